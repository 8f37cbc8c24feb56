import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { CommentPage, FilterChoices, Summary } from '#libs/contract/figure.js';
import type { Problem } from '#libs/contract/errors.js';
import type { ThemeReasons } from '#libs/contract/why.js';
import { CreatePerson } from '#libs/access/create-person.js';
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
    const service = await house.addService(a.organisation, 'library');
    const desk = await house.addTouchpoint(a.organisation, 'a-desk', { service, channelType: 'ServiceLocation' });
    const at = '2026-03-10T09:00:00Z';
    await house.addFeedback(desk, { at, rating: 5, comment: { text: 'Nopea jono', themes: { time: 'pos' } } });
    await house.addFeedback(desk, { at, rating: 1, comment: { text: '=SUM(A1)', sentiment: 'neg' } });
    await house.addFeedback(desk, { at, rating: 2, comment: { text: 'Salainen asia', restricted: true } });
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await house.close();
    await made.drop();
  });

  const get = (path: string, as = a) =>
    app.inject({ url: `/api/console/v1/${path}`, headers: { authorization: `Bearer ${as.apiKey.token}` } });
  const march = 'from=2026-03-01&to=2026-03-31';
  const audit = async () => {
    const { rows } = await house.query('select actor_kind, action, filter, count from kuule.audit where organisation = $1 order by at', [
      a.organisation,
    ]);
    return rows;
  };

  /** A reviewer of town a, signed in. */
  async function reviewerCookie(): Promise<Record<string, string>> {
    const email = 'reviewer@a.example';
    const { password } = await new CreatePerson(database).execute({
      organisation: a.organisation,
      email,
      name: 'Testi Lukija',
      role: 'reviewer',
    });
    const { cookies } = await app.inject({ method: 'POST', url: '/api/console/v1/session', payload: { email, password } });
    return { kuule: cookies[0]?.value ?? '' };
  }

  it('answer with the figures of a selection', async () => {
    const answer = await get(`reports/summary?${march}&mode=kiosk&mode=web&compare=previous`);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json<Summary>()).toMatchObject({ n: 3, ratings: [1, 1, 0, 0, 1], change: { n: 0, csat: { why: 'none' } } });
  });

  it('tell why a theme is as it is, and record that its comments were read', async () => {
    const answer = await get(`reports/why?${march}&about=time&compare=none`);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json<ThemeReasons>()).toMatchObject({ theme: 'time', read: { now: 1 }, words: [], typical: [{ text: 'Nopea jono' }] });
    expect(await audit()).toContainEqual({
      actor_kind: 'api-key',
      action: 'comments.typical',
      filter: { from: '2026-03-01', to: '2026-03-31', about: 'time', compare: 'none' },
      count: 1,
    });
    await house.query("delete from kuule.audit where action = 'comments.typical'");
    // Another organisation's own answer holds nothing of this one.
    expect((await get(`reports/why?${march}&about=time`, b)).json()).toMatchObject({ read: { now: 0 }, typical: [] });
    expect((await get(`reports/drivers?${march}`)).json()).toMatchObject({
      n: 3,
      drivers: [{ theme: 'time', difference: { state: 'few' } }],
    });
    expect((await get(`reports/drivers?${march}`, b)).json()).toMatchObject({ n: 0, drivers: [] });
    expect((await get(`reports/alarms?${march}`)).json()).toMatchObject({ alarms: [], watched: 0, since: null });
  });

  it('say what the filters can be set to', async () => {
    expect((await get('reports/choices')).json<FilterChoices>()).toMatchObject({
      organisations: [{ key: 'town-a', timeZone: 'Europe/Helsinki' }],
      services: [{ key: 'library' }],
      touchpoints: [{ key: 'a-desk', service: 'library', channelType: 'ServiceLocation', mode: 'kiosk' }],
      channelTypes: ['ServiceLocation'],
      modes: ['kiosk'],
      selections: ['open'],
      languages: ['fi', 'sv', 'en', 'ru', 'other'],
    });
  });

  it.each([
    ['reports/summary', 'from=2026-13-01', 'from'],
    ['reports/summary', 'from=2026-02-30', 'from'],
    ['reports/summary', 'from=1999-01-01', 'from'],
    ['reports/summary', 'from=2026-02-02&to=2026-02-01', 'to'],
    ['reports/summary', 'from=2001-01-01&to=2026-02-01', 'from'],
    ['reports/summary', 'mode=pigeon', 'mode'],
    ['reports/summary', 'touchpoint=%00', 'touchpoint'],
    ['reports/summary', 'compare=better', 'compare'],
    ['reports/summary', 'touchpont=a-desk', ''],
    ['reports/summary', `${'theme=time&'.repeat(51)}`, 'theme'],
    ['reports/summary.csv', 'lang=de', 'lang'],
    ['reports/choices', 'organisation=x', 'organisation'],
    ['reports/why', '', 'about'],
    ['reports/why', 'about=none', 'about'],
    ['reports/why', 'about=time&polarity=sad', 'polarity'],
    ['reports/drivers', 'from=2026-02-02&to=2026-02-01', 'to'],
    ['reports/alarms', 'mode=pigeon', 'mode'],
    ['comments', 'limit=101', 'limit'],
    ['comments', 'limit=abc', 'limit'],
    ['comments', 'cursor=abc', 'cursor'],
    ['comments', `cursor=${Buffer.from('2026-02-30 5a6f2f5c-0f6f-4f43-9a3b-5b5d3a1f0c11').toString('base64url')}`, 'cursor'],
    ['comments.csv', 'limit=10', ''],
  ])('refuse %s?%s and name the field', async (path, query, field) => {
    const answer = await get(`${path}?${query}`);
    expect(answer.statusCode).toBe(422);
    expect(answer.json<Problem>()).toMatchObject({ code: 'INVALID_FIELDS', errors: [{ field }] });
  });

  it('are nobody’s without a credential, nor another organisation’s with one', async () => {
    for (const path of [
      'reports/summary',
      'reports/why?about=time',
      'reports/drivers',
      'reports/alarms',
      'reports/summary.csv',
      'reports/choices',
      'comments',
      'comments.csv',
      'events',
    ]) {
      expect((await app.inject({ url: `/api/console/v1/${path}` })).statusCode).toBe(401);
      const theirs = await get(`${path}${path.includes('?') ? '&' : '?'}organisation=${a.organisation}`, b);
      expect([theirs.statusCode, theirs.json<Problem>().code]).toEqual([403, 'FORBIDDEN']);
    }
    expect((await get(`reports/summary?${march}`, b)).json<Summary>().n).toBe(0);
    expect((await get(`comments?${march}`, b)).json<CommentPage>().items).toEqual([]);
  });

  it('give restricted comments to a signed-in reviewer only, and to no file', async () => {
    const cookies = await reviewerCookie();
    const texts = (body: string) => (JSON.parse(body) as CommentPage).items.map(({ text }) => text).sort();
    expect(texts((await get(`comments?${march}`)).body)).toEqual(['=SUM(A1)', 'Nopea jono']);
    const reviewed = await app.inject({ url: `/api/console/v1/comments?${march}`, cookies });
    expect(texts(reviewed.body)).toEqual(['=SUM(A1)', 'Nopea jono', 'Salainen asia']);
    const file = await app.inject({ url: `/api/console/v1/comments.csv?${march}`, cookies });
    expect(file.body).toContain('Nopea jono');
    expect(file.body).not.toContain('Salainen');
  });

  it('leave a row in the audit trail for every list and file of comments', async () => {
    const before = (await audit()).length;
    await get(`comments?${march}&theme=time`);
    await get(`comments.csv?${march}&lang=fi`);
    expect((await audit()).slice(before)).toEqual([
      {
        actor_kind: 'api-key',
        action: 'comments.list',
        filter: expect.objectContaining({ theme: ['time'], from: '2026-03-01' }),
        count: 1,
      },
      { actor_kind: 'api-key', action: 'comments.export', filter: expect.objectContaining({ from: '2026-03-01', lang: 'fi' }), count: 2 },
    ]);
  });

  it('come as files with a name, a byte order mark and no formula', async () => {
    const report = await get(`reports/summary.csv?${march}&lang=sv`);
    expect(report.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="kuule-report-2026-03-01-2026-03-31.csv"',
      'cache-control': 'no-store',
    });
    expect(report.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(report.body).toContain('Siffror;Svar;;3;');
    expect((await get(`comments.csv?${march}`)).body).toContain(",'=SUM(A1)");
  });

  it('are described in OpenAPI', async () => {
    const { paths } = (await app.inject({ url: '/api/docs-json' })).json<{ paths: Record<string, { get: Record<string, unknown> }> }>();
    const summary = paths['/api/console/v1/reports/summary']?.get as { parameters: { name: string }[]; responses: Record<string, unknown> };
    expect(summary.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['touchpoint', 'service', 'channelType', 'mode', 'selection', 'language', 'theme', 'from', 'to', 'compare']),
    );
    expect(JSON.stringify(summary.responses['200'])).toContain('"complaintsBy"');
  });
});
