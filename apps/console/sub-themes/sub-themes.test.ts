/** An organisation's own sub-themes: over HTTP, through the worker's round, into the report. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CreatePerson } from '#libs/access/create-person.js';
import type { Problem } from '#libs/contract/errors.js';
import type { CommentPage, Summary } from '#libs/contract/figure.js';
import type { SubThemes } from '#libs/contract/sub-theme.js';
import { ReclassificationTask } from '#libs/feedback/renewal/reclassification-task.js';
import { Renewal } from '#libs/feedback/renewal/renewal.js';
import { Analyser } from '#libs/feedback/triage/analyser.js';
import { WorkerDatabase, type ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase, startConsole } from '#tests/support/console.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestTouchpoint } from '#tests/support/house.js';

describe('sub-themes', () => {
  let made: TestDatabase;
  let database: ConsoleDatabase;
  let worker: WorkerDatabase;
  let analyser: Analyser;
  let app: NestFastifyApplication;
  let house: TestHouse;
  let town: Awaited<ReturnType<typeof makeOrganisation>>;
  let desk: TestTouchpoint;
  let cookies: Record<string, string>;
  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await openConsoleDatabase(made);
    worker = await WorkerDatabase.open('worker', made.as('worker'), { max: 2 });
    analyser = new Analyser();
    await analyser.warmUp();
    town = await makeOrganisation(database, 'town-a', 'maija@a.example');
    await makeOrganisation(database, 'town-b', 'pekka@b.example');
    app = await startConsole(database);
    desk = await house.addTouchpoint(town.organisation, 'a-desk');
    const email = 'admin@a.example';
    const { password } = await new CreatePerson(database).execute({
      organisation: town.organisation,
      email,
      name: 'Testi Henkilö',
      role: 'administrator',
    });
    const signed = await app.inject({ method: 'POST', url: '/api/console/v1/session', payload: { email, password } });
    cookies = { kuule: signed.cookies[0]?.value ?? '' };
  });
  afterAll(async () => {
    await app.close();
    await analyser.close();
    await worker.close();
    await database.close();
    await house.close();
    await made.drop();
  });

  const ask = async <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) => {
    const answer = await app.inject({ method, url: `/api/console/v1/${path}`, cookies, ...(payload && { payload }) });
    return { status: answer.statusCode, body: (answer.body ? answer.json() : {}) as T };
  };
  const round = () => new Renewal(worker, { tasks: [new ReclassificationTask(worker, analyser)] }).execute(120_000);
  const days = 'from=2026-03-01&to=2026-03-31';
  const counted = async () =>
    (await ask<Summary>('GET', `reports/summary?${days}`)).body.subThemes.map(({ key, parent, comments }) => [key, parent, comments]);
  const name = { fi: 'Pysäköinti', sv: 'Parkering', en: 'Parking' };
  const parking = { parent: 'premises', name, phrases: { fi: ['pysäköin*', 'parkkipaik*'], sv: ['parkering*'] } };

  it('are kept by administrators, counted when the round is through, and versioned', async () => {
    const at = '2026-03-10T09:00:00Z';
    const add = (text: string, language = 'fi') => house.addFeedback(desk, { at, comment: { text, language, version: 'themes-9999' } });
    await add('Pysäköinnistä tuli sakko');
    const other = await add('Svårt att hitta parkeringen', 'sv');
    await add('Jono oli pitkä');
    const put = await ask('PUT', 'sub-themes/parking', {
      ...parking,
      examples: { fi: ['Parkkipaikalle ei mahtunut', 'Auto jäi kadulle'] },
    });
    expect(put).toEqual({ status: 200, body: { revision: 1, missed: ['Auto jäi kadulle'] } });
    // Nothing in a report before the round is through.
    expect(await counted()).toEqual([]);
    expect((await ask<SubThemes>('GET', 'sub-themes')).body).toMatchObject({
      revision: 1,
      activeRevision: 0,
      subThemes: [{ key: 'parking' }],
    });
    await round();
    expect(await counted()).toEqual([['parking', 'premises', 2]]);
    expect((await ask<SubThemes>('GET', 'sub-themes')).body).toMatchObject({ activeRevision: 1, round: { done: 3, total: 3 } });

    // A change is a new revision: what was counted stands until the next round is through.
    await ask('PUT', 'sub-themes/parking', { ...parking, phrases: { sv: ['parkering*'] } });
    await ask('PUT', 'sub-themes/queue-number', { name: { fi: 'Vuoronumero', sv: 'Könummer', en: 'Ticket' }, phrases: { fi: ['jono'] } });
    expect(await counted()).toEqual([['parking', 'premises', 2]]);
    await round();
    expect(await counted()).toEqual([
      ['parking', 'premises', 1],
      ['queue-number', null, 1],
    ]);
    const behind = (await ask<CommentPage>('GET', `comments?${days}&subTheme=parking`)).body.items;
    expect(behind.map(({ id }) => id)).toEqual([other]);
    // The marks of the first revision are what they were.
    const { rows } = await house.query('select revision, count(*) as n from kuule.sub_theme_mark group by 1 order by 1');
    expect(rows[0]).toEqual({ revision: 1, n: 2 });

    expect((await ask('DELETE', 'sub-themes/parking')).status).toBe(204);
    expect((await ask('DELETE', 'sub-themes/parking')).status).toBe(404);
    await round();
    expect(await counted()).toEqual([['queue-number', null, 1]]);
    const { versions, subThemes } = (await ask<SubThemes>('GET', 'sub-themes')).body;
    expect(versions.map((each) => [each.revision, each.key, each.change, each.at !== null])).toEqual([
      [4, 'parking', 'retired', false],
      [3, 'queue-number', 'added', true],
      [2, 'parking', 'changed', true],
      [1, 'parking', 'added', true],
    ]);
    expect(subThemes.map(({ key, comments }) => [key, comments])).toEqual([['queue-number', 1]]);
    // Gone through again only on an administrator's word, and not twice at once.
    expect((await ask('POST', 'sub-themes/round', {})).body).toEqual({ begun: true });
    expect((await ask('POST', 'sub-themes/round', {})).body).toEqual({ begun: false });
    const audit = await house.query("select action, filter from kuule.audit where action like 'sub-theme%' order by at");
    expect(audit.rows).toEqual([
      { action: 'sub-theme.put', filter: { subTheme: 'parking' } },
      { action: 'sub-theme.put', filter: { subTheme: 'parking' } },
      { action: 'sub-theme.put', filter: { subTheme: 'queue-number' } },
      { action: 'sub-theme.remove', filter: { subTheme: 'parking' } },
      { action: 'sub-theme.round', filter: {} },
    ]);
  });

  it.each([
    ['sub-themes/Parking', parking, ''],
    ['sub-themes/parking', { ...parking, parent: 'cars' }, 'parent'],
    ['sub-themes/parking', { ...parking, name: { fi: 'Pysäköinti' } }, 'name.sv'],
    ['sub-themes/parking', { ...parking, phrases: {} }, 'phrases'],
    ['sub-themes/parking', { ...parking, phrases: { fi: ['*'] } }, 'phrases.fi'],
    ['sub-themes/parking', { ...parking, phrases: { de: ['parken'] } }, 'phrases'],
  ])('refuse PUT %s %j', async (path, body, field) => {
    const answer = await ask<Problem>('PUT', path, body);
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('INVALID_FIELDS');
    expect(JSON.stringify(answer.body.errors)).toContain(field);
  });

  it('are changed by nobody else', async () => {
    const asManager = { authorization: `Bearer ${town.apiKey.token}` };
    for (const method of ['PUT', 'DELETE'] as const) {
      const answer = await app.inject({
        method,
        url: '/api/console/v1/sub-themes/parking',
        headers: asManager,
        ...(method === 'PUT' && { payload: parking }),
      });
      expect(answer.statusCode).toBe(403);
    }
    const again = await app.inject({ method: 'POST', url: '/api/console/v1/sub-themes/round', headers: asManager, payload: {} });
    expect(again.statusCode).toBe(403);
    expect((await app.inject({ url: '/api/console/v1/sub-themes', headers: asManager })).statusCode).toBe(200);
    expect((await app.inject({ url: '/api/console/v1/sub-themes' })).statusCode).toBe(401);
    const { rows } = await house.query("select id from kuule.organisation where key = 'town-b'");
    expect((await ask('PUT', 'sub-themes/parking', { ...parking, organisation: rows[0]?.id })).status).toBe(403);
  });
});
