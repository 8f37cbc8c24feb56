/**
 * `npm test`: the checks, then every test. Ends with one line: N passed, N failed, N skipped.
 *
 * With KUULE_TEST_NOTHING_SKIPPED a skipped test fails the run: where everything should be there, a skip is a mistake.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const args = process.argv.slice(2);
const long = args.includes('--long');
const rest = args.filter((arg) => arg !== '--long');

if (!rest.length) {
  const check = spawnSync(process.execPath, ['tools/check.mjs'], { stdio: 'inherit' });
  if (check.status !== 0) {
    console.log('0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
}
const folder = mkdtempSync(join(tmpdir(), 'kuule-test-'));
const report = join(folder, 'report.json');
const jest = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`,
    NODE_ENV: 'test',
    ...(long && { KUULE_TEST_LONG: '1' }),
  },
});
process.exitCode = jest.status ?? 1;
try {
  const { testResults, ...counts } = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = counts;
  if (process.env.KUULE_TEST_NOTHING_SKIPPED && numPendingTests > 0) {
    console.log('Nothing may be skipped here (KUULE_TEST_NOTHING_SKIPPED), but these were:');
    for (const name of skippedIn(testResults)) console.log(`  ${name}`);
    process.exitCode = 1;
  }
  console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed, ${numPendingTests} skipped`);
} catch {
  console.log('0 passed, 1 failed, 0 skipped');
}
rmSync(folder, { recursive: true, force: true });

/** The full names of the tests that did not run. */
function skippedIn(suites) {
  return suites.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
  );
}
