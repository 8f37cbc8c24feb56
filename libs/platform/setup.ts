/** Makes a database ready: roles, then migrations, then the queue's own tables. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import type { Connection } from './database.js';
import type { SqlMigration } from './migration.js';
import { migrateQueue } from './queue.js';
import { processes, setupStatements, type DatabaseRoles, type ProcessName } from './roles.js';

/** PostgreSQL ≥ 15 is needed for views that honour the reader's row security (security_invoker). */
const oldestServer = 150_000;

/** Creates the roles. `connection` must be allowed to create roles; what exists already is brought into order. */
export async function setUpRoles(
  connection: Connection,
  roles: DatabaseRoles,
  passwords: Partial<Record<ProcessName, string>> = {},
): Promise<void> {
  await withClient(connection, async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    for (const statement of setupStatements(roles, rows[0]?.name ?? '', passwords)) await retryCollision(() => client.query(statement));
  });
}

/** Roles belong to the whole server: two set-ups at once meet in its catalogue (XX000 "tuple concurrently updated", 23505). */
async function retryCollision(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      const collided = ['XX000', '23505'].includes((error as { code?: string }).code ?? '');
      if (!collided || attempt === 10) throw error;
      await sleep(20 * attempt);
    }
  }
}

/**
 * Brings the schema up to date as the owner role; waits for another migrating process.
 * @throws a plain sentence when the roles are missing or the server is older than 15.
 */
export async function migrate(connection: Connection, roles: DatabaseRoles): Promise<string[]> {
  return withClient(connection, async (client) => {
    await refuseUnready(client, roles);
    await client.query("select pg_advisory_lock(hashtext('kuule.migrate'))");
    await client.query(`set role ${roles.owner}`);
    await client.query('create schema if not exists kuule');
    const applied = await runMigrations(connection, roles);
    await migrateQueue(client, roles);
    return applied;
  });
}

async function refuseUnready(client: Client, roles: DatabaseRoles): Promise<void> {
  const { rows } = await client.query<{ version: number; missing: string[] }>(
    `select current_setting('server_version_num')::int as version,
            array(select name from unnest($1::text[]) name where not exists (select from pg_roles where rolname = name)) as missing`,
    [[roles.owner, ...processes.map((name) => roles[name])]],
  );
  const { version = 0, missing = [] } = rows[0] ?? {};
  if (version < oldestServer) throw new Error(`Kuule needs PostgreSQL 15 or newer; this server says ${Math.floor(version / 10_000)}`);
  if (missing.length) throw new Error(`The database roles ${missing.join(', ')} are missing: run "npm run -s kuule -- setup" first`);
}

async function runMigrations(connection: Connection, roles: DatabaseRoles): Promise<string[]> {
  const { connectionString, ...parts } = connection;
  const orm = await MikroORM.init(
    defineConfig({
      ...(connectionString ? { clientUrl: connectionString } : { ...parts, dbName: parts.database }),
      // MikroORM reads host and names from a URL and drops the rest (sslmode, a socket's folder): pg gets the whole of it.
      // Everything belongs to the owner role, whoever migrates.
      driverOptions: { ...connection, options: `-c role=${roles.owner}` },
      extensions: [Migrator],
      entities: [],
      schema: 'kuule',
      discovery: { warnWhenNoEntities: false },
      ensureDatabase: false,
      migrations: { tableName: 'migration', migrationsList: await migrationsList(), snapshot: false, silent: true },
    }),
  );
  try {
    const done = await orm.migrator.up();
    return done.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}

/** Every file of the migrations folder, in the order of their numbers. */
async function migrationsList(): Promise<{ name: string; class: new () => SqlMigration }[]> {
  const folder = join(import.meta.dirname, '../../migrations');
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.*\.js$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const module = (await import(join(folder, file))) as Record<string, new () => SqlMigration>;
      const [only] = Object.values(module);
      if (!only) throw new Error(`${file} exports no migration`);
      return { name: file.replace(/\.js$/, ''), class: only };
    }),
  );
}

async function withClient<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
