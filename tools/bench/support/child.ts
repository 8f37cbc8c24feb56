/** Processes of a bench's own, and how they are ended again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allInOneFlags } from '#tools/lib/flags.mjs';

const dist = join(import.meta.dirname, '../../..');
const patienceMs = 60_000;

export interface Child {
  process: ChildProcess;
  /** Where it listens. */
  url: string;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts a compiled main (path below dist) with this environment alone; resolves when it has printed the port it listens on.
 * @throws with what it printed when it ends or stays silent.
 */
export async function startServer(file: string, env: Record<string, string>): Promise<Child> {
  const child = spawnMain(file, env);
  const printed = outputOf(child);
  const port = await new Promise<string>((done, fail) => {
    const silent = setTimeout(() => fail(new Error(`${file} did not say where it listens:\n${printed()}`)), patienceMs);
    const look = () => {
      const found = /(?:listens on port |http:\/\/[\w.]+:)(\d+)/.exec(printed())?.[1];
      if (found) done(found);
      if (found) clearTimeout(silent);
    };
    child.stdout?.on('data', look);
    child.once('exit', () => fail(new Error(`${file} did not start:\n${printed()}`)));
  });
  return { process: child, url: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

/** Runs a compiled main to its end; resolves with the JSON that it printed. */
export async function runForJson<T>(file: string, env: Record<string, string>): Promise<T> {
  const child = spawnMain(file, env);
  const printed = outputOf(child);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${printed()}`);
  return JSON.parse(printed()) as T;
}

function spawnMain(file: string, env: Record<string, string>): ChildProcess {
  const own = { PATH: process.env.PATH, HOME: process.env.HOME };
  // The all-in-one process as `npm start` runs it; the others as an operator does.
  const flags = file === 'apps/kuule/main.js' ? allInOneFlags : [];
  return spawn(process.execPath, ['--enable-source-maps', ...flags, join(dist, file)], {
    env: { ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function outputOf(child: ChildProcess): () => string {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (printed += data.toString()));
  return () => printed;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const kill = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  child.kill('SIGTERM');
  await gone;
  clearTimeout(kill);
}

/** The most memory that a living process has had at once, in MB (10⁶ bytes). Linux only. */
export function peakMemory({ pid }: ChildProcess): number {
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(line) * 1_024) / 1_000_000;
}

/** The processor time that a living process has had, in milliseconds; 0 once it is gone. Linux only, where a tick is 10 ms. */
export function processorMs(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold anything, the 12th and 13th fields are user and system time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
