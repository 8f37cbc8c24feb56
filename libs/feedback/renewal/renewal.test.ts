/** Stored comments through a newer redactor, on a real database. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { WorkerDatabase } from '#libs/platform/database.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestTouchpoint } from '#tests/support/house.js';
import { LocalLists } from '../lists/local-lists.js';
import { Analyser } from '../triage/analyser.js';
import { RedactionTask } from './redaction-task.js';
import { Renewal } from './renewal.js';
import { isOlder, type Renewed, type RenewalTask } from './renewal-task.js';

it.each([
  ['1', '2', true],
  ['2', '10', true],
  ['themes-2', 'themes-2', false],
  ['themes-3', 'themes-2', false],
  ['1.9', '1.10', true],
  ['2', '1.5', false],
])('version %s is older than %s: %s', (a, b, older) => {
  expect(isOlder(a, b)).toBe(older);
});

describe('a round over stored comments', () => {
  let made: TestDatabase;
  let house: TestHouse;
  let database: WorkerDatabase;
  let analyser: Analyser;
  let desk: TestTouchpoint;
  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await WorkerDatabase.open('worker', made.as('worker'), { max: 4 });
    analyser = new Analyser();
    await analyser.warmUp();
  });
  afterAll(async () => {
    await analyser.close();
    await database.close();
    await house.close();
    await made.drop();
  });
  beforeEach(async () => {
    const key = `town-${randomUUID().slice(0, 8)}`;
    desk = await house.addTouchpoint(await house.addOrganisation(key), `${key}-desk`);
  });

  const lists = () => new LocalLists(database, { bytes: randomBytes(32) });
  const redaction = () => new RedactionTask(database, analyser, lists());
  const renewal = (...tasks: RenewalTask[]) => new Renewal(database, { tasks });
  const add = (text: string, day = 1) =>
    house.addFeedback(desk, { at: `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`, comment: { text } });
  const age = (version = '0') =>
    house.query('update kuule.comment set redaction_version = $1 where organisation = $2', [version, desk.organisation]);
  const stored = async (id: string) => {
    const { rows } = await house.query(
      `select t.text, t.restricted, t.revision, c.explanations, c.span_counts, c.redaction_version, c.sensitive, c.assurance
       from kuule.comment c join kuule.comment_text t using (feedback) where feedback = $1`,
      [id],
    );
    return rows[0];
  };
  const round = async (task = 'redaction') => {
    const { rows } = await house.query('select * from kuule.renewal where organisation = $1 and task = $2', [desk.organisation, task]);
    return rows[0];
  };

  it('removes what the newer redactor finds, keeps what was removed, and says how far it is', async () => {
    const { redaction: version } = await analyser.versions();
    const [missed, sick, plain] = [
      await add('Hei [person 1] ja [person 2], [person 1] soittaa 040 765 4321.'),
      await add('Äidilläni on syöpä.'),
      await add('Jono oli pitkä.'),
    ];
    await age();
    expect(await renewal(redaction()).execute(60_000)).toBe(true);
    expect(await stored(missed)).toMatchObject({
      text: 'Hei [person 1] ja [person 2], [person 1] soittaa [phone].',
      revision: 2,
      redaction_version: version,
      span_counts: { phone: 1 },
      explanations: [{ rule: 'a rule for person' }, {}, {}, { kind: 'phone', recognizer: 'phone' }],
    });
    expect(await stored(sick)).toMatchObject({ sensitive: true, restricted: true, redaction_version: version });
    expect(await stored(plain)).toMatchObject({ text: 'Jono oli pitkä.', revision: 1, restricted: false, redaction_version: version });
    expect(await round()).toMatchObject({ total: 3, done: 3, changed: 2, failed: 0, finished_at: expect.any(Date) as Date });
  });

  it('never makes a comment laxer, nor runs older rules over newer ones', async () => {
    const id = await add('Hyvä [person]. Soita 040 765 4321.');
    await house.query("update kuule.comment set sensitive = true, assurance = 'low' where feedback = $1", [id]);
    await house.query('update kuule.comment_text set restricted = true where feedback = $1', [id]);
    await age();
    await renewal(redaction()).execute(60_000);
    expect(await stored(id)).toMatchObject({ sensitive: true, assurance: 'low', restricted: true, text: 'Hyvä [person]. Soita [phone].' });

    const newer = await add('Soita 040 765 4321.');
    await age('9999');
    await house.query('delete from kuule.renewal');
    await renewal(redaction()).execute(60_000);
    expect(await stored(newer)).toMatchObject({ text: 'Soita 040 765 4321.', redaction_version: '9999' });
  });

  /** A task as another file would bring it. */
  class Recorder implements RenewalTask {
    readonly name: string = 'recording';
    readonly batches: string[][] = [];
    target = '1';
    onBatch: () => void = () => {};
    targets() {
      return Promise.resolve(new Map([[desk.organisation, this.target]]));
    }
    renew(_: PoolClient, __: string, comments: string[]): Promise<Renewed> {
      this.onBatch();
      this.batches.push(comments);
      return Promise.resolve({ changed: 0, failed: 0 });
    }
  }

  it('goes newest first in batches, stops when its time is over, and goes on where it was', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 120; n++) ids.unshift(await add(`Kommentti ${n}`, 1 + Math.floor(n / 5)));
    const task = new Recorder();
    expect(await renewal(task).execute(0)).toBe(false);
    expect(await round('recording')).toMatchObject({ total: 120, done: 50, finished_at: null });
    task.onBatch = () => {
      task.onBatch = () => {};
      throw new Error('killed in the middle');
    };
    await expect(renewal(task).execute(60_000)).rejects.toThrow('killed');
    expect(await renewal(task).execute(60_000)).toBe(true);
    expect(task.batches.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect([...new Set(task.batches.flat())]).toHaveLength(120);
    const days = new Map(ids.map((id, at) => [id, Math.floor((119 - at) / 5)]));
    const order = task.batches.flat().map((id) => days.get(id) ?? -1);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    // Nothing more until the target changes.
    await renewal(task).execute(60_000);
    expect(task.batches).toHaveLength(3);
    task.target = '2';
    await renewal(task).execute(60_000);
    expect(task.batches).toHaveLength(6);
  });

  it('leaves a comment on which the work fails as it is, and goes on with the others', async () => {
    const [bad, good] = [await add('Soita xthrowx 040 765 4321.'), await add('Soita 040 765 4321.')];
    await age();
    const troubled = new Analyser();
    await troubled.warmUp();
    const renew = troubled.renew.bind(troubled);
    troubled.renew = (requests) => {
      if (requests.some(({ stored: { text } }) => text.includes('xthrowx'))) return Promise.reject(new Error('it hangs'));
      return renew(requests);
    };
    await renewal(new RedactionTask(database, troubled, lists())).execute(60_000);
    await troubled.close();
    expect(await stored(good)).toMatchObject({ text: 'Soita [phone].' });
    expect(await stored(bad)).toMatchObject({ text: 'Soita xthrowx 040 765 4321.', redaction_version: '0' });
    expect(await round()).toMatchObject({ done: 2, changed: 1, failed: 1 });
  });
});
