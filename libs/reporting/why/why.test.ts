/** Why figures are as they are, on a real database. */
import { ConsoleDatabase, type Database } from '#libs/platform/database.js';
import type { Theme, Polarity } from '#libs/contract/codes.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestTouchpoint } from '#tests/support/house.js';
import { selectionQuery, whyQuery } from '../filters.js';
import { addDays } from '../period.js';
import { isoWeek, lastWholeWeek, ReadAlarms } from './read-alarms.js';
import { ReadDrivers } from './read-drivers.js';
import { ReadReasons } from './read-reasons.js';

let made: TestDatabase;
let house: TestHouse;
let database: Database;
let desk: TestTouchpoint;
let number = 0;
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
beforeEach(async () => {
  const key = `town-${++number}`;
  desk = await house.addTouchpoint(await house.addOrganisation(key), `${key}-desk`);
});

const scope = (reviewing = false) => ({ organisations: [desk.organisation], reviewing });
const march = { from: '2026-03-01', to: '2026-03-31' };
const noon = '2026-03-10T10:00:00Z';
const add = (text: string, themes: Partial<Record<Theme, Polarity>>, more: { at?: string; restricted?: boolean; rating?: number } = {}) =>
  house.addFeedback(desk, {
    at: more.at ?? noon,
    rating: more.rating ?? 2,
    comment: { text, themes, sentiment: 'neg', restricted: more.restricted ?? false },
  });

describe('the reasons of a theme', () => {
  const reasons = async (query: object = {}, reviewing = false) => {
    const read: number[] = [];
    const found = await new ReadReasons(database).execute(
      scope(reviewing),
      whyQuery.parse({ ...march, about: 'time', ...query }),
      async (_, count) => void read.push(count),
    );
    return { ...found, audited: read };
  };

  it('are words that the period before did not use so, and comments of the theme alone', async () => {
    for (let n = 0; n < 12; n++) await add(`Numerolappu ${n} loppui kesken ja jono seisoi paikallaan.`, { time: 'neg' });
    for (let n = 0; n < 8; n++) await add('Jono eteni hitaasti mutta varmasti eteenpäin.', { time: 'neg' }, { at: '2026-02-10T10:00:00Z' });
    await add('Henkilökunta oli kerrassaan mukavaa ja asiantuntevaa.', { staff: 'pos' });
    const found = await reasons();
    expect(found).toMatchObject({
      theme: 'time',
      ...march,
      before: { from: '2026-01-29', to: '2026-02-28' },
      read: { now: 12, before: 8 },
    });
    expect(found.words[0]).toMatchObject({ now: 12, before: 0 });
    expect(found.words.map(({ word }) => word).join(' ')).toContain('numerolappu');
    // All say the same: it is shown once.
    expect(found.typical).toHaveLength(1);
    expect(found.typical.every(({ themes }) => themes[0]?.theme === 'time')).toBe(true);
    expect(found.typical[0]).toMatchObject({ receivedOn: '2026-03-10', review: null });
    expect(found.audited).toEqual([1]);
  });

  it('leave restricted comments to reviewers, in words as in comments', async () => {
    for (let n = 0; n < 12; n++) await add('Salaisuus paljastui jonossa seisoessa kaikille.', { time: 'neg' }, { restricted: true });
    for (let n = 0; n < 12; n++) await add('Jono eteni hitaasti.', { time: 'neg' }, { at: '2026-02-10T10:00:00Z' });
    expect(await reasons()).toMatchObject({ words: [], typical: [], read: { now: 0 }, audited: [0] });
    const reviewed = await reasons({}, true);
    expect(reviewed.typical).toHaveLength(1);
    expect(JSON.stringify(reviewed.words)).toContain('salaisuus paljastui');
  });

  it('hold back what the touchpoint holds back until the next day', async () => {
    const next = await house.addTouchpoint(desk.organisation, `${desk.key}-next`, { showComments: 'next-day' });
    const today = new Date().toISOString();
    await house.addFeedback(next, { at: today, comment: { text: 'Jono oli tänään poikkeuksellisen pitkä.', themes: { time: 'neg' } } });
    const now = { from: undefined, to: undefined };
    expect(await reasons(now)).toMatchObject({ typical: [], read: { now: 0 } });
    await house.query("update kuule.touchpoint set show_comments = 'at-once' where id = $1", [next.id]);
    expect((await reasons(now)).typical).toHaveLength(1);
  });

  it('keep to filters and polarity', async () => {
    await add('Jono oli tänään poikkeuksellisen pitkä.', { time: 'neg' });
    await add('Pääsin heti tiskille, kiitos nopeudesta.', { time: 'pos' });
    expect((await reasons({ polarity: 'pos' })).read.now).toBe(1);
    expect((await reasons({ polarity: ['pos', 'neg'] })).read.now).toBe(2);
    expect((await reasons({ touchpoint: 'another' })).read.now).toBe(0);
  });
});

