/** Real databases for tests: made by the real migrations, one for each test file, on each server that is there. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Connection } from '#libs/platform/database.js';
import { rolesWithPrefix, type DatabaseRoles } from '#libs/platform/roles.js';
import { migrate, setUpRoles } from '#libs/platform/setup.js';

export const sharedName = 'KUULE_TEST_SERVERS';
const template = (prefix: string) => `${prefix}_template`;

export interface TestServer {
  /** A superuser's connection, for making databases only. */
  admin: Connection;
  /** Of the roles and the template database, so that two runs on one server do not meet. */
  prefix: string;
}

export interface TestDatabase {
  name: string;
  roles: DatabaseRoles;
  /** A connection as one of the roles, or as the server's superuser. */
  as(role: keyof DatabaseRoles | 'superuser'): Connection;
  drop(): Promise<void>;
}

/** The servers that global set-up found: `embedded` always, `external` where KUULE_TEST_DATABASE_URL names one. */
export function testServers(): { embedded: TestServer; external?: TestServer } {
  return JSON.parse(process.env[sharedName] ?? '{}') as { embedded: TestServer; external?: TestServer };
}

/** The names of the servers to run a suite on, for `describe.each`. */
export const serverNames = ['embedded', ...(process.env.KUULE_TEST_DATABASE_URL ? ['external'] : [])] as ('embedded' | 'external')[];

/** A connection like `base`, with another database or user. */
function changed(base: Connection, change: { user?: string; database?: string }): Connection {
  if (!base.connectionString) return { ...base, ...change };
  const url = new URL(base.connectionString);
  if (change.user) url.username = change.user;
  if (change.database) url.pathname = `/${change.database}`;
  return { connectionString: url.href };
}

export async function withAdmin<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Empties tables, and those that refer to them, while processes go on working with them: gives up before the server would call it a
 * deadlock (`deadlock_timeout`, one second) and end the process's transaction instead, and tries again.
 */
export async function emptyTables(database: TestDatabase, tables: string[]): Promise<void> {
  const names = tables.map((table) => `kuule.${table}`).join(', ');
  await withAdmin(database.as('superuser'), async (client) => {
    await client.query(`set lock_timeout = '200ms'`);
    for (let attempt = 1; ; attempt++) {
      try {
        await client.query(`truncate ${names} cascade`);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== '55P03' || attempt === 100) throw error;
      }
    }
  });
}

export async function prepareTemplate({ admin, prefix }: TestServer): Promise<void> {
  const name = template(prefix);
  await withAdmin(admin, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
  const connection = changed(admin, { database: name });
  process.env.KUULE_DB_ROLE_PREFIX = prefix;
  await setUpRoles(connection, rolesWithPrefix(prefix));
  await migrate(connection, rolesWithPrefix(prefix));
  delete process.env.KUULE_DB_ROLE_PREFIX;
}

/** Removes the template and the roles that the run made on an external server. */
export async function dropTemplate({ admin, prefix }: TestServer): Promise<void> {
  await withAdmin(admin, async (client) => {
    const { rows } = await client.query<{ name: string }>('select datname as name from pg_database where datname like $1', [
      `${prefix}\\_%`,
    ]);
    for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
    for (const role of Object.values(rolesWithPrefix(prefix))) await client.query(`drop role if exists ${role}`);
  });
}

/** A fresh database with the real schema, copied from the template. */
export async function makeDatabase(server: TestServer = testServers().embedded): Promise<TestDatabase> {
  const name = `${server.prefix}_${randomBytes(6).toString('hex')}`;
  const roles = rolesWithPrefix(server.prefix);
  await withAdmin(server.admin, (client) => client.query(`create database ${name} template ${template(server.prefix)}`));
  const base = changed(server.admin, { database: name });
  const grants = [roles.owner, roles.collector, roles.worker, roles.console];
  await withAdmin(base, (client) => client.query(`grant connect on database ${name} to ${grants.join(', ')}`));
  return {
    name,
    roles,
    as: (role) => (role === 'superuser' ? base : changed(base, { user: roles[role] })),
    drop: () => withAdmin(server.admin, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}
