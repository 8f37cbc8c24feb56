import { ConsoleDatabase, type Database } from '#libs/platform/database.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestFeedback, type TestTouchpoint } from '#tests/support/house.js';
import { summaryQuery } from './filters.js';
import { ReadSummary } from './read-summary.js';

describe('a report', () => {
  let made: TestDatabase;
  let house: TestHouse;
  let database: Database;
  let organisations = 0;

  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await ConsoleDatabase.open('console', made.as('console'));
  });
  afterAll(async () => {
    await database.close();
    await house.close();
    await made.drop();
  });

  const summaryOf = (organisation: string | string[], query: Record<string, unknown> = {}) =>
    new ReadSummary(database).execute({ organisations: [organisation].flat(), reviewing: false }, summaryQuery.parse(query));

  /** A new organisation with one touchpoint and this feedback. */
  async function desk(feedback: TestFeedback[], timeZone?: string): Promise<TestTouchpoint> {
    organisations++;
    const touchpoint = await house.addTouchpoint(await house.addOrganisation(`town-${organisations}`, timeZone), `desk-${organisations}`);
    for (const each of feedback) await house.addFeedback(touchpoint, each);
    return touchpoint;
  }

  const rated = (at: string, ...ratings: number[]) => ratings.map((rating): TestFeedback => ({ at, rating }));
  const march = { from: '2026-03-01', to: '2026-03-31' };
  const noon = '2026-03-10T10:00:00Z';

  it('gives ratings, mean, share satisfied and index with their intervals', async () => {
    const { organisation } = await desk(rated(noon, 1, 2, 3, 4, 4, 4, 5, 5, 5, 5));
    const report = await summaryOf(organisation, march);
    expect(report).toMatchObject({ ...march, timeZone: 'Europe/Helsinki', n: 10, ratings: [1, 1, 1, 3, 4] });
    expect(report.mean).toMatchObject({ value: 3.8, n: 10, definition: 'rating-mean@1', state: 'ok' });
    expect(report.csat).toMatchObject({ value: 0.7, n: 10, definition: 'csat@1', state: 'ok' });
    expect(report.csat.low).toBeCloseTo(0.3968, 4);
    expect(report.csat.high).toBeCloseTo(0.8922, 4);
    expect(report.index.value).toBeCloseTo(70, 10);
    expect(report.composition).toEqual([{ mode: 'kiosk', selection: 'open', n: 10 }]);
    expect(report.trend.unit).toBe('day');
    expect(report.trend.points.filter(({ n }) => n > 0)).toMatchObject([{ from: '2026-03-10', n: 10, csat: { value: 0.7 } }]);
    expect(Date.now() - Date.parse(report.asOf)).toBeLessThan(60_000);
  });

  it('says that nobody answered, and not zero', async () => {
    const report = await summaryOf((await desk([])).organisation, march);
    const none = { value: null, low: null, high: null, n: 0, state: 'none' };
    expect(report).toMatchObject({ n: 0, mean: none, csat: none, index: none, composition: [], complaintsBy: [], urgent: 0 });
    expect(report.trend.points).toHaveLength(31);
    expect(report.themes).toHaveLength(8);
    expect(report.themes[0]).toMatchObject({ comments: 0, ofComments: 0, positiveShare: none });
  });

  it('counts local days, also those of 23 and 25 hours', async () => {
    const { organisation } = await desk(
      [
        '2026-03-28T21:59:59Z', // 28 March 23:59:59 in Helsinki
        '2026-03-28T22:00:00Z', // 29 March 00:00, the day of 23 hours
        '2026-03-29T20:59:59Z', // 29 March 23:59:59, an hour earlier in UTC than the day before
        '2026-03-29T21:00:00Z', // 30 March 00:00
        '2026-10-24T21:00:00Z', // 25 October 00:00, the day of 25 hours
        '2026-10-25T21:59:59Z', // 25 October 23:59:59
        '2026-10-25T22:00:00Z', // 26 October 00:00
      ].map((at) => ({ at })),
    );
    const n = async (from: string, to = from) => (await summaryOf(organisation, { from, to })).n;
    expect([await n('2026-03-28'), await n('2026-03-29'), await n('2026-03-30')]).toEqual([1, 2, 1]);
    expect([await n('2026-10-24'), await n('2026-10-25'), await n('2026-10-26')]).toEqual([0, 2, 1]);
    const { trend } = await summaryOf(organisation, { from: '2026-03-28', to: '2026-03-30' });
    expect(trend.points.map((point) => [point.from, point.n])).toEqual([
      ['2026-03-28', 1],
      ['2026-03-29', 2],
      ['2026-03-30', 1],
    ]);
  });

  it('takes each organisation’s days in its own zone', async () => {
    const helsinki = await desk([{ at: '2026-03-10T22:30:00Z' }]);
    const azores = await desk([{ at: '2026-03-11T00:30:00Z' }], 'Atlantic/Azores');
    const both = [helsinki.organisation, azores.organisation];
    expect((await summaryOf(both, { from: '2026-03-10', to: '2026-03-10' })).n).toBe(1);
    expect((await summaryOf(both, { from: '2026-03-11', to: '2026-03-11' })).n).toBe(1);
  });

  it('counts by when it happened, but by when it came where the clock cannot be believed', async () => {
    const { organisation } = await desk([
      { at: '2026-03-10T10:00:00Z', receivedAt: '2026-03-12T10:00:00Z' },
      { at: '2031-01-01T10:00:00Z', receivedAt: '2026-03-12T10:00:00Z', flags: ['clock'] },
    ]);
    const { trend, n } = await summaryOf(organisation, march);
    expect(n).toBe(2);
    expect(trend.points.filter((point) => point.n > 0).map((point) => point.from)).toEqual(['2026-03-10', '2026-03-12']);
  });

  it('counts themes once a comment, and keeps apart what speaks of none', async () => {
    const { organisation } = await desk([
      { at: noon, comment: { themes: { time: 'pos', staff: 'neg' }, sentiment: 'mix' } },
      { at: noon, comment: { themes: { time: 'neg', complaints: 'neg' }, sentiment: 'neg', urgent: ['threat'] } },
      { at: noon, comment: { themes: { time: 'neu' } } },
      { at: noon, comment: { themes: { time: 'mix' } } },
      { at: noon, comment: { themes: { complaints: 'neg' }, sentiment: 'neg' } },
      { at: noon, comment: { sentiment: 'pos' } },
      { at: noon, comment: { sentiment: 'neg' } },
      { at: noon, unclassified: 'waiting' },
      { at: noon, unclassified: 'set-aside' },
      { at: noon, unclassified: 'lost' },
      { at: noon },
    ]);
    const report = await summaryOf(organisation, march);
    expect(report.themes.slice(0, 3)).toMatchObject([
      { theme: 'time', comments: 4, ofComments: 7, pos: 1, neg: 1, mix: 1, neu: 1, positiveShare: { value: 1 / 3, n: 3, state: 'few' } },
      { theme: 'complaints', comments: 2, ofComments: 7, neg: 2 },
      { theme: 'staff', comments: 1, neg: 1, positiveShare: { value: 0, n: 1 } },
    ]);
    expect(report.complaintsBy).toEqual([
      { theme: 'none', n: 1 },
      { theme: 'time', n: 1 },
    ]);
    expect(report.general).toEqual({ pos: 1, neg: 1, mix: 0, neu: 0 });
    expect(report).toMatchObject({ n: 11, comments: { total: 10, waiting: 1, setAside: 2 }, urgent: 1 });
  });

  it('keeps to every filter, and to either of the values of one', async () => {
    const organisation = await house.addOrganisation('filters');
    const service = await house.addService(organisation, 'passports');
    const passport = await house.addTouchpoint(organisation, 'passport-desk', { service, channelType: 'ServiceLocation' });
    const library = await house.addTouchpoint(organisation, 'library-desk');
    await house.addFeedback(passport, { at: noon, mode: 'kiosk', language: 'fi-simple' });
    await house.addFeedback(passport, { at: noon, mode: 'phone', selection: 'invited-all', language: 'sv' });
    await house.addFeedback(library, { at: noon, mode: 'web', language: 'fi', comment: { language: 'ru', themes: { cost: 'neg' } } });
    const n = async (query: Record<string, unknown>) => (await summaryOf(organisation, { ...march, ...query })).n;
    expect(await n({})).toBe(3);
    expect(await n({ touchpoint: 'passport-desk' })).toBe(2);
    expect(await n({ touchpoint: ['passport-desk', 'library-desk'] })).toBe(3);
    expect(await n({ service: 'passports' })).toBe(2);
    expect(await n({ channelType: 'ServiceLocation' })).toBe(2);
    expect(await n({ mode: ['phone', 'web'] })).toBe(2);
    expect(await n({ selection: 'invited-all' })).toBe(1);
    expect(await n({ language: 'fi' })).toBe(1);
    expect(await n({ language: ['ru', 'sv'] })).toBe(2);
    expect(await n({ theme: 'cost' })).toBe(1);
    expect(await n({ theme: 'time' })).toBe(0);
    expect(await n({ mode: 'web', theme: 'cost', language: 'fi' })).toBe(0);
  });

  it('shows nothing of another organisation', async () => {
    const a = await desk(rated(noon, 5));
    const b = await desk(rated(noon, 1, 1));
    expect((await summaryOf(a.organisation, march)).ratings).toEqual([0, 0, 0, 0, 1]);
    expect((await summaryOf(a.organisation, { ...march, touchpoint: b.key })).n).toBe(0);
    expect((await summaryOf([a.organisation, b.organisation], march)).n).toBe(3);
  });

  describe('compared with an earlier period', () => {
    const february = '2026-02-10T10:00:00Z';
    const many = (count: number, given: TestFeedback) => Array.from({ length: count }, () => given);
    const compared = { ...march, compare: 'previous' };

    it('gives the change of a share in percentage points with its interval', async () => {
      const { organisation } = await desk([...rated(noon, 5, 5, 5, 5, 5, 5, 5, 5, 1, 1), ...rated(february, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1)]);
      const { change } = await summaryOf(organisation, compared);
      expect(change).toMatchObject({ from: '2026-01-29', to: '2026-02-28', n: 10, csat: { comparable: true }, mean: { comparable: true } });
      expect(change?.csat.points).toBeCloseTo(40, 10);
      expect(change?.csat.low).toBeCloseTo(-2.26, 2);
      expect(change?.csat.high).toBeCloseTo(67.25, 2);
      expect(change?.mean.points).toBeCloseTo(1.6, 10);
      expect(change?.index.points).toBeCloseTo(40, 10);
    });

    it('compares with the same dates a year before when asked', async () => {
      const { organisation } = await desk([...rated(noon, 4), ...rated('2025-03-10T10:00:00Z', 2)]);
      expect((await summaryOf(organisation, { ...march, compare: 'year' })).change).toMatchObject({
        from: '2025-03-01',
        to: '2025-03-31',
        n: 1,
      });
    });

    it('does not compare few answers, nor none', async () => {
      const few = await desk([...many(20, { at: noon }), ...many(9, { at: february })]);
      expect((await summaryOf(few.organisation, compared)).change?.csat).toMatchObject({ points: 0, comparable: false, why: 'few' });
      const none = await desk(many(20, { at: noon }));
      const nothing = { points: null, low: null, high: null, comparable: false, why: 'none' };
      expect((await summaryOf(none.organisation, compared)).change).toMatchObject({ n: 0, csat: nothing, mean: nothing });
    });

    it('does not compare when more than a tenth was collected or asked for in another way', async () => {
      const before = many(20, { at: february });
      const tenth = await desk([...before, ...many(18, { at: noon }), ...many(2, { at: noon, mode: 'web' })]);
      expect((await summaryOf(tenth.organisation, compared)).change?.csat.comparable).toBe(true);
      const more = await desk([...before, ...many(17, { at: noon }), ...many(3, { at: noon, selection: 'staff-picked' })]);
      expect((await summaryOf(more.organisation, compared)).change?.csat).toMatchObject({ comparable: false, why: 'mix' });
    });

    it('does not compare themes that two versions of the classifier sorted, but still the ratings', async () => {
      const { organisation } = await desk([
        ...many(10, { at: noon, comment: { themes: { time: 'pos' }, version: 'themes-2' } }),
        ...many(10, { at: february, comment: { themes: { time: 'neg' }, version: 'themes-1' } }),
      ]);
      const { change } = await summaryOf(organisation, compared);
      expect(change?.csat.comparable).toBe(true);
      expect(change?.themes.find(({ theme }) => theme === 'time')).toMatchObject({
        comments: 10,
        positiveShare: { points: null, comparable: false, why: 'classifier' },
      });
    });
  });
});
