import { Client } from 'pg';
import { makeDatabase, serverNames, testServers, withAdmin, type TestDatabase } from '#tests/support/database.js';
import { CollectorDatabase, ConsoleDatabase } from './database.js';
import { migrate, setUpRoles } from './setup.js';

describe.each(serverNames)('set-up on the %s server', (name) => {
  let database: TestDatabase;
  beforeAll(async () => {
    process.env.KUULE_DB_ROLE_PREFIX = testServers()[name]?.prefix;
    database = await makeDatabase(testServers()[name]);
  });
  afterAll(async () => {
    delete process.env.KUULE_DB_ROLE_PREFIX;
    await database.drop();
  });

  it('can be run again, also twice at once, and applies nothing twice', async () => {
    const connection = database.as('superuser');
    await Promise.all([setUpRoles(connection, database.roles), setUpRoles(connection, database.roles)]);
    expect(await migrate(connection, database.roles)).toEqual([]);
  });

  it('says which roles are missing, before it changes anything', async () => {
    const roles = { ...database.roles, worker: 'nobody_made_this_role' };
    await expect(migrate(database.as('superuser'), roles)).rejects.toThrow(/nobody_made_this_role.*setup/);
  });

  it('refuses a role that could step over row security', async () => {
    await expect(ConsoleDatabase.open('console', database.as('superuser'))).rejects.toThrow(/SUPERUSER or BYPASSRLS/);
  });

  it('lets each process in under its own role', async () => {
    const opened = await CollectorDatabase.open('collector', database.as('collector'));
    const { rows } = await opened.pool.query<{ name: string }>('select current_user as name');
    await opened.close();
    expect(rows).toEqual([{ name: database.roles.collector }]);
  });

  it('leaves no relation that the console can read without row security or the reader’s own rights', async () => {
    const rows = await withAdmin(database.as('superuser'), async (client: Client) => {
      const result = await client.query<{ relation: string }>(
        `select c.relname as relation from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'v', 'm', 'f')
           and (has_table_privilege($1, c.oid, 'select') or has_any_column_privilege($1, c.oid, 'select'))
           and not (c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity)
           and not (c.relkind = 'v' and 'security_invoker=true' = any (coalesce(c.reloptions, '{}')))`,
        [database.roles.console],
      );
      return result.rows;
    });
    expect(rows).toEqual([]);
  });
});
