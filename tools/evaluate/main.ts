/**
 * `npm run -s evaluate -- TASK FILE… [--json]`: how well a task does on labelled comments (one JSON object a line).
 *
 * `npm run -s evaluate -- themes --data DIR`: themes on other people's sets in a folder (transfer.ts).
 *
 * `npm run -s evaluate -- urgent`: alarms on the comments that training holds back (urgent.ts).
 *
 * Prints aligned tables, or with --json one object per table; no text of a comment is printed.
 */
import { readFileSync } from 'node:fs';
import { languageTask } from './language.js';
import { redactionTask } from './redaction.js';
import { themesTask } from './themes.js';
import type { EvaluateTask, LabelledRow, Table } from './task.js';
import { evaluateTransfer } from './transfer.js';
import { evaluateUrgent } from './urgent.js';

/** A further task is one file beside this one and one word here. */
const tasks: readonly EvaluateTask[] = [redactionTask, languageTask, themesTask];

function readRows(file: string): LabelledRow[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as LabelledRow);
}

/** The table with its columns aligned: the first to the left, the others to the right. */
function rendered({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
  );
  return [title, ...lines, ''].join('\n');
}

function main(): number {
  const args = process.argv.slice(2);
  const [name, ...files] = args.filter((arg) => arg !== '--json');
  const task = tasks.find((each) => each.name === name);
  if (name === 'urgent') {
    print(evaluateUrgent(), args);
    return 0;
  }
  const folder = name === 'themes' && files[0] === '--data' ? files[1] : undefined;
  if (!folder && (!task || files.length === 0 || files[0] === '--data')) {
    console.error(`Usage: npm run -s evaluate -- ${tasks.map((each) => each.name).join('|')} FILE… [--json]`);
    console.error('       npm run -s evaluate -- themes --data DIR [--json]');
    console.error('       npm run -s evaluate -- urgent [--json]');
    return 2;
  }
  const tables = folder ? evaluateTransfer(folder) : task!.evaluate(files.flatMap(readRows));
  print(tables, args);
  return 0;
}

const print = (tables: Table[], args: readonly string[]) =>
  console.log(args.includes('--json') ? JSON.stringify(tables) : tables.map(rendered).join('\n'));

process.exitCode = main();
