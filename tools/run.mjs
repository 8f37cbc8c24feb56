/**
 * What every npm script goes through: installs and builds what is missing, then runs the command on Node 24.
 *
 * It runs on the Node that npm has (20 or newer), before anything is installed, so it imports nothing but Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { allInOneFlags } from './lib/flags.mjs';
import { ensureInstalled, runtime, refuseUnsupported } from './lib/install.mjs';
import { claimFolder } from './lib/single.mjs';

const root = resolve(import.meta.dirname ?? '.', '..');
process.chdir(root);
const [command, ...args] = process.argv.slice(2);
const dataFolder = resolve(process.env.KUULE_DATA || join(root, 'data'));

/** Each command: the compiled file that it runs, or a function. `quiet` keeps standard output for the command alone. */
const commands = {
  start: { file: 'dist/apps/kuule/main.js', supervised: true, flags: allInOneFlags },
  kuule: { file: 'dist/apps/kuule/cli.js', quiet: true },
  predict: { file: 'dist/apps/kuule/predict.js', quiet: true, part: 'server' },
  evaluate: { file: 'dist/tools/evaluate/main.js', quiet: true, part: 'server' },
  train: { file: 'dist/tools/train/main.js', quiet: true, part: 'server' },
  bench: { file: 'dist/tools/bench/main.js', quiet: true, part: 'server' },
  build: {},
  check: { script: 'tools/check.mjs', part: 'server' },
  test: { script: 'tools/test.mjs' },
  'test:long': { script: 'tools/test.mjs', args: ['--long'] },
};

/** Runs `file` on the right Node, hands signals and the exit code through; resolves with the exit code. */
function run(file, { supervised = false, flags = [] }) {
  const node = runtime(root);
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`, KUULE_DATA: dataFolder };
  if (supervised) env.KUULE_PARENT_PIPE = '3';
  const stdio = supervised ? ['inherit', 'inherit', 'inherit', 'pipe'] : 'inherit';
  const child = spawn(node, ['--enable-source-maps', ...flags, file, ...args], { stdio, env });
  // The terminal sends Ctrl-C to the whole group; a signal to this process alone is passed on. The child decides when to end.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => setTimeout(() => child.exitCode === null && child.kill('SIGINT'), 50).unref());
  if (supervised) stopWithParent(() => child.kill('SIGTERM'));
  return new Promise((done) => child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 0 : 1))));
}

/** Under npm: when npm itself (or the shell between us) was killed, nobody can stop us any more, so stop. */
function stopWithParent(stop) {
  if (!process.env.npm_lifecycle_event || process.ppid === 1) return;
  const lineage = () => `${process.ppid}<${parentOf(process.ppid)}`;
  const atStart = lineage();
  setInterval(() => lineage() !== atStart && stop(), 500).unref();
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return '';
  }
}

const spec = commands[command];
if (!spec) {
  console.error(`Unknown command "${command ?? ''}". Known: ${Object.keys(commands).join(', ')}`);
  process.exit(2);
}
refuseUnsupported();
const release = command === 'start' ? claimFolder(dataFolder) : () => {};
process.on('exit', release);
const log = spec.quiet ? () => {} : console.log;
ensureInstalled(root, { quiet: spec.quiet });
ensureBuilt(root, { node: runtime(root), part: spec.part, log });
if (spec.script) {
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` };
  const result = spawnSync(runtime(root), [spec.script, ...(spec.args ?? []), ...args], { stdio: 'inherit', env });
  process.exitCode = result.status ?? 1;
} else if (spec.file) {
  if (!existsSync(spec.file)) throw new Error(`${spec.file} was not built`);
  process.exitCode = await run(spec.file, spec);
}
