/** Who keeps phone lines, and what lies on them. */
import { randomUUID } from 'node:crypto';
import { CreatePerson } from '#libs/access/create-person.js';
import type { Role } from '#libs/contract/codes.js';
import { makeOrganisation, openConsoleDatabase } from './console.js';
import type { TestKuule } from './kuule.js';
import { toneWav } from './recording-home.js';

/** A new person in the demo's organisation, or of the role in an organisation of their own. */
export async function addPerson(kuule: TestKuule, role: Role, isStranger = false): Promise<{ email: string; password: string }> {
  const database = await openConsoleDatabase(kuule.database);
  const email = `${role}-${randomUUID().slice(0, 8)}@demo.example`;
  const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  const { password = '' } = isStranger
    ? (await makeOrganisation(database, `town-${randomUUID().slice(0, 8)}`, email, role)).person
    : await new CreatePerson(database).execute({ organisation: demo?.id ?? '', email, name: 'Testi Henkilö', role });
  await database.close();
  return { email, password };
}

/** A second of it, as a WAV file. */
export const silence = Buffer.concat([toneWav(1).subarray(0, 44), Buffer.alloc(16_000)]);

/** A recording of a call on the line that a person is asked to type. */
export const offerRecording = (kuule: TestKuule, line: string) =>
  kuule.rows(
    `insert into kuule.recording (id, organisation, line, call, feedback, offered_at)
     select gen_random_uuid(), c.organisation, c.line, c.id, gen_random_uuid(), now()
     from kuule.call c join kuule.line l on l.id = c.line where l.key = $1 limit 1`,
    [line],
  );
