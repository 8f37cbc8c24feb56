/** A whole Kuule in this process, on a database of its own, with the demo in it, answering on a real port. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoFile, type DemoCredentials } from '#apps/kuule/demo/demo.js';
import { startKuule, type KuuleOptions, type RunningKuule } from '#apps/kuule/kuule.js';
import { readConfig } from '#libs/platform/config.js';
import { emptyTables, makeDatabase, testServers, withAdmin, type TestDatabase } from './database.js';

/** Where the queue is: each Jest worker has a Redis database of its own, so that two files never hear each other's bell. */
export const queueUrls: Record<string, string> = {
  postgres: 'postgres:',
  ...(process.env.KUULE_TEST_REDIS_URL && { redis: redisUrl(process.env.KUULE_TEST_REDIS_URL) }),
};

function redisUrl(base: string): string {
  const url = new URL(base);
  url.pathname = `/${8 + Number(process.env.JEST_WORKER_ID ?? 1)}`;
  return url.href;
}

/** Every pair of database server and queue backend that is there. */
export const matrix = (['embedded', ...(process.env.KUULE_TEST_DATABASE_URL ? ['external'] : [])] as const).flatMap((server) =>
  Object.keys(queueUrls).map((queue) => [server, queue] as ['embedded' | 'external', string]),
);

export interface TestKuule extends RunningKuule {
  database: TestDatabase;
  credentials: DemoCredentials;
  dataFolder: string;
  /** Where it listens; `baseUrl` is what it is called from outside. */
  origin: string;
  /** Sends JSON with a bearer token; the body and status that came back. */
  send(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }>;
  /** Rows as the server's superuser sees them. */
  rows<T>(sql: string, values?: unknown[]): Promise<T[]>;
  /** Empties tables and what refers to them, for the next test. */
  empty(...tables: string[]): Promise<void>;
}

export async function startTestKuule(
  options: { server?: 'embedded' | 'external'; queue?: string; env?: Record<string, string> } & Omit<KuuleOptions, 'storage'> = {},
): Promise<TestKuule> {
  const { server = 'embedded', queue = 'postgres', env = {}, ...kuuleOptions } = options;
  const database = await makeDatabase(testServers()[server]);
  const dataFolder = await mkdtemp(join(tmpdir(), 'kd-'));
  const config = readConfig({ KUULE_DATA: dataFolder, PORT: '0', KUULE_LOG_LEVEL: 'silent', QUEUE_URL: queueUrls[queue], ...env });
  const kuule = await startKuule(config, { storage: { connection: (name) => database.as(name), stop: async () => {} }, ...kuuleOptions });
  const credentials = JSON.parse(await readFile(demoFile(config), 'utf8')) as DemoCredentials;
  return {
    ...kuule,
    database,
    credentials,
    dataFolder,
    origin: config.publicUrl ? `http://127.0.0.1:${(kuule.app.getHttpServer().address() as AddressInfo).port}` : kuule.baseUrl,
    send: (method, path, body, token) => sendJson(`${kuule.baseUrl}${path}`, method, body, token),
    rows: async <T>(sql: string, values: unknown[] = []) =>
      (await withAdmin(database.as('superuser'), (client) => client.query(sql, values))).rows as T[],
    empty: (...tables) => emptyTables(database, tables),
    stop: async () => {
      await kuule.stop();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
      await rm(`${dataFolder}.key`, { force: true });
    },
  };
}

export async function sendJson(url: string, method: string, body?: unknown, token?: string) {
  const headers = { ...(body !== undefined && { 'content-type': 'application/json' }), ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown>, headers: response.headers };
}

/** Waits until `check` answers something true; fails with `what` after `seconds`: long enough for a comment's second try (its lease is 30 s) on a busy machine. */
export async function eventually<T>(what: string, check: () => Promise<T | false | undefined>, seconds = 90): Promise<T> {
  const until = Date.now() + seconds * 1_000;
  for (;;) {
    const result = await check();
    if (result) return result;
    if (Date.now() > until) throw new Error(`Not within ${seconds} s: ${what}`);
    await sleep(50);
  }
}
