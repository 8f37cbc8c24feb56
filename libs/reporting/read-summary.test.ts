import { ConsoleDatabase, Database } from '#libs/platform/database.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestTouchpoint } from '#tests/support/house.js';
import { summaryQuery } from './filters.js';
import { ReadSummary } from './read-summary.js';

let database: TestDatabase;
let house: TestHouse;
let console_: Database;
let read: ReadSummary;

beforeAll(async () => {
  database = await makeDatabase();
  house = await TestHouse.open(database);
  console_ = await ConsoleDatabase.open('console', database.as('console'));
  read = new ReadSummary(console_);
});
afterAll(async () => {
  await console_.close();
  await house.close();
  await database.drop();
});

const summaryOf = (organisation: string, query: Record<string, unknown> = {}) =>
  read.read({ organisations: [organisation], reviewing: false }, summaryQuery.parse(query));

describe('a report', () => {
  let organisation: string;
  let desk: TestTouchpoint;
  beforeAll(async () => {
    organisation = await house.addOrganisation('figures');
    desk = await house.addTouchpoint(organisation, 'figures-desk');
    for (const rating of [1, 3, 4, 5, 5]) await house.addFeedback(desk, { at: '2026-03-10T09:00:00Z', rating });
  });

  it('counts', async () => {
    const report = await summaryOf(organisation, { from: '2026-03-01', to: '2026-03-31' });
    expect(report).toMatchObject({
      n: 5,
      ratings: [1, 0, 1, 1, 2],
      mean: { value: 3.6, state: 'few' },
      csat: { value: 0.6 },
      index: { value: 65 },
    });
  });
});
