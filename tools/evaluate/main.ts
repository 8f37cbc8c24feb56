/**
 * `npm run -s evaluate -- TASK FILE… [--json]`: how well a task does on labelled comments (one JSON object a line, or a file that
 * one of read/ knows).
 *
 * `npm run -s evaluate -- names --data DIR`: the same for person names in the news corpora of a folder (names.ts).
 *
 * `npm run -s evaluate -- themes --data DIR`: themes on other people's sets in a folder (transfer.ts).
 *
 * `npm run -s evaluate -- urgent`: alarms on the comments that training holds back (urgent.ts).
 *
 * Prints aligned tables, or with --json one object per table; no text of a comment is printed.
 */
import { languageTask } from './language.js';
import { evaluateNames } from './names.js';
import { readRows } from './read/rows.js';
import { redactionTask } from './redaction.js';
import { themesTask } from './themes.js';
import { type EvaluateTask, rendered, type Table } from './task.js';
import { evaluateTransfer } from './transfer.js';
import { evaluateUrgent } from './urgent.js';

/** A further task is one file beside this one and one word here. */
const tasks: readonly EvaluateTask[] = [redactionTask, languageTask, themesTask];

/** Tasks on other people's sets in a folder. */
const ofFolder: Record<string, (folder: string) => Table[]> = { names: evaluateNames, themes: evaluateTransfer };

function main(): number {
  const args = process.argv.slice(2);
  const [name, ...files] = args.filter((arg) => arg !== '--json');
  const task = tasks.find((each) => each.name === name);
  if (name === 'urgent') {
    print(evaluateUrgent(), args);
    return 0;
  }
  const onFolder = files[0] === '--data' && files[1] ? ofFolder[name ?? ''] : undefined;
  if (!onFolder && (!task || files.length === 0 || files[0] === '--data')) {
    console.error(`Usage: npm run -s evaluate -- ${tasks.map((each) => each.name).join('|')} FILE… [--json]`);
    console.error('       npm run -s evaluate -- names|themes --data DIR [--json]');
    console.error('       npm run -s evaluate -- urgent [--json]');
    return 2;
  }
  print(onFolder ? onFolder(files[1]!) : task!.evaluate(files.flatMap(readRows)), args);
  return 0;
}

const print = (tables: Table[], args: readonly string[]) =>
  console.log(args.includes('--json') ? JSON.stringify(tables) : tables.map(rendered).join('\n'));

process.exitCode = main();
