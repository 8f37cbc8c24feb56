/** The stored counts of a week are those of its comments, whatever has happened to them since. */
import { ReadAlarms } from '#libs/reporting/why/read-alarms.js';
import { countWeeks, type WeekCount } from '#libs/reporting/why/count-weeks.js';
import { selectionQuery } from '#libs/reporting/filters.js';
import { RecountWeeks } from '#libs/feedback/counts/recount-weeks.js';
import { CorrectThemes } from '#libs/feedback/corrections/correct-themes.js';
import { SetServiceArea } from '#libs/feedback/corrections/set-service-area.js';
import { ConsoleDatabase, WorkerDatabase } from '#libs/platform/database.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestTouchpoint } from '#tests/support/house.js';

const weeks = { from: '2026-03-02', to: '2026-03-29' };
const mondays = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'];

describe('weekly counts', () => {
  let made: TestDatabase;
  let house: TestHouse;
  let database: ConsoleDatabase;
  let worker: WorkerDatabase;
  let desk: TestTouchpoint;
  let phone: TestTouchpoint;
  let number = 0;
  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await ConsoleDatabase.open('console', made.as('console'));
    worker = await WorkerDatabase.open('worker', made.as('worker'), { max: 2 });
  });
  afterAll(async () => {
    await worker.close();
    await database.close();
    await house.close();
    await made.drop();
  });
  beforeEach(async () => {
    const key = `town-${++number}`;
    const organisation = await house.addOrganisation(key);
    const service = await house.addService(organisation, `${key}-library`);
    await house.query("update kuule.service set service_area = 'library' where id = $1", [service]);
    desk = await house.addTouchpoint(organisation, `${key}-desk`, { service, channelType: 'ServiceLocation' });
    phone = await house.addTouchpoint(organisation, `${key}-phone`, { mode: 'phone' });
  });

  const recount = () => new RecountWeeks(worker).execute(60_000);
  const scope = (organisation = desk.organisation) => ({ organisations: [organisation], reviewing: false });
  const corrector = () => ({ ...scope(), reviewing: true, actor: { kind: 'person', id: '00000000-0000-4000-8000-000000000001' } });
  const unrecorded = async () => {};
  const count = (query: object = {}, organisation?: string): Promise<WeekCount[]> =>
    database.reading(scope(organisation), (client) => countWeeks(client, selectionQuery.parse(query), weeks));
  const sorted = (counts: WeekCount[]) =>
    counts.map(({ marks, ...week }) => ({ ...week, marks: marks.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) }));
  const notes = async () =>
    (await house.query('select week from kuule.week_change where organisation = $1', [desk.organisation])).rows.length;

  /** Counted from the comments alone: every week is noted as changed meanwhile. */
  async function live(query: object = {}): Promise<WeekCount[]> {
    await house.query('insert into kuule.week_change (organisation, week) values ($1, null)', [desk.organisation]);
    const counts = await count(query);
    await house.query('delete from kuule.week_change where organisation = $1 and week is null', [desk.organisation]);
    return sorted(counts);
  }

  const selections = [
    {},
    { touchpoint: '' },
    { mode: 'phone' },
    { language: 'sv' },
    { channelType: 'ServiceLocation' },
    { serviceArea: 'library' },
    { serviceArea: 'taxation' },
    { selection: 'open' },
  ];
  /** Stored, live and mixed counts are one. @returns the counts without a filter. */
  async function expectEqual(): Promise<WeekCount[]> {
    const chosen = selections.map((query) => ('touchpoint' in query ? { touchpoint: desk.key } : query));
    const mixed = await Promise.all(chosen.map(async (query) => sorted(await count(query))));
    await recount();
    expect(await notes()).toBe(0);
    for (const [at, query] of chosen.entries()) {
      const stored = sorted(await count(query));
      expect([query, stored]).toEqual([query, await live(query)]);
      expect([query, mixed[at]]).toEqual([query, stored]);
    }
    return sorted(await count());
  }

  async function fill(version = 'themes-1'): Promise<string[]> {
    const ids: string[] = [];
    for (const [at, monday] of mondays.entries()) {
      for (let each = 0; each < 6; each++) {
        // The first minutes of Monday and the last of Sunday, in Helsinki.
        const day = each % 2 ? `${monday}T00:10:00+02:00` : `${monday}T12:00:00+02:00`;
        ids.push(
          await house.addFeedback(each < 4 ? desk : phone, {
            at: day,
            mode: each < 4 ? 'kiosk' : 'phone',
            comment: {
              language: each % 3 ? 'fi' : 'sv',
              themes: { time: each < at + 1 ? 'neg' : 'pos', ...(each === 5 && { staff: 'pos' as const }) },
              unsure: each === 3 ? ['time'] : [],
              version,
            },
          }),
        );
      }
    }
    return ids;
  }

  it('are the live ones after triage, corrections, areas set by hand and late feedback', async () => {
    const [first = '', second = '', third = ''] = await fill();
    const counts = await expectEqual();
    expect(counts).toHaveLength(8);
    expect(counts[0]).toMatchObject({ touchpoint: desk.key, from: '2026-03-02', of: 4 });

    const correct = new CorrectThemes(database);
    await correct.execute(corrector(), first, [{ theme: 'time', present: true, polarity: 'pos' }], unrecorded);
    await correct.execute(corrector(), second, [{ theme: 'time', present: false }], unrecorded);
    await correct.execute(corrector(), third, [{ theme: 'cost', present: true, polarity: 'neg' }], unrecorded);
    expect(await notes()).toBeGreaterThan(0);
    const corrected = await expectEqual();
    expect(corrected[0]?.marks).not.toEqual(counts[0]?.marks);
    await correct.execute(corrector(), first, [{ theme: 'time', present: null }], unrecorded);
    await correct.execute(corrector(), third, [{ theme: 'cost', present: true, polarity: 'pos' }], unrecorded);
    await expectEqual();

    await new SetServiceArea(database).execute(corrector(), second, 'taxation', unrecorded);
    await expectEqual();
    expect((await count({ serviceArea: 'taxation' })).map(({ of }) => of)).toEqual([1]);

    // Came in May, happened in March.
    await house.addFeedback(desk, {
      at: '2026-03-15T23:59:00+02:00',
      receivedAt: '2026-05-02T10:00:00Z',
      comment: { themes: { time: 'neg' } },
    });
    const late = await expectEqual();
    expect(late.find(({ touchpoint, from }) => touchpoint === desk.key && from === '2026-03-09')?.of).toBe(5);
  });

  it('follow the switch to another classifier, all weeks at once, and what it finds later', async () => {
    const ids = await fill();
    const before = await expectEqual();
    const reclassify = async (some: string[]) => {
      await house.query(
        `insert into kuule.reclassification (feedback, version, organisation, sentiment, urgent) select unnest($1::uuid[]), 'themes-2', $2, 'neg', '{}'`,
        [some, desk.organisation],
      );
      await house.query(
        `insert into kuule.theme_mark (feedback, organisation, theme, polarity, confidence, classifier_version)
         select unnest($1::uuid[]), $2, 'premises', 'neg', 0.9, 'themes-2'`,
        [some, desk.organisation],
      );
    };
    await reclassify(ids.slice(4));
    expect(await notes()).toBe(0);
    expect(await expectEqual()).toEqual(before);
    await house.query("insert into kuule.active_classifier (organisation, themes_version) values ($1, 'themes-2')", [desk.organisation]);
    const after = await expectEqual();
    expect(after).not.toEqual(before);
    expect(after.flatMap(({ marks }) => marks.map(({ theme }) => theme))).toEqual(after.map(() => 'premises'));
    // On these it had failed at first.
    await reclassify(ids.slice(0, 4));
    expect((await expectEqual())[0]).toMatchObject({ from: '2026-03-02', of: 4 });
  });

  it('follow another time zone, and comments that go', async () => {
    const [first = ''] = await fill();
    const before = await expectEqual();
    await house.query("update kuule.organisation set time_zone = 'America/New_York' where id = $1", [desk.organisation]);
    expect(await expectEqual()).not.toEqual(before);
    for (const table of ['comment_text', 'theme_mark', 'comment'])
      await house.query(`delete from kuule.${table} where feedback = $1`, [first]);
    await expectEqual();
  });

  it('are of the reader’s organisation alone, and of weeks that are over', async () => {
    await fill();
    await recount();
    const other = await house.addOrganisation(`other-${number}`);
    expect(await count({}, other)).toEqual([]);
    // A week under way is noted once, however much comes in, and counted when it is over.
    for (let each = 0; each < 3; each++)
      await house.addFeedback(desk, { at: new Date().toISOString(), comment: { themes: { time: 'neg' } } });
    expect(await notes()).toBe(3);
    await recount();
    expect(await notes()).toBe(1);
    const { rows } = await house.query('select max(week)::text as week from kuule.week_count where organisation = $1', [desk.organisation]);
    expect(rows).toEqual([{ week: '2026-03-23' }]);
    const found = await new ReadAlarms(database).execute(scope(), selectionQuery.parse({ from: '2026-03-01', to: '2026-03-31' }));
    expect(found.watched).toBe(0);
  });
});
