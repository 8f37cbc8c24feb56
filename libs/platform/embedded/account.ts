/** Under which account PostgreSQL runs: it refuses root, so as root we step down. */
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Account {
  uid: number;
  gid: number;
}

/** The command that is started, and how. `command` and `args` come before the program and its own arguments. */
export interface Launch {
  prefix: string[];
  account?: Account;
}

const nobody: Account = { uid: 65_534, gid: 65_534 };

/** The account for PostgreSQL when we are root: the data folder's owner, else `postgres`, else nobody. Undefined otherwise. */
export async function databaseAccount(dataFolder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(passwd);
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : nobody;
}

/**
 * How to start a program as `account` so that it can reach `paths`. In a checkout below a closed folder (such as /root) the
 * account could not even open its own program: there it gets the one capability to pass closed folders, and nothing else.
 */
export async function launchAs(account: Account | undefined, paths: string[]): Promise<Launch> {
  if (!account) return { prefix: [] };
  const open = await Promise.all(paths.map((path) => isReachable(path, account)));
  if (open.every(Boolean)) return { prefix: [], account };
  const { uid, gid } = account;
  return {
    prefix: [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
      '--securebits=+no_setuid_fixup',
    ],
  };
}

async function isReachable(path: string, { uid, gid }: Account): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = await stat(folder);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (folder === dirname(folder)) return true;
  }
}
