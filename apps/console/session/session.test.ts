import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SessionInfo } from '#libs/contract/figure.js';
import { limits } from '#libs/contract/limits.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase, startConsole } from '#tests/support/console.js';
import { makeDatabase, withAdmin, type TestDatabase } from '#tests/support/database.js';

const url = '/api/console/v1/session';

describe('the session', () => {
  let made: TestDatabase;
  let database: ConsoleDatabase;
  let app: NestFastifyApplication;
  let https: NestFastifyApplication;
  let a: Awaited<ReturnType<typeof makeOrganisation>>;
  const email = 'maija@a.example';
  const asAdmin = (sql: string, values: unknown[]) => withAdmin(made.as('superuser'), (client) => client.query(sql, values));

  beforeAll(async () => {
    made = await makeDatabase();
    database = await openConsoleDatabase(made);
    a = await makeOrganisation(database, 'town-a', email);
    app = await startConsole(database);
    https = await startConsole(database, { publicUrl: new URL('https://kuule.example') });
  });
  afterAll(async () => {
    await app.close();
    await https.close();
    await database.close();
    await made.drop();
  });

  /** Each test comes from an address of its own, so that no test spends another's attempts. */
  const signIn = (password: string, remoteAddress: string, change: { email?: string; headers?: Record<string, string> } = {}, on = app) =>
    on.inject({ method: 'POST', url, remoteAddress, headers: change.headers, payload: { email: change.email ?? email, password } });
  const signedIn = async (remoteAddress: string) => {
    const { cookies } = await signIn(a.person.password ?? '', remoteAddress);
    return { kuule: cookies[0]?.value ?? '' };
  };

  it('opens for the right password, in a cookie that scripts cannot read, and says who is signed in', async () => {
    const answer = await signIn(a.person.password ?? '', '10.0.0.1');
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ name: 'kuule', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.secure).toBeUndefined();
    const hours = (Number(cookie?.expires) - Date.now()) / 3_600_000;
    expect(hours).toBeCloseTo(limits.sessionHours, 1);
    const shown = await app.inject({ url, cookies: { kuule: cookie?.value ?? '' } });
    expect(shown.json<SessionInfo>()).toEqual({ name: 'Testi Henkilö', email, role: 'manager', organisations: [a.organisation] });
  });

  it('is Secure and bound to the host under https', async () => {
    const { cookies } = await signIn(a.person.password ?? '', '10.0.0.2', {}, https);
    expect(cookies[0]).toMatchObject({ name: '__Host-kuule', secure: true, httpOnly: true, path: '/' });
    expect(cookies[0]).not.toHaveProperty('domain');
  });

  it('stores no token, only its hash', async () => {
    const { kuule } = await signedIn('10.0.0.3');
    const { rows } = await asAdmin('select encode(token_hash, $1) as hash from kuule.session', ['escape']);
    expect(JSON.stringify(rows)).not.toContain(kuule);
  });

  it.each([
    ['a wrong password', {}],
    ['an unknown e-mail', { email: 'nobody@a.example' }],
  ])('answers %s alike', async (_name, change) => {
    const answer = await signIn('not-the-password', '10.0.0.4', change);
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(answer.cookies).toEqual([]);
  });

  it('refuses an account after too many failures, from any address and with the right password, saying when to come back', async () => {
    const other = { email: 'pekka@b.example' };
    const { person } = await makeOrganisation(database, 'town-b', other.email);
    for (let n = 0; n < limits.signInPerAccount.attempts; n++) {
      expect((await signIn('wrong', `10.1.0.${n}`, other)).statusCode).toBe(401);
    }
    const refused = await signIn(person.password ?? '', '10.1.1.1', other);
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('refuses an address after too many failures, whatever the account', async () => {
    const statuses = [];
    for (let n = 0; n <= limits.signInPerAddress.attempts; n++) {
      statuses.push((await signIn('wrong', '10.2.0.1', { email: `nobody${n}@a.example` })).statusCode);
    }
    expect(statuses).toEqual([...Array.from({ length: limits.signInPerAddress.attempts }, () => 401), 429]);
  });

  it('does not count those who sign in rightly', async () => {
    for (let n = 0; n <= limits.signInPerAccount.attempts; n++) {
      expect((await signIn(a.person.password ?? '', '10.3.0.1')).statusCode).toBe(204);
    }
  });

  it('ends with sign-out, also for whoever copied the cookie', async () => {
    const cookies = await signedIn('10.0.0.5');
    const answer = await app.inject({ method: 'DELETE', url, cookies });
    expect([answer.statusCode, answer.cookies[0]?.value]).toEqual([204, '']);
    expect((await app.inject({ url, cookies })).statusCode).toBe(401);
    expect((await app.inject({ method: 'DELETE', url })).statusCode).toBe(204);
  });

  it.each([
    ['a foreign Origin', { origin: 'https://evil.example' }, 403],
    ['an opaque Origin', { origin: 'null' }, 403],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['our own Origin', { origin: 'http://localhost', host: 'localhost' }, 204],
    ['a same-origin fetch', { 'sec-fetch-site': 'same-origin' }, 204],
  ])('answers an unsafe request from %s', async (_name, headers, status) => {
    const cookies = await signedIn('10.0.0.6');
    const answer = await app.inject({ method: 'DELETE', url, cookies, headers });
    expect(answer.statusCode).toBe(status);
    expect((await app.inject({ url, cookies })).statusCode).toBe(status === 204 ? 401 : 200);
  });

  it('knows its public address as its own', async () => {
    const headers = { origin: 'https://kuule.example', host: 'inside:3000' };
    expect((await signIn(a.person.password ?? '', '10.0.0.7', { headers }, https)).statusCode).toBe(204);
    expect((await signIn(a.person.password ?? '', '10.0.0.7', { headers }, app)).json()).toMatchObject({ code: 'CROSS_SITE' });
  });

  it('is not needed by an API key, until the key is revoked', async () => {
    const headers = { authorization: `Bearer ${a.apiKey.token}` };
    const shown = await app.inject({ url, headers });
    expect(shown.json<SessionInfo>()).toEqual({ name: 'script', email: null, role: 'manager', organisations: [a.organisation] });
    await asAdmin('update kuule.api_key set revoked_at = now() where id = $1', [a.apiKey.id]);
    expect((await app.inject({ url, headers })).json()).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('takes a token only where its kind belongs', async () => {
    const { kuule } = await signedIn('10.0.0.8');
    expect((await app.inject({ url, headers: { authorization: `Bearer ${kuule}` } })).statusCode).toBe(401);
    expect((await app.inject({ url, cookies: { kuule: a.apiKey.token } })).statusCode).toBe(401);
    expect((await app.inject({ url, headers: { authorization: 'Basic x' } })).statusCode).toBe(401);
  });

  it('ends when the person is disabled, who cannot sign in either', async () => {
    const { organisation, person } = await makeOrganisation(database, 'town-c', 'ulla@c.example');
    const opened = await signIn(person.password ?? '', '10.0.0.9', { email: 'ulla@c.example' });
    const cookies = { kuule: opened.cookies[0]?.value ?? '' };
    expect((await app.inject({ url, cookies })).json()).toMatchObject({ organisations: [organisation] });
    await asAdmin('update kuule.person set disabled_at = now() where id = $1', [person.id]);
    expect((await app.inject({ url, cookies })).statusCode).toBe(401);
    expect((await signIn(person.password ?? '', '10.0.0.9', { email: 'ulla@c.example' })).statusCode).toBe(401);
  });

  it('refuses a body with unknown or missing fields by name', async () => {
    const answer = await app.inject({ method: 'POST', url, payload: { email, pass: 'x' } });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).not.toContain(email);
  });
});
