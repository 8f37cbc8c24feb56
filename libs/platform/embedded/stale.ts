/** What an earlier life may have left: a lock file, or a server that is still ending. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 10_000;

/**
 * Makes sure that no server runs on `files` and no stale lock blocks the next one. A living server of ours (its parent was
 * killed) is asked to stop; a process that is gone, a zombie or somebody else's leaves only the file, which is removed.
 */
export async function clearStaleServer(files: string): Promise<void> {
  const lock = join(files, 'postmaster.pid');
  for (let waited = 0; ; waited += 100) {
    const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
    if (!pid) return;
    if (!(await isOurServer(pid, files))) {
      await rm(lock, { force: true });
      return;
    }
    if (waited === 0) process.kill(pid, 'SIGINT');
    if (waited >= patienceMs) throw new Error(`Another PostgreSQL (process ${pid}) still uses ${files}`);
    await sleep(100);
  }
}

async function isOurServer(pid: number, files: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // Without /proc we cannot look closer: a living process with that number is taken for the server.
  if (status === undefined) return process.platform !== 'linux';
  if (status.slice(status.lastIndexOf(')') + 2).startsWith('Z')) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(files);
}
