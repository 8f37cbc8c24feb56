/**
 * `npm run -s evaluate -- TASK FILE… [--json]`: how well a task does on labelled comments (one JSON object a line, or a file that
 * one of read/ knows).
 *
 * `npm run -s evaluate -- names --data DIR`: the same for person names in the news corpora of a folder (names.ts).
 *
 * Prints aligned tables, or with --json one object per table; no text of a comment is printed.
 */
import { languageTask } from './language.js';
import { evaluateNames } from './names.js';
import { readRows } from './read/rows.js';
import { redactionTask } from './redaction.js';
import { themesTask } from './themes.js';
import { type EvaluateTask, rendered } from './task.js';

/** A further task is one file beside this one and one word here. */
const tasks: readonly EvaluateTask[] = [redactionTask, languageTask, themesTask];

function main(): number {
  const args = process.argv.slice(2);
  const [name, ...files] = args.filter((arg) => arg !== '--json');
  const task = tasks.find((each) => each.name === name);
  const folder = name === 'names' && files[0] === '--data' ? files[1] : undefined;
  if (!folder && (!task || files.length === 0)) {
    console.error(`Usage: npm run -s evaluate -- ${tasks.map((each) => each.name).join('|')} FILE… [--json]`);
    console.error('       npm run -s evaluate -- names --data DIR [--json]');
    return 2;
  }
  const tables = folder ? evaluateNames(folder) : task!.evaluate(files.flatMap(readRows));
  console.log(args.includes('--json') ? JSON.stringify(tables) : tables.map(rendered).join('\n'));
  return 0;
}

process.exitCode = main();
