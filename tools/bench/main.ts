/**
 * `npm run bench -- NAME [FILE…]`: Kuule's figures, measured on this machine and printed with the load that it had.
 *
 * A bench prints tables and, where there is an aim, whether it was met; it ends with 0 also when it was not.
 */
import type { Bench } from './support/bench.js';
import { hookDeliveries } from './hooks.js';
import { alarms } from './alarms.js';
import { intake } from './intake.js';
import { phoneAnswers } from './phone.js';
import { redaction } from './redaction.js';
import { screen } from './screen.js';
import { machine } from './support/table.js';
import { themes } from './themes.js';
import { triage } from './triage.js';

/** A further bench is one file beside this one and one word here. */
const benches: readonly Bench[] = [intake, hookDeliveries, phoneAnswers, triage, screen, alarms, redaction, themes];

async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  const bench = benches.find((each) => each.name === name);
  if (!bench || (rest.length && !bench.takesFiles)) {
    console.error(`Usage: npm run bench -- ${benches.map((each) => each.name).join('|')}`);
    for (const each of benches) console.error(`  ${each.name.padEnd(10)} ${each.about}${each.takesFiles ? ' [FILE…]' : ''}`);
    return 2;
  }
  console.log(`${bench.about}\n${machine()}\n`);
  await bench.run(rest);
  console.log(machine());
  return 0;
}

process.exitCode = await main();
