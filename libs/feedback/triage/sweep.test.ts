import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse } from '#tests/support/house.js';
import { Sweep } from './sweep.js';
import type { TriageComments } from './triage-comments.js';

describe('the sweep', () => {
  let made: TestDatabase;
  let house: TestHouse;
  let database: WorkerDatabase;
  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await WorkerDatabase.open('worker', made.as('worker'), { max: 1 });
    const touchpoint = await house.addTouchpoint(await house.addOrganisation('town'), 'desk');
    const one = await house.addFeedback(touchpoint, { at: '2026-03-02T10:00:00Z' });
    await house.query("insert into kuule.sealing_key (public_key) values ('\\x00')");
    // Two rounds and one comment: rows of one feedback are enough, for nobody opens them here.
    await house.query(
      `insert into kuule.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at)
       select $1, 'field' || number, k.id, '\\x00', '\\x00', now() - interval '1 hour' from kuule.sealing_key k, generate_series(1, $2) number`,
      [one, 2 * limits.triageRows + 1],
    );
  });
  afterAll(async () => {
    await database.close();
    await house.close();
    await made.drop();
  });

  /** Takes what it is given off the table, as triage does, and notes how much that was. */
  function sweep(triaged: (count: number) => void): Sweep {
    const execute = async (ids: string[]) => {
      await house.query(
        `delete from kuule.raw_comment where (feedback, field) in
           (select feedback, field from kuule.raw_comment where feedback = any($1) limit $2)`,
        [ids, ids.length],
      );
      triaged(ids.length);
    };
    return new Sweep(database, { execute } as unknown as TriageComments);
  }

  it('leaves its backlog where it is when the worker stops, and works it off after the next start', async () => {
    const stopping = new AbortController();
    const counts: number[] = [];
    await sweep((count) => {
      counts.push(count);
      stopping.abort();
    }).execute(stopping.signal);
    expect(counts).toEqual([limits.triageRows]);
    await sweep((count) => counts.push(count)).execute(new AbortController().signal);
    expect(counts).toEqual([limits.triageRows, limits.triageRows, 1]);
  });
});
