/**
 * `npm test`: the checks, then every test. Ends with one line: N passed, N failed, N skipped.
 *
 * Where a whole run fails in a file or two, these run once more by themselves: browsers and telephones beside everything else on a
 * machine of two cores are late at times. What passes then is named, for it is a fault to be mended; what fails twice fails the run.
 *
 * With KUULE_TEST_NOTHING_SKIPPED a skipped test fails the run: where everything should be there, a skip is a mistake.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** More files than these have a reason that they share. */
const mostRepeated = 3;
/** A run that takes longer hangs. */
const mostMs = 30 * 60_000;

const args = process.argv.slice(2);
const long = args.includes('--long');
const rest = args.filter((arg) => arg !== '--long');

if (!rest.length) {
  const check = spawnSync(process.execPath, ['tools/check.mjs'], { stdio: 'inherit' });
  if (check.status !== 0) end({ passed: 0, failed: 1, pending: 0 });
}

// A few files are done before the last worker process has started, and the runner may then wait for it for ever.
const suites = runJest(rest.length ? ['--runInBand', ...rest] : []);
const failed = [...suites.keys()].filter((file) => hasFailed(suites.get(file)));
if (!rest.length && failed.length > 0 && failed.length <= mostRepeated && failed.every((file) => existsSync(file))) {
  console.log(`Once more, by themselves: ${failed.join(', ')}`);
  for (const [file, results] of runJest(['--runInBand', ...failed])) {
    suites.set(file, results);
    if (!hasFailed(results)) console.log(`Failed beside the others, passed by itself: ${file}`);
  }
}
const results = [...suites.values()].flat();
const skipped = results.filter(({ status }) => status === 'pending');
if (process.env.KUULE_TEST_NOTHING_SKIPPED && skipped.length > 0) {
  console.log('Nothing may be skipped here (KUULE_TEST_NOTHING_SKIPPED), but these were:');
  for (const { fullName } of skipped) console.log(`  ${fullName}`);
  process.exitCode = 1;
}
end({ passed: count('passed'), failed: count('failed'), pending: skipped.length });

/** Runs Jest, and reads what it reports: by file, the results of its tests; one failure for a file that could not run, or for no report. */
function runJest(jestArgs) {
  const folder = mkdtempSync(join(tmpdir(), 'kuule-test-'));
  const report = join(folder, 'report.json');
  const jest = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...jestArgs], {
    stdio: 'inherit',
    timeout: long ? undefined : mostMs,
    env: {
      ...process.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps --no-warnings`,
      NODE_ENV: 'test',
      ...(long && { KUULE_TEST_LONG: '1' }),
    },
  });
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const byFile = new Map(
      testResults.map(({ name, status, assertionResults: tests }) => {
        const couldNotRun = status === 'failed' && !hasFailed(tests);
        return [relative(process.cwd(), name), couldNotRun ? [...tests, failure(name)] : tests];
      }),
    );
    if (jest.status !== 0 && ![...byFile.values()].some(hasFailed)) byFile.set('jest', [failure('jest')]);
    return byFile;
  } catch {
    return new Map([['jest', [failure('jest')]]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failure(fullName) {
  return { status: 'failed', fullName };
}

function hasFailed(tests) {
  return tests.some(({ status }) => status === 'failed');
}

function count(wanted) {
  return results.filter(({ status }) => status === wanted).length;
}

function end({ passed, failed: failures, pending }) {
  console.log(`${passed} passed, ${failures} failed, ${pending} skipped`);
  process.exit(failures > 0 ? 1 : (process.exitCode ?? 0));
}
