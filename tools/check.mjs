/** Everything that is checked before the tests run; each step says what it found, and all run even when one fails. */
import { spawnSync } from 'node:child_process';

const bin = (name) => `node_modules/.bin/${name}`;
const steps = [
  ['lock file complete', 'node', ['tools/complete-lock.mjs', '--check']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['types', bin('tsc'), ['--noEmit']],
  ['types of the browser parts', bin('tsc'), ['--noEmit', '-p', 'tsconfig.ui.json']],
  ['directions and cycles', bin('depcruise'), ['--output-type', 'err', 'apps', 'libs', 'migrations', 'kiosk-ui', 'console-ui']],
  ['migrations match entities', 'node', ['dist/tools/check/migrations.js']],
];

let failed = 0;
for (const [name, command, args] of steps) {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  const ok = result.status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok) {
    failed++;
    console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`);
  }
}
process.exitCode = failed ? 1 : 0;
