/** What a bar of the report counts and what its comments are must be the same. */
import type { Theme } from '#libs/contract/codes.js';
import { polarities } from '#libs/contract/codes.js';
import type { Summary } from '#libs/contract/figure.js';
import { ConsoleDatabase, Database } from '#libs/platform/database.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestComment } from '#tests/support/house.js';
import { commentQuery, summaryQuery } from './filters.js';
import { ReadComments } from './read-comments.js';
import { ReadSummary } from './read-summary.js';

const days = { from: '2026-03-01', to: '2026-03-31' };
const comments: TestComment[] = [
  { themes: { time: 'neg' }, sentiment: 'neg' },
  { themes: { time: 'pos', staff: 'pos' }, sentiment: 'pos' },
  { themes: { time: 'neg', complaints: 'neg' }, sentiment: 'neg' },
  { themes: { complaints: 'neg' }, sentiment: 'neg' },
  { themes: { complaints: 'mix', cost: 'neg', outcome: 'neg' }, sentiment: 'mix' },
  { themes: { digital: 'neu' }, sentiment: 'neu' },
  { sentiment: 'pos' },
  { sentiment: 'pos' },
  { sentiment: 'neg', urgent: ['threat'] },
];

describe('the comments behind a bar', () => {
  let database: TestDatabase;
  let house: TestHouse;
  let opened: Database;
  let organisation: string;
  beforeAll(async () => {
    database = await makeDatabase();
    house = await TestHouse.open(database);
    opened = await ConsoleDatabase.open('console', database.as('console'));
    organisation = await house.addOrganisation('bars');
    const desk = await house.addTouchpoint(organisation, 'bars-desk');
    for (const comment of comments) await house.addFeedback(desk, { at: '2026-03-10T09:00:00Z', comment });
  });
  afterAll(async () => {
    await opened.close();
    await house.close();
    await database.drop();
  });

  const scope = () => ({ organisations: [organisation], reviewing: false });
  const summaryOf = (query: object): Promise<Summary> =>
    new ReadSummary(opened).execute(scope(), summaryQuery.parse({ ...days, ...query }));
  const countOf = async (query: object) => {
    const page = await new ReadComments(opened).execute(scope(), commentQuery.parse({ ...days, limit: 100, ...query }), async () => {});
    return page.items.length;
  };

  it.each<{ theme?: Theme[] }>([{}, { theme: ['time'] }, { theme: ['complaints', 'staff'] }])(
    'are as many as it says: %j',
    async (filter) => {
      const { themes, complaintsBy, general, urgent } = await summaryOf(filter);
      for (const row of themes) {
        expect(await countOf({ ...filter, about: row.theme })).toBe(row.comments);
        for (const polarity of polarities) expect(await countOf({ ...filter, about: row.theme, polarity })).toBe(row[polarity]);
      }
      for (const { theme, n } of complaintsBy) expect(await countOf({ ...filter, about: theme, complaint: 'true' })).toBe(n);
      for (const polarity of polarities) expect(await countOf({ ...filter, about: 'none', polarity })).toBe(general[polarity]);
      expect(await countOf({ ...filter, urgent: 'true' })).toBe(urgent);
    },
  );

  it('takes the step of the trend that is asked for, if a reader can see so many', async () => {
    expect((await summaryOf({ unit: 'week' })).trend.unit).toBe('week');
    expect((await summaryOf({ from: '2017-01-01', to: '2026-03-31', unit: 'day' })).trend.unit).toBe('month');
  });
});
