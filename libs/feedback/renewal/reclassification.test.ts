/** Stored comments through a newer classifier, on a real database: no report changes until all are done. */
import { randomUUID } from 'node:crypto';
import { ConsoleDatabase, WorkerDatabase } from '#libs/platform/database.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestTouchpoint } from '#tests/support/house.js';
import { Analyser } from '../triage/analyser.js';
import { ReclassificationTask } from './reclassification-task.js';
import { Renewal } from './renewal.js';
import { SettlingTask } from './settling-task.js';

/** The real analysis in its thread under the name of a later release; its answers are set, for a better model must change no test. */
class LaterAnalyser extends Analyser {
  version = 'themes-90';
  fails: (text: string) => boolean = () => false;
  override async versions() {
    return { ...(await super.versions()), themes: this.version };
  }
  override async reclassify(requests: Parameters<Analyser['reclassify']>[0]) {
    if (requests.some(({ text }) => this.fails(text))) throw new Error('it hangs');
    const answers = await super.reclassify(requests);
    const themes = [{ theme: 'time', polarity: 'neg', confidence: 0.9 }];
    return answers.map(({ subThemes }) => ({ themes, sentiment: 'neg', urgent: [], subThemes }));
  }
}

describe('a newer classifier over stored comments', () => {
  let made: TestDatabase;
  let house: TestHouse;
  let worker: WorkerDatabase;
  let console: ConsoleDatabase;
  let analyser: LaterAnalyser;
  let desk: TestTouchpoint;
  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    worker = await WorkerDatabase.open('worker', made.as('worker'), { max: 4 });
    console = await ConsoleDatabase.open('console', made.as('console'));
    analyser = new LaterAnalyser();
    await analyser.warmUp();
  });
  afterAll(async () => {
    await analyser.close();
    await worker.close();
    await console.close();
    await house.close();
    await made.drop();
  });
  beforeEach(async () => {
    analyser.version = 'themes-90';
    analyser.fails = () => false;
    const key = `town-${randomUUID().slice(0, 8)}`;
    desk = await house.addTouchpoint(await house.addOrganisation(key), `${key}-desk`);
  });

  const task = () => new ReclassificationTask(worker, analyser);
  const round = (ms = 120_000) => new Renewal(worker, { tasks: [task()] }).execute(ms);
  const settle = () => new Renewal(worker, { tasks: [new SettlingTask(worker)] }).execute(120_000);

  /** Comments on the queue that the older classifier took for staff. */
  async function store(n: number, texts = ['Jonotin kaksi tuntia ja jono ei liikkunut.']): Promise<string[]> {
    const { rows } = await house.query(
      `with f as (
         insert into kuule.feedback (id, organisation, touchpoint, sender_kind, sender, mode, selection, rating, language, received_at,
           happened_at, window_until, comment_received_at, triaged_at)
         select gen_random_uuid(), $1, $2, 'device', gen_random_uuid(), 'kiosk', 'open', 2, 'fi', at, at, at, at, at
         from generate_series(1, $3) n, lateral (select timestamptz '2026-03-01' + n * interval '10 minutes' as at) t returning id, received_at
       ), c as (
         insert into kuule.comment (feedback, organisation, language, assurance, sensitive, sentiment, urgent, span_counts, contact_removed,
           language_version, redaction_version, themes_version, triaged_at)
         select id, $1, 'fi', 'high', false, 'pos', '{}', '{}', false, '1', '1', 'themes-1', received_at from f
       ), t as (
         insert into kuule.comment_text (feedback, organisation, text, restricted, triaged_at)
         select id, $1, ($4::text[])[1 + (row_number() over () % cardinality($4::text[]))::int], false, received_at from f
       ), m as (
         insert into kuule.theme_mark (feedback, organisation, theme, polarity, confidence, classifier_version)
         select id, $1, 'staff', 'pos', 0.9, 'themes-1' from f
       ) select id from f`,
      [desk.organisation, desk.id, n, texts],
    );
    return rows.map(({ id }) => id as string);
  }

  /** What reports read of the organisation: marks by theme, sentiments and versions. */
  const report = () =>
    console.reading({ organisations: [desk.organisation], reviewing: false }, async (client) => {
      const marks = await client.query<{ theme: string; polarity: string; n: number }>(
        'select theme, polarity, count(*) as n from kuule.report_mark group by 1, 2 order by 1, 2',
      );
      const comments = await client.query<{ sentiment: string; version: string; n: number }>(
        'select sentiment, themes_version as version, count(*) as n from kuule.report_feedback group by 1, 2 order by 1, 2',
      );
      return { marks: marks.rows, comments: comments.rows };
    });
  const state = async () => {
    const { rows } = await house.query("select * from kuule.renewal where organisation = $1 and task = 'themes'", [desk.organisation]);
    return rows[0];
  };
  const before = (n: number) => ({
    marks: [{ theme: 'staff', polarity: 'pos', n }],
    comments: [{ sentiment: 'pos', version: 'themes-1', n }],
  });
  const after = (n: number) => ({
    marks: [{ theme: 'time', polarity: 'neg', n }],
    comments: [{ sentiment: 'neg', version: 'themes-90', n }],
  });

  it('changes no report until all comments are done, goes on after a stop, and then changes it at once', async () => {
    const ids = await store(2_000);
    expect(await report()).toEqual(before(2_000));
    expect(await round(0)).toBe(false);
    expect(await state()).toMatchObject({ total: 2_000, done: 50, finished_at: null });
    expect(await report()).toEqual(before(2_000));
    // Killed in the middle of a batch: what it had done of it is undone, nothing else.
    const dying = task();
    let batches = 0;
    const renew = dying.renew.bind(dying);
    dying.renew = async (tx, organisation, comments) => {
      const done = await renew(tx, organisation, comments);
      if (++batches === 5) throw new Error('killed');
      return done;
    };
    await expect(new Renewal(worker, { tasks: [dying] }).execute(120_000)).rejects.toThrow('killed');
    expect(await state()).toMatchObject({ done: 250, finished_at: null });
    expect(await report()).toEqual(before(2_000));
    expect(await round()).toBe(true);
    expect(await state()).toMatchObject({ total: 2_000, done: 2_000, failed: 0, finished_at: expect.any(Date) as Date });
    expect(await report()).toEqual(after(2_000));
    // The marks of before stand beside until they are settled; what is read stays the same.
    const marks = () => house.query('select from kuule.theme_mark where feedback = any ($1)', [ids]).then(({ rowCount }) => rowCount);
    expect(await marks()).toBe(4_000);
    await settle();
    expect(await marks()).toBe(2_000);
    expect(await report()).toEqual(after(2_000));
    const left = await house.query('select from kuule.reclassification where organisation = $1', [desk.organisation]);
    expect(left.rowCount).toBe(0);
  });

  it('leaves what people said as it is, before and after', async () => {
    const [struck, flipped] = await store(10);
    await house.query(
      `insert into kuule.theme_correction (feedback, organisation, theme, present, polarity, actor_kind)
       values ($1, $3, 'time', false, null, 'person'), ($2, $3, 'time', true, 'pos', 'person'), ($2, $3, 'cost', true, 'neg', 'person')`,
      [struck, flipped, desk.organisation],
    );
    await house.query(
      "insert into kuule.sentiment_correction (feedback, organisation, sentiment, actor_kind) values ($1, $2, 'mix', 'person')",
      [flipped, desk.organisation],
    );
    await round();
    const expected = {
      marks: [
        { theme: 'cost', polarity: 'neg', n: 1 },
        { theme: 'time', polarity: 'neg', n: 8 },
        { theme: 'time', polarity: 'pos', n: 1 },
      ],
      comments: [
        { sentiment: 'mix', version: 'themes-90', n: 1 },
        { sentiment: 'neg', version: 'themes-90', n: 9 },
      ],
    };
    expect(await report()).toEqual(expected);
    await settle();
    expect(await report()).toEqual(expected);
  });

  it('counts new comments at once, and leaves what it fails on to the version that sorted it', async () => {
    await store(60, ['Jonotin kaksi tuntia ja jono ei liikkunut.', 'xthrowx jono']);
    analyser.fails = (text) => text.includes('xthrowx');
    await round(0);
    await house.addFeedback(desk, {
      at: '2026-04-01T10:00:00Z',
      comment: { themes: { cost: 'neg' }, sentiment: 'neg', version: 'themes-90' },
    });
    expect((await report()).marks).toEqual([
      { theme: 'cost', polarity: 'neg', n: 1 },
      { theme: 'staff', polarity: 'pos', n: 60 },
    ]);
    await round();
    expect(await state()).toMatchObject({ failed: 30 });
    expect((await report()).marks).toEqual([
      { theme: 'cost', polarity: 'neg', n: 1 },
      { theme: 'staff', polarity: 'pos', n: 30 },
      { theme: 'time', polarity: 'neg', n: 30 },
    ]);
    // Once more, for those that failed, when whoever runs it says so.
    analyser.fails = () => false;
    const again = await console.writing({ organisations: [desk.organisation], reviewing: false }, (client) =>
      client.query("select kuule.begin_renewal($1, 'themes') as begun", [desk.organisation]),
    );
    expect(again.rows).toEqual([{ begun: true }]);
    await round();
    expect(await state()).toMatchObject({ failed: 0 });
    expect((await report()).marks).toContainEqual({ theme: 'time', polarity: 'neg', n: 60 });
  });

  it('does not go back to an older classifier, and stacks no third version on two', async () => {
    await store(60);
    await round();
    analyser.version = 'themes-2';
    await round();
    expect(await state()).toMatchObject({ target: 'themes-90, sub-themes 0' });
    expect(await report()).toEqual(after(60));
    analyser.version = 'themes-91';
    await round(0);
    // A settling that comes now must not take what the new round has written.
    await settle();
    expect(await report()).toEqual(after(60));
    await round();
    await settle();
    expect((await report()).comments).toEqual([{ sentiment: 'neg', version: 'themes-91', n: 60 }]);
    const { rows } = await house.query(
      'select classifier_version as version, count(*) as n from kuule.theme_mark where organisation = $1 group by 1',
      [desk.organisation],
    );
    expect(rows).toEqual([{ version: 'themes-91', n: 60 }]);
  });
});
