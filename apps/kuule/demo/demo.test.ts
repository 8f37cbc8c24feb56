import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPassword } from '#libs/access/passwords.js';
import { hashToken } from '#libs/access/tokens.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase } from '#tests/support/console.js';
import { makeDatabase, withAdmin, type TestDatabase } from '#tests/support/database.js';
import { demoFile, seedDemo, type DemoCredentials } from './demo.js';

const external = { databaseUrl: 'postgres://kuule.example/kuule' };

let made: TestDatabase;
let database: ConsoleDatabase;
beforeEach(async () => {
  made = await makeDatabase();
  database = await openConsoleDatabase(made);
});
afterEach(async () => {
  await database.close();
  await made.drop();
});

const rowsOf = async <T>(sql: string) => (await withAdmin(made.as('superuser'), (client) => client.query(sql))).rows as T[];

describe('the demo', () => {
  let dataFolder: string;
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'kuule-demo-'));
  });
  afterEach(() => rm(dataFolder, { recursive: true }));
  const config = () => ({ demo: true, databaseUrl: undefined, dataFolder });
  const read = async () => JSON.parse(await readFile(demoFile(config()), 'utf8')) as DemoCredentials;

  it('is made once, live, with credentials for the owner of the folder alone', async () => {
    const said = await seedDemo(database, config(), 'http://127.0.0.1:3000');
    const credentials = await read();
    expect(Object.keys(credentials)).toEqual(['baseUrl', 'kioskUrl', 'deviceToken', 'serverKey', 'apiKey', 'manager', 'admin']);
    expect(credentials.kioskUrl).toBe(`http://127.0.0.1:3000/kiosk/#device=${credentials.deviceToken}`);
    expect((await stat(demoFile(config()))).mode & 0o777).toBe(0o600);
    expect(said.join('\n')).toContain(credentials.manager.password);
    const touchpoints = await rowsOf(
      'select key, mode, channel_type, show_comments from kuule.touchpoint where live_at is not null order by key',
    );
    expect(touchpoints).toEqual([
      { key: 'city-chat', mode: 'chat', channel_type: 'EChannel', show_comments: 'at-once' },
      { key: 'e-permit', mode: 'web', channel_type: 'EChannel', show_comments: 'at-once' },
      { key: 'library-desk', mode: 'kiosk', channel_type: 'ServiceLocation', show_comments: 'at-once' },
      { key: 'passport-phone', mode: 'phone', channel_type: 'Phone', show_comments: 'at-once' },
    ]);
    expect(await seedDemo(database, config(), 'http://127.0.0.1:3000')).toEqual(said);
    expect(await read()).toEqual(credentials);
    expect(await rowsOf('select key from kuule.organisation')).toEqual([{ key: 'demo' }]);
  });

  it('hands out credentials that work', async () => {
    await seedDemo(database, config(), 'http://127.0.0.1:3000');
    const { deviceToken, serverKey, apiKey, manager } = await read();
    const found = await withAdmin(made.as('superuser'), async (client) => {
      const device = await client.query('select cardinality(touchpoints) as n from kuule.find_device($1)', [hashToken(deviceToken)]);
      const server = await client.query('select from kuule.find_server_key($1)', [hashToken(serverKey)]);
      const key = await client.query('select role from kuule.find_api_key($1)', [hashToken(apiKey)]);
      const person = await client.query<{ password_hash: string }>('select password_hash from kuule.find_person($1)', [manager.email]);
      return [device.rows, server.rowCount, key.rows, await verifyPassword(manager.password, person.rows[0]?.password_hash)];
    });
    expect(found).toEqual([[{ n: 1 }], 1, [{ role: 'manager' }], true]);
  });

  it('follows the address when the port changes, and keeps every key', async () => {
    await seedDemo(database, config(), 'http://127.0.0.1:3000');
    const before = await read();
    await seedDemo(database, config(), 'http://127.0.0.1:4000');
    const kioskUrl = `http://127.0.0.1:4000/kiosk/#device=${before.deviceToken}`;
    expect(await read()).toEqual({ ...before, baseUrl: 'http://127.0.0.1:4000', kioskUrl });
  });

  it('takes over from a start that was stopped between the file and the database', async () => {
    await writeFile(demoFile(config()), '{"baseUrl":"http://127.0.0.1:3000"}');
    await seedDemo(database, config(), 'http://127.0.0.1:3000');
    expect((await read()).manager.email).toBe('manager@demo.example');
    expect((await stat(demoFile(config()))).mode & 0o777).toBe(0o600);
  });

  it('is never made beside an organisation, on an external database, or unasked', async () => {
    expect(await seedDemo(database, { ...config(), demo: false }, 'http://127.0.0.1:3000')).toEqual([]);
    expect(await seedDemo(database, { ...config(), ...external }, 'http://127.0.0.1:3000')).toEqual([]);
    expect(await rowsOf('select from kuule.organisation')).toEqual([]);
    await makeOrganisation(database, 'town-a', 'manager@town-a.example');
    expect(await seedDemo(database, config(), 'http://127.0.0.1:3000')).toEqual([]);
    await expect(read()).rejects.toThrow('ENOENT');
  });
});
