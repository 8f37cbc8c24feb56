/** Who corrects, what they may see, and how a correction reaches the database: by one narrow function each. */
import type { PoolClient } from 'pg';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';

export interface Corrector {
  /** The organisations in which they may correct; the credential is the caller's business. */
  organisations: readonly string[];
  /** Whether they may read, and so correct, restricted comments. */
  reviewing: boolean;
  actor: { kind: string; id: string };
}

/** Called in the transaction that corrects, with the comment's organisation: nothing is corrected that is not recorded. */
export type OnCorrected = (client: PoolClient, organisation: string) => Promise<void>;

/**
 * Calls a function of the database that answers the comment's organisation.
 * @throws Problem NOT_FOUND when there is no such comment that the corrector may read.
 */
export async function correct(
  database: ConsoleDatabase,
  scope: Corrector,
  [call, ...values]: [string, ...unknown[]],
  onCorrected: OnCorrected,
): Promise<void> {
  await database.writing(scope, async (client) => {
    const { rows } = await client.query<{ organisation: string | null }>(`select kuule.${call} as organisation`, values);
    const organisation = rows[0]?.organisation;
    if (!organisation) throw new Problem('NOT_FOUND');
    await onCorrected(client, organisation);
  });
}
