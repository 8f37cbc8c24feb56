import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashToken } from '#libs/access/tokens.js';
import { verifyPassword } from '#libs/access/passwords.js';
import { EmbeddedServer } from '#libs/platform/embedded/server.js';
import { rolesWithPrefix } from '#libs/platform/roles.js';
import { runKuule } from '#tests/support/cli.js';
import { serverNames, testServers, withAdmin } from '#tests/support/database.js';

describe('a command that is called wrongly', () => {
  it.each([[[]], [['nonsense']], [['organisation']]])('answers %j with every command and exit code 2', async (args) => {
    const { code, out, err } = await runKuule(args, {});
    expect([code, out]).toEqual([2, '']);
    for (const name of ['setup', 'migrate', 'organisation add', 'touchpoint go-live', 'api-key add', 'replay FILE.jsonl']) {
      expect(err).toContain(name);
    }
  });

  it.each([
    [['person', 'add', '--name', 'Testi'], '--email is missing'],
    [
      ['person', 'add', '--email', 'a@b.example', '--name', 'Testi', '--role', 'king'],
      '--role is one of transcriber, manager, administrator, reviewer',
    ],
    [['device', 'add', '--nmae', 'x'], "Unknown option '--nmae'"],
  ])('says of %j what is wrong, and how it is called', async (args, sentence) => {
    const { code, err } = await runKuule(args, {});
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain('Usage:');
  });
});

describe('a command that is asked for help', () => {
  it.each([
    [['--help'], 'touchpoint go-live'],
    [['help'], 'touchpoint go-live'],
    [['hook', 'add', '--help'], 'hook add --touchpoint KEY'],
  ])('answers %j', async (args, words) => {
    const { code, out, err } = await runKuule(args, {});
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(words);
  });
});

describe('setup', () => {
  const prefix = `ks${process.pid}`;
  const admin = () => testServers().embedded.admin;
  const roles = Object.values(rolesWithPrefix(prefix));
  afterEach(() =>
    withAdmin(admin(), async (client) => {
      const { rows } = await client.query<{ name: string }>('select rolname as name from pg_roles where rolname = any ($1)', [roles]);
      for (const { name } of rows) await client.query(`drop owned by ${name}; drop role ${name}`);
    }),
  );
  const made = () =>
    withAdmin(admin(), async (client) => {
      const { rows } = await client.query<{ name: string; login: boolean; powerful: boolean }>(
        'select rolname as name, rolcanlogin as login, rolsuper or rolbypassrls as powerful from pg_roles where rolname = any ($1) order by 1',
        [roles],
      );
      return rows;
    });
  const expected = [
    { name: `${prefix}_collector`, login: true, powerful: false },
    { name: `${prefix}_console`, login: true, powerful: false },
    { name: `${prefix}_owner`, login: false, powerful: false },
    { name: `${prefix}_worker`, login: true, powerful: false },
  ];
  const url = () => `postgres://postgres@localhost/postgres?host=${encodeURIComponent(String(admin().host))}`;

  it('prints SQL that makes the roles, with the password of DATABASE_URL or of each process, and can be run again', async () => {
    const env = { KUULE_DB_ROLE_PREFIX: prefix, DATABASE_URL: 'postgres://x:all%27of@h/postgres', KUULE_DB_PASSWORD_WORKER: 'its-own' };
    const { code, out } = await runKuule(['setup', '--sql'], env);
    expect(code).toBe(0);
    expect(out).toContain(`${prefix}_worker login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password 'its-own'`);
    expect(out.match(/password 'all''of'/g)).toHaveLength(4);
    await withAdmin(admin(), async (client) => {
      await client.query(out);
      await client.query(out);
    });
    expect(await made()).toEqual(expected);
  });

  it('makes them itself where MIGRATION_DATABASE_URL may, and can be run again', async () => {
    const env = { KUULE_DB_ROLE_PREFIX: prefix, MIGRATION_DATABASE_URL: url() };
    for (let run = 0; run < 2; run++) expect(await runKuule(['setup'], env)).toMatchObject({ code: 0 });
    expect(await made()).toEqual(expected);
  });

  it('says what it needs when it may not', async () => {
    const { code, err } = await runKuule(['setup'], {});
    expect(code).toBe(1);
    expect(err).toContain('MIGRATION_DATABASE_URL');
    expect(err).toContain('setup --sql');
  });
});

