/** Runs a command of `npm run -s kuule -- …` as an operator would, in a process of its own. */
import { spawn } from 'node:child_process';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** @param env all that the command sees of Kuule's environment. */
export function runKuule(args: string[], env: Record<string, string>): Promise<Ran> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^KUULE_|DATABASE_URL$|^NODE_OPTIONS$/.test(name)));
  const child = spawn(process.execPath, ['dist/apps/kuule/cli.js', ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (data: string) => (said.out += data));
  child.stderr.setEncoding('utf8').on('data', (data: string) => (said.err += data));
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, ...said })));
}
