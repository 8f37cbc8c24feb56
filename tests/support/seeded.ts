/** A database with the demo in it and no process on it yet, for tests that start and kill processes of their own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoFile, seedDemo, type DemoCredentials } from '#apps/kuule/demo/demo.js';
import { openConsoleDatabase } from './console.js';
import { makeDatabase, testServers, withAdmin } from './database.js';

export async function seededInstallation(server: 'embedded' | 'external' = 'embedded') {
  const database = await makeDatabase(testServers()[server]);
  const dataFolder = await mkdtemp(join(tmpdir(), 'kd-'));
  const config = { demo: true, databaseUrl: undefined, dataFolder };
  const asConsole = await openConsoleDatabase(database);
  await seedDemo(asConsole, config, 'http://127.0.0.1:3000');
  await asConsole.close();
  const credentials = JSON.parse(await readFile(demoFile(config), 'utf8')) as DemoCredentials;
  await rm(dataFolder, { recursive: true });
  const rows = async <T>(sql: string, values: unknown[] = []) =>
    (await withAdmin(database.as('superuser'), (client) => client.query(sql, values))).rows as T[];
  return { database, credentials, rows, drop: () => database.drop() };
}