describe('what goes with low ratings', () => {
  const drivers = (query: object = {}) => new ReadDrivers(database).execute(scope(), selectionQuery.parse({ ...march, ...query }));
  const addMany = async (n: number, themes: Partial<Record<Theme, Polarity>>, rating: number, mode: 'kiosk' | 'phone' = 'kiosk') => {
    for (let at = 0; at < n; at++) await house.addFeedback(desk, { at: noon, rating, mode, comment: { themes } });
  };

  it('is sorted, with n, an interval and a definition, and says when there is little', async () => {
    await addMany(12, { time: 'neg' }, 1);
    await addMany(3, { time: 'pos' }, 5);
    await addMany(20, { staff: 'pos' }, 5);
    await addMany(4, { cost: 'neg' }, 2);
    const found = await drivers();
    expect(found).toMatchObject({ ...march, n: 39 });
    expect(found.drivers.map(({ theme }) => theme)).toEqual(['cost', 'time', 'staff']);
    const [cost, time, staff] = found.drivers;
    expect(cost?.difference).toMatchObject({ n: 4, state: 'few', definition: 'low-rating-difference@1' });
    expect(time).toMatchObject({ with: { low: 12, n: 15 }, without: { low: 4, n: 24 }, difference: { n: 15, state: 'ok' } });
    expect(time?.difference.value).toBeCloseTo(12 / 15 - 4 / 24, 10);
    expect(time?.difference.low).toBeGreaterThan(0);
    expect(staff?.difference.high).toBeLessThan(0);
  });

  it('is compared within a mode: what one mode has alone does not make a theme bad', async () => {
    // By phone ratings are low and people speak of waiting; within each mode the theme makes no difference.
    await addMany(16, { time: 'neg' }, 1, 'phone');
    await addMany(4, {}, 1, 'phone');
    await addMany(4, { time: 'neg' }, 5);
    await addMany(16, {}, 5);
    expect((await drivers()).drivers[0]?.difference.value).toBeCloseTo(0, 10);
  });

  it('is unknown where every comment has the theme, and nothing without comments', async () => {
    expect(await drivers()).toMatchObject({ n: 0, drivers: [] });
    await addMany(12, { time: 'neg' }, 1);
    expect((await drivers()).drivers).toMatchObject([{ theme: 'time', difference: { value: null, state: 'none' } }]);
  });
});

describe('weeks out of the ordinary', () => {
  it.each([
    ['2026-03-31', '2026-04-10', '2026-03-23'],
    ['2026-03-29', '2026-04-10', '2026-03-23'],
    ['2026-03-29', '2026-03-29', '2026-03-16'],
    ['2026-03-30', '2026-03-30', '2026-03-23'],
    ['2026-12-31', '2026-03-31', '2026-03-23'],
  ])('the last whole week by %s, on %s, begins on %s', (to, today, monday) => {
    expect(lastWholeWeek({ to }, today)).toBe(monday);
  });

  it.each([
    ['2026-01-05', 2],
    ['2025-12-29', 1],
    ['2026-12-28', 53],
    ['2026-11-02', 45],
  ])('the week of %s is number %d', (monday, week) => {
    expect(isoWeek(monday)).toBe(week);
  });

  const monday = '2026-03-23';
  const alarms = (query: object = {}) => new ReadAlarms(database).execute(scope(), selectionQuery.parse({ ...march, ...query }));
  /** A week of `of` comments, `blamed` of which blame the time; at the very beginning or end of the local week. */
  const week = async (back: number, of: number, blamed: number, version = 'themes-1') => {
    const sunday = addDays(monday, 6 - 7 * back);
    for (let n = 0; n < of; n++) {
      const at = n % 2 ? `${addDays(monday, -7 * back - 1)}T22:30:00Z` : `${sunday}T20:30:00Z`;
      await house.addFeedback(desk, { at, comment: { themes: n < blamed ? { time: 'neg' } : { staff: 'pos' }, version } });
    }
  };

  it('are told with what was expected, and nothing is told of quiet ones', async () => {
    for (let back = 1; back <= 10; back++) await week(back, 20, 3);
    await week(0, 20, 16);
    const found = await alarms();
    expect(found.alarms).toMatchObject([
      {
        from: monday,
        to: '2026-03-29',
        week: 13,
        touchpoint: desk.key,
        theme: 'staff',
        polarity: 'pos',
        direction: 'fewer',
        count: 4,
        of: 20,
      },
      { theme: 'time', polarity: 'neg', direction: 'more', count: 16, of: 20, definition: 'week-alarm@1' },
    ]);
    expect(found.alarms[1]?.expected).toBeCloseTo(0.15, 1);
    expect(found).toMatchObject({ watched: 4, lastBefore: null, since: addDays(monday, -14) });
    expect(found.falseAYear).toBeCloseTo(4 * 0.05, 10);
    expect((await alarms({ theme: 'time' })).alarms).toHaveLength(1);
    // Seen from April, that week is the last one before in which something stood out.
    expect(await alarms({ from: '2026-04-01', to: '2026-04-30' })).toMatchObject({ alarms: [], lastBefore: monday });
  });

  it('are not told where two versions of the classifier meet', async () => {
    for (let back = 1; back <= 10; back++) await week(back, 20, 3);
    await week(0, 20, 16, 'themes-2');
    expect(await alarms()).toMatchObject({ alarms: [], watched: 0 });
  });

  it('say that nothing could be watched where there are not enough weeks', async () => {
    await week(0, 20, 3);
    expect(await alarms()).toEqual({ alarms: [], watched: 0, falseAYear: 0, lastBefore: null, since: null });
  });
});
