/** Kuule's processes as an operator runs them, to be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Connection } from '#libs/platform/database.js';
import type { TestDatabase } from './database.js';

const dist = join(import.meta.dirname, '../..');

/** One key for every worker of a test file, as an installation has. */
export const secretKey = randomBytes(32).toString('base64');

export interface TestProcess {
  url: string;
  child: ChildProcess;
  /** Everything that it has printed. */
  output(): string;
  /** Ends it as the system would end it when memory runs out. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** A connection as DATABASE_URL takes it; a socket's folder is written into the host. */
export function databaseUrl({ connectionString, host = '', user, database }: Connection): string {
  return connectionString ?? `postgres://${user}@${encodeURIComponent(host)}/${database}`;
}

/** Starts a compiled main on a free port; resolves when it says where it listens. */
export async function startProcess(file: string, env: Record<string, string>): Promise<TestProcess> {
  const child = spawn(process.execPath, [join(dist, file)], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', KUULE_LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (printed += data.toString()));
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const port = await listeningPort(child, () => printed);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
  };
  return { url: `http://127.0.0.1:${port}`, child, output: () => printed, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

function listeningPort(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((done, fail) => {
    const look = () => {
      const port = /(?:listens on port |http:\/\/[\w.]+:)(\d+)/.exec(printed())?.[1];
      if (port) done(port);
    };
    child.stdout?.on('data', look);
    child.once('exit', () => fail(new Error(`It did not start:\n${printed()}`)));
  });
}

/** The environment of the processes of one installation on a test's database. */
export function installation(
  database: TestDatabase,
  role: 'collector' | 'worker' | 'console',
  queueUrl = 'postgres:',
): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl(database.as(role)),
    KUULE_DB_ROLE_PREFIX: database.roles.owner.replace(/_owner$/, ''),
    QUEUE_URL: queueUrl,
    ...(role === 'worker' && { KUULE_SECRET_KEY: secretKey }),
    ...(role !== 'console' && { KUULE_HASH_KEY: secretKey }),
  };
}
