/** Who checks a sample at a shell: a reviewer by e-mail, or the operator, for whom restricted comments are left out. */
import { Refusal } from '#libs/access/refusal.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';

export interface Checker {
  actor: { kind: 'person'; id: string } | { kind: 'shell'; id: null };
  /** Whether comments are read too that only a reviewing role may. */
  restricted: boolean;
}

/** @throws Refusal when the e-mail is not that of a reviewer of the organisation. */
export async function findReviewer(database: ConsoleDatabase, organisation: string, email: string | undefined): Promise<Checker> {
  if (email === undefined) return { actor: { kind: 'shell', id: null }, restricted: false };
  const id = await database.reading({ organisations: [organisation], reviewing: false }, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select m.person as id from kuule.find_person($1) p join kuule.membership m on m.person = p.id where m.role = 'reviewer'`,
      [email],
    );
    return rows[0]?.id;
  });
  if (id === undefined) throw new Refusal('--as names no reviewer of this organisation');
  return { actor: { kind: 'person', id }, restricted: true };
}
