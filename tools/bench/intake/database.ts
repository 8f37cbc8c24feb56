/** An embedded database for the collector alone: the demo and a sealing key in it, no worker that would take what is measured. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { consoleEntities } from '#apps/console/console.module.js';
import { demoFile, seedDemo, type DemoCredentials } from '#apps/kuule/demo/demo.js';
import { Keyring } from '#libs/feedback/triage/keyring.js';
import { readConfig } from '#libs/platform/config.js';
import { ConsoleDatabase, WorkerDatabase } from '#libs/platform/database.js';
import { openStorage } from '#libs/platform/storage.js';

export interface CollectorHome {
  /** The folder of the server's socket. */
  socket: string;
  serverKey: string;
  /** As the server's superuser. */
  client: Client;
}

/** Runs `work` on a fresh database and takes it away afterwards, also when it fails. */
export async function withCollectorHome<T>(work: (home: CollectorHome) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kb-'));
  const config = readConfig({ KUULE_DATA: join(folder, 'data') });
  const storage = await openStorage(config);
  const socket = storage.connection('collector').host ?? '';
  const client = new Client({ host: socket, user: 'postgres', database: 'kuule' });
  try {
    await client.connect();
    const console = await ConsoleDatabase.open('console', storage.connection('console'), { entities: consoleEntities, max: 1 });
    const worker = await WorkerDatabase.open('worker', storage.connection('worker'), { max: 1 });
    await seedDemo(console, config, 'http://127.0.0.1');
    await new Keyring(worker, { bytes: randomBytes(32) }).turn();
    await Promise.all([console.close(), worker.close()]);
    const { serverKey } = JSON.parse(await readFile(demoFile(config), 'utf8')) as DemoCredentials;
    return await work({ socket, serverKey, client });
  } finally {
    await client.end();
    await storage.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
