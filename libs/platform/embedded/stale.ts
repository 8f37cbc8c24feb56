/** What an earlier life may have left: a lock file, or a server that is still ending. */
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const stepMs = 100;
const patienceMs = { ours: 10_000, zombie: 5_000 };

/** What stands behind a process number: nothing, a server on these files, a dead process that nobody has reaped, or a stranger. */
type Holder = 'gone' | 'ours' | 'zombie' | 'stranger';

/**
 * Makes sure that no server runs on `files` and no stale lock blocks the next one. A living server of ours (its parent was
 * killed) is asked to stop. The file of one that is gone is left to PostgreSQL, which finds in it whether children of the dead
 * server still hold its memory; only a zombie's or a stranger's number, which PostgreSQL would take for a living server, is removed.
 */
export async function clearStaleServer(files: string): Promise<void> {
  const lock = join(files, 'postmaster.pid');
  for (let waitedMs = 0; ; waitedMs += stepMs) {
    const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
    const holder = pid ? await holderOf(pid, files) : 'gone';
    if (holder === 'gone') {
      if (pid) await endOrphans(files);
      return;
    }
    if (holder === 'stranger' || (holder === 'zombie' && waitedMs >= patienceMs.zombie)) {
      await rm(lock, { force: true });
      return;
    }
    if (holder === 'ours' && waitedMs === 0) process.kill(pid, 'SIGINT');
    if (holder === 'ours' && waitedMs >= patienceMs.ours) throw new Error(`Another PostgreSQL (process ${pid}) still uses ${files}`);
    await sleep(stepMs);
  }
}

/**
 * Ends the children of a server that was killed. Most see its death and go; one that waits for a lock in the shared memory waits for
 * ever, and as long as it lives PostgreSQL rightly refuses to start. They are known by their working folder, which is the data's.
 */
async function endOrphans(files: string): Promise<void> {
  const folder = await realpath(files);
  const processes = (await readdir('/proc').catch(() => [])).map(Number).filter(Boolean);
  for (const pid of processes) {
    if ((await readlink(`/proc/${pid}/cwd`).catch(() => '')) !== folder) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // gone by itself
    }
  }
}

async function holderOf(pid: number, files: string): Promise<Holder> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return 'gone';
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // Without /proc we cannot look closer: a living process with that number is taken for the server.
  if (status === undefined) return process.platform === 'linux' ? 'gone' : 'ours';
  if (status.slice(status.lastIndexOf(')') + 2).startsWith('Z')) return 'zombie';
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(files) ? 'ours' : 'stranger';
}
