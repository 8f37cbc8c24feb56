/** How an administration command reaches the database: beside a running Kuule, in its place, or on an external server. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { accessEntities } from '#libs/access/entities.js';
import { Refusal } from '#libs/access/refusal.js';
import { catalogueEntities } from '#libs/catalogue/entities.js';
import { readConfig, type Config } from '#libs/platform/config.js';
import { ConsoleDatabase, type Connection } from '#libs/platform/database.js';
import { openStorage, type Storage } from '#libs/platform/storage.js';
import { claimFolder } from '#tools/lib/single.mjs';

/** What a command works with: the console's own rights, no more. */
export interface Administration {
  database: ConsoleDatabase;
  config: Config;
  /** The id of the organisation of this key; without a key that of the only one. @throws Refusal when that names none. */
  organisation(key: string | undefined): Promise<string>;
}

/** Runs `work` on the database that the environment names, and closes what it opened. */
export async function administer<T>(work: (administration: Administration) => Promise<T>): Promise<T> {
  const config = readConfig();
  return withStorage(config, async (storage) => {
    const entities = [...accessEntities, ...catalogueEntities];
    const database = await ConsoleDatabase.open('console', storage.connection('console'), { entities, max: 2 });
    try {
      return await work({ database, config, organisation: (key) => findOrganisation(database, key) });
    } finally {
      await database.close();
    }
  });
}

/**
 * The database, for as long as `work` runs. An embedded server that runs is used as it is; one that does not is started,
 * brought up to date and stopped again, and nobody else can start it meanwhile.
 */
export async function withStorage<T>(config: Config, work: (storage: Storage) => Promise<T>): Promise<T> {
  const running = config.databaseUrl ? undefined : await runningServer(config);
  if (running) return work(running);
  const release = config.databaseUrl ? () => {} : claimFolder(config.dataFolder);
  try {
    const storage = await openStorage(config);
    try {
      return await work(storage);
    } finally {
      await storage.stop();
    }
  } finally {
    release();
  }
}

/** The embedded server of a Kuule that runs in this folder, by the socket that the server itself wrote down. */
async function runningServer(config: Config): Promise<Storage | undefined> {
  const lock = await readFile(join(config.dataFolder, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
  const host = lock.split('\n')[4];
  if (!host) return undefined;
  const connection = (name: Parameters<Storage['connection']>[0]): Connection => ({
    host,
    port: 5432,
    user: config.roles[name],
    database: 'kuule',
  });
  const client = new Client(connection('console'));
  try {
    await client.connect();
    await client.end();
  } catch {
    return undefined;
  }
  return { connection, stop: async () => {} };
}

async function findOrganisation(database: ConsoleDatabase, key: string | undefined): Promise<string> {
  const { rows } = await database.pool.query<{ id: string; key: string }>('select id, key from kuule.find_organisations()');
  const [found, ...others] = rows.filter((row) => key === undefined || row.key === key);
  const known = rows.map((row) => row.key).join(', ');
  if (!found)
    throw new Refusal(known ? `There is no such organisation. Known: ${known}` : 'There is no organisation yet: organisation add');
  if (others.length) throw new Refusal(`Say which --organisation: ${known}`);
  return found.id;
}
