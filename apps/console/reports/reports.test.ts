import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Summary } from '#libs/contract/figure.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase, startConsole } from '#tests/support/console.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse } from '#tests/support/house.js';

describe('reports over HTTP', () => {
  let made: TestDatabase;
  let database: ConsoleDatabase;
  let app: NestFastifyApplication;
  let house: TestHouse;
  let a: Awaited<ReturnType<typeof makeOrganisation>>;
  let b: Awaited<ReturnType<typeof makeOrganisation>>;

  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await openConsoleDatabase(made);
    a = await makeOrganisation(database, 'town-a', 'maija@a.example');
    b = await makeOrganisation(database, 'town-b', 'pekka@b.example');
    app = await startConsole(database);
    const desk = await house.addTouchpoint(a.organisation, 'a-desk');
    await house.addFeedback(desk, { at: '2026-03-10T09:00:00Z', rating: 5, comment: { text: 'Nopea jono', themes: { time: 'pos' } } });
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await house.close();
    await made.drop();
  });

  const get = (path: string, as = a) =>
    app.inject({ url: `/api/console/v1/${path}`, headers: { authorization: `Bearer ${as.apiKey.token}` } });

  it('answers with the figures of a selection', async () => {
    const answer = await get('reports/summary?from=2026-03-01&to=2026-03-31&mode=kiosk&mode=web&compare=previous');
    expect(answer.json<Summary>()).toMatchObject({ n: 1, ratings: [0, 0, 0, 0, 1], csat: { value: 1, state: 'few' }, change: { n: 0 } });
  });
});
