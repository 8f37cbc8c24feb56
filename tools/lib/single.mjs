/** One running Kuule a data folder: a second start says so before it installs or builds anything. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** When the process began, as the kernel counts it, so that a reused process number is not taken for the old process. */
function startedAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return started === undefined || startedAt(pid) === started;
}

/** Claims the folder or ends the process with a plain sentence. Returns the function that gives it back. */
export function claimFolder(folder) {
  const file = join(folder, 'kuule.pid');
  const mine = JSON.stringify({ pid: process.pid, started: startedAt(process.pid) });
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
  } catch (error) {
    console.error(`Kuule cannot make its data folder ${folder} (${error.code}). Set KUULE_DATA to a folder that you may write.`);
    process.exit(1);
  }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => {
        try {
          if (readFileSync(file, 'utf8') === mine) rmSync(file);
        } catch {
          // gone already
        }
      };
    } catch (error) {
      if (error.code !== 'EEXIST') {
        console.error(`Kuule cannot write in its data folder ${folder} (${error.code}). Set KUULE_DATA to a folder that you may write.`);
        process.exit(1);
      }
      const other = readOwner(file);
      if (other && isAlive(other)) {
        console.error(
          `Kuule is already running in this folder (process ${other.pid}, data ${folder}). Stop it first, or set KUULE_DATA and PORT for a second one.`,
        );
        process.exit(1);
      }
      rmSync(file, { force: true });
    }
  }
  console.error(`Kuule could not claim ${file}.`);
  process.exit(1);
}

function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
