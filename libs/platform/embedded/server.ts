/** The embedded PostgreSQL: made on first use, reached through a socket in the data folder, gone when this process is gone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Connection } from '../database.js';
import { databaseAccount, launchAs, type Launch } from './account.js';
import { embeddedMajor, findBinaries, type Binaries } from './binaries.js';
import { clearStaleServer } from './stale.js';

const superuser = 'postgres';
/** A socket's path may have 107 bytes; PostgreSQL adds `/.s.PGSQL.5432`. */
const socketFolderBytes = 90;

const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '256MB',
  max_wal_size: '1GB',
  max_connections: '100',
  autovacuum_naptime: '10s',
  jit: 'off',
  // Short statements in great number: with a plan a parameter away, and nothing that a person wrote in the log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

export class EmbeddedServer {
  private stopping = false;

  private constructor(
    private readonly server: ChildProcess,
    private readonly socketFolder: string,
  ) {}

  /**
   * Starts the server whose files are in `<folder>/postgres`, making them first if needed.
   * @param onExit called when the server ends without being asked to.
   * @throws with instructions when the files are of another PostgreSQL major, or no program fits this machine.
   */
  static async start(folder: string, onExit: () => void = () => {}): Promise<EmbeddedServer> {
    const binaries = await findBinaries();
    const files = join(folder, 'postgres');
    await mkdir(folder, { recursive: true, mode: 0o711 });
    await refuseOtherMajor(files);
    const account = await databaseAccount(files);
    const launch = await launchAs(account, [binaries.postgres, files]);
    await clearStaleServer(files);
    await initialise(binaries, files, launch, account);
    const socketFolder = await makeSocketFolder(folder, account);
    const log = await open(join(folder, 'postgres.log'), 'w', 0o600);
    const server = spawnWithUs(launch, [binaries.postgres, '-D', files, ...settingsAsArguments(socketFolder)], log.fd);
    await log.close();
    const embedded = new EmbeddedServer(server, socketFolder);
    // The watcher of a server that is gone must not wait for our end: by then its number may be another's.
    server.once('exit', () => (server.stdio[3] as Writable).destroy());
    await embedded.ready(join(folder, 'postgres.log'));
    // Only now: a start that fails is told to its caller, who may try again; it must not also count as an ending.
    server.on('exit', () => embedded.stopping || onExit());
    return embedded;
  }

  /** A connection as `user` to `database`. The socket's folder is closed to other accounts, so no password is needed. */
  connection(user = superuser, database = 'kuule'): Connection {
    return { host: this.socketFolder, port: 5432, user, database };
  }

  /** Stops the server, waiting for it to have written everything. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.server.exitCode !== null || this.server.signalCode !== null) return;
    const gone = new Promise((done) => this.server.once('exit', done));
    (this.server.stdio[3] as Writable).end();
    await gone;
  }

  private async ready(log: string): Promise<void> {
    // Recovery after a crash may replay a gigabyte of WAL.
    const until = Date.now() + 120_000;
    while (Date.now() < until) {
      if (this.server.exitCode !== null) throw new Error(`The embedded PostgreSQL did not start; ${log} says why`);
      const client = new Client({ ...this.connection(superuser, 'postgres') });
      try {
        await client.connect();
        await client.end();
        return;
      } catch {
        await sleep(20);
      }
    }
    throw new Error(`The embedded PostgreSQL was not ready in time; ${log} may say why`);
  }
}

async function refuseOtherMajor(files: string): Promise<void> {
  const major = await readFile(join(files, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (major === undefined || major === String(embeddedMajor)) return;
  throw new Error(
    `The data in ${files} belongs to PostgreSQL ${major}; this Kuule brings PostgreSQL ${embeddedMajor}, and one cannot read the other's files. ` +
      `Nothing was changed. Start the Kuule version that wrote it and move the data with "pg_dump" (docs/operations.md, "Another PostgreSQL major"), ` +
      `or set KUULE_DATA to an empty folder to begin anew.`,
  );
}

/** initdb into a folder of its own first: one that was interrupted half-way must not look like data. */
async function initialise(
  binaries: Binaries,
  files: string,
  launch: Launch,
  account: { uid: number; gid: number } | undefined,
): Promise<void> {
  const present = await readFile(join(files, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (present) return;
  const making = `${files}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  if (account) await chown(making, account.uid, account.gid);
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const auth = ['--auth-local=trust', '--auth-host=scram-sha-256'];
  await run(launch, [binaries.initdb, '-D', making, '-U', superuser, ...auth, ...locale, '--no-sync', '--no-instructions']);
  await rename(making, files);
}

async function run(launch: Launch, command: string[]): Promise<void> {
  const [program, ...args] = [...launch.prefix, ...command] as [string, ...string[]];
  const child = spawn(program, args, { ...launch.account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`${command[0]} failed: ${said.trim()}`);
}

async function makeSocketFolder(folder: string, account: { uid: number; gid: number } | undefined): Promise<string> {
  const wanted = join(folder, 'socket');
  const path = Buffer.byteLength(wanted) <= socketFolderBytes ? wanted : await mkdtemp(join(tmpdir(), 'kuule-'));
  await mkdir(path, { recursive: true });
  await chmod(path, 0o700);
  if (account) await chown(path, account.uid, account.gid);
  return path;
}

function settingsAsArguments(socketFolder: string): string[] {
  return Object.entries({ ...settings, unix_socket_directories: socketFolder }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Starts a server that ends with us, even after kill -9: a small shell keeps the reading end of a pipe, and when our end
 * closes, for whatever reason, it asks PostgreSQL to stop. In a session of its own, so that Ctrl-C reaches us alone and we
 * can drain first.
 */
function spawnWithUs(launch: Launch, command: string[], log: number): ChildProcess {
  const script = '"$@" </dev/null 3<&- & p=$!; trap "" INT TERM HUP; ( cat >/dev/null; kill -INT $p ) <&3 3<&- & exec 3<&-; wait $p';
  const [program, ...args] = [...launch.prefix, '/bin/sh', '-c', script, 'kuule-postgres', ...command] as [string, ...string[]];
  return spawn(program, args, { ...launch.account, cwd: '/', detached: true, stdio: ['ignore', log, log, 'pipe'] });
}
