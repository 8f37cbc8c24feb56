/** A whole Kuule as `npm start` runs it, in a process of its own, on an embedded database in a folder that is deleted afterwards. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { demoFile, type DemoCredentials } from '#apps/kuule/demo/demo.js';
import type { Connection } from '#libs/platform/database.js';
import { startServer, type Child } from './child.js';

export interface Home {
  kuule: Child;
  credentials: DemoCredentials;
  /** How to reach its database as the server's superuser. */
  connection: Connection;
  /** A number that a statement counts, as the server's superuser sees it. */
  count(sql: string): Promise<number>;
}

/** Runs `work` on a fresh Kuule and takes all of it away afterwards, also when it fails. */
export async function inFreshHome<T>(env: Record<string, string>, work: (home: Home) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kb-'));
  const dataFolder = join(folder, 'data');
  try {
    const kuule = await startServer('apps/kuule/main.js', { KUULE_DATA: dataFolder, PORT: '0', ...env });
    const connection = { host: join(dataFolder, 'socket'), port: 5432, user: 'postgres', database: 'kuule' };
    const client = new Client(connection);
    try {
      await client.connect();
      const credentials = JSON.parse(await readFile(demoFile({ dataFolder }), 'utf8')) as DemoCredentials;
      const count = async (sql: string) => Number((await client.query<{ count: string }>(sql)).rows[0]?.count);
      return await work({ kuule, credentials, connection, count });
    } finally {
      await client.end();
      await kuule.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns the session cookie of the demo's manager. */
export async function signIn({ kuule, credentials }: Home): Promise<string> {
  const response = await fetch(`${kuule.url}/api/console/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials.manager),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`Signing in was answered ${response.status}`);
  return cookie;
}