describe('administering an embedded installation', () => {
  let folder: string;
  const kuule = (...args: string[]) => runKuule(args, { KUULE_DATA: folder });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kuule-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('needs no running Kuule, and works beside one', async () => {
    expect(await kuule('service', 'add', '--key', 'library', '--name', 'Kirjasto')).toMatchObject({ code: 1 });
    const town = ['--key', 'town', '--name', 'fi=Kunta', '--name', 'sv=Kommun'];
    expect(await kuule('organisation', 'add', ...town)).toMatchObject({ code: 0 });
    const server = await EmbeddedServer.start(folder);
    try {
      expect(await kuule('organisation', 'add', ...town)).toMatchObject({ code: 1, err: 'There is already an organisation town\n' });
      expect(await kuule('service', 'add', '--key', 'library', '--name', 'Kirjasto')).toMatchObject({ code: 0 });
      const touchpoint = ['--key', 'town-desk', '--name', 'Tiski', '--mode', 'kiosk', '--service', 'library'];
      expect(await kuule('touchpoint', 'add', ...touchpoint)).toMatchObject({ code: 0, out: 'Touchpoint town-desk is there and live\n' });
      expect(await kuule('touchpoint', 'go-live', '--key', 'town-desk')).toMatchObject({ code: 0 });
      const line = ['--key', 'advice', '--name', 'Neuvonta', '--touchpoint', 'town-desk', '--provider', 'twilio'];
      const unsigned = 'One or more fields are not valid\n  secret: what the provider signs with\n';
      expect(await kuule('line', 'add', ...line)).toMatchObject({ code: 1, out: '', err: unsigned });
      const gone = 'What the command names is not there, or is out of use already\n';
      expect(await kuule('hook', 'disable', '--hook', 'nowhere')).toMatchObject({ code: 1, out: '', err: gone });
      await expectSecrets(server);
    } finally {
      await server.stop();
    }
  }, 180_000);

  /** Each secret is printed once, alone on standard output, and works. */
  async function expectSecrets(server: EmbeddedServer): Promise<void> {
    const [device, serverKey, apiKey, person] = await Promise.all([
      kuule('device', 'add', '--name', 'Kioski', '--touchpoint', 'town-desk'),
      kuule('server-key', 'add', '--name', 'Palvelin'),
      kuule('api-key', 'add', '--name', 'Skripti', '--role', 'reviewer'),
      kuule('person', 'add', '--email', 'Maija@town.example', '--name', 'Maija Malli'),
    ]);
    await withAdmin(server.connection(), async (client) => {
      const found = async (sql: string, printed: string) =>
        (await client.query<Record<string, unknown>>(sql, [hashToken(printed.trim())])).rows;
      expect(await found('select name, cardinality(touchpoints) as n from kuule.find_device($1)', device.out)).toEqual([
        { name: 'Kioski', n: 1 },
      ]);
      expect(await found('select true as is from kuule.find_server_key($1)', serverKey.out)).toEqual([{ is: true }]);
      expect(await found('select name, role from kuule.find_api_key($1)', apiKey.out)).toEqual([{ name: 'Skripti', role: 'reviewer' }]);
      const { rows } = await client.query<{ hash: string }>("select password_hash as hash from kuule.find_person('maija@town.example')");
      expect(await verifyPassword(person.out.trim(), rows[0]?.hash)).toBe(true);
    });
  }
});

describe.each(serverNames)('administering an installation on an external server (%s)', (server) => {
  const prefix = `kx${process.pid}`;
  const name = `${prefix}_db`;
  const admin = () => testServers()[server]?.admin ?? {};
  let env: Record<string, string>;
  beforeAll(async () => {
    await withAdmin(admin(), (client) => client.query(`create database ${name}`));
    const { connectionString, host } = admin();
    const url = new URL(connectionString ?? `postgres://postgres@localhost/?host=${encodeURIComponent(String(host))}`);
    url.pathname = `/${name}`;
    env = { MIGRATION_DATABASE_URL: url.href, DATABASE_URL: url.href, KUULE_DB_ROLE_PREFIX: prefix };
    for (const process of ['COLLECTOR', 'WORKER', 'CONSOLE']) env[`KUULE_DB_PASSWORD_${process}`] = 'only-for-this-test';
  });
  afterAll(() =>
    withAdmin(admin(), async (client) => {
      await client.query(`drop database ${name} with (force)`);
      for (const role of Object.values(rolesWithPrefix(prefix))) await client.query(`drop role if exists ${role}`);
    }),
  );

  it('sets up, migrates, and opens a touchpoint only when visitors can be told what they must be', async () => {
    expect(await runKuule(['setup'], env)).toMatchObject({ code: 0 });
    expect(await runKuule(['migrate'], env)).toMatchObject({ code: 0, out: expect.stringContaining('0001-tables') as string });
    expect(await runKuule(['organisation', 'add', '--key', 'town', '--name', 'Kunta', '--official-route', 'Kirjaamo'], env)).toMatchObject({
      code: 0,
    });
    const touchpoint = ['--key', 'town-web', '--name', 'Verkko', '--mode', 'web', '--channel-type', 'EChannel'];
    const added = await runKuule(['touchpoint', 'add', ...touchpoint], env);
    expect(added.out).toBe('Touchpoint town-web is there; open it with touchpoint go-live\n');
    const refused = await runKuule(['touchpoint', 'go-live', '--key', 'town-web'], env);
    expect(refused).toMatchObject({ code: 1, err: 'Before town-web goes live the organisation needs: privacyUrl, accessibilityUrl\n' });
  }, 180_000);
});
