/** Where the data is: the embedded server, or an external one by URL. One place decides, every process asks it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { processDatabaseUrl, type Config } from './config.js';
import type { Connection } from './database.js';
import { EmbeddedServer } from './embedded/server.js';
import type { ProcessName } from './roles.js';
import { migrate, setUpRoles } from './setup.js';
import { Client } from 'pg';

const databaseName = 'kuule';

export interface Storage {
  connection(name: ProcessName): Connection;
  stop(): Promise<void>;
}

/**
 * Opens the database that the configuration names and brings its schema up to date: always on the embedded server, on an
 * external one where MIGRATION_DATABASE_URL says who may.
 */
export async function openStorage(config: Config): Promise<Storage> {
  return config.databaseUrl ? openExternal(config) : openEmbedded(config);
}

async function openExternal(config: Config): Promise<Storage> {
  if (config.migrationDatabaseUrl) await migrate({ connectionString: config.migrationDatabaseUrl }, config.roles);
  return {
    connection: (name) => ({ connectionString: processDatabaseUrl(config, name) }),
    stop: async () => {},
  };
}

async function openEmbedded(config: Config): Promise<Storage> {
  const logger = new Logger('database');
  let stopping = false;
  let server = await EmbeddedServer.start(config.dataFolder, onExit);
  await createDatabase(server);
  await setUpRoles(server.connection(), config.roles);
  await migrate(server.connection(), config.roles);
  const { roles } = config;

  /** Killed from outside (the system ran out of memory, say): it recovers from its log; the pools connect anew by themselves. */
  function onExit(): void {
    logger.error({ message: 'the embedded PostgreSQL ended; starting it again' });
    void restart();
  }

  async function restart(): Promise<void> {
    for (let attempt = 1; !stopping; attempt++) {
      try {
        server = await EmbeddedServer.start(config.dataFolder, onExit);
        return;
      } catch {
        await sleep(Math.min(500 * attempt, 10_000));
      }
    }
  }

  return {
    connection: (name) => server.connection(roles[name], databaseName),
    stop: async () => {
      stopping = true;
      await server.stop();
    },
  };
}

async function createDatabase(server: EmbeddedServer): Promise<void> {
  const client = new Client(server.connection(undefined, 'postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (!rowCount) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}
