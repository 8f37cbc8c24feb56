/**
 * `npm run train -- TASK [--data DIR] [--curve]`: rebuilds shipped weights from the training texts in the repository and, where a task asks for
 * it, from freely licensed sets in DIR. The same texts give the same file. `--curve`
 * prints what more of the texts bring (themes only) and writes nothing; themes need no DIR.
 */
import { parseArgs } from 'node:util';
import { trainLanguage } from './language.js';
import { trainThemes } from './themes.js';

const trainers: Record<string, (given: { data?: string; curve?: boolean }) => void> = {
  themes: ({ curve }) => trainThemes({ curve }),
  language: ({ data }) => trainLanguage(needed(data)),
};

function needed(directory: string | undefined): string {
  if (directory) return directory;
  console.error('This task also learns from freely licensed sets: name their folder with --data DIR (see its README).');
  process.exit(2);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' }, curve: { type: 'boolean' } } });
const trainer = trainers[positionals[0] ?? ''];
if (trainer) trainer(values);
else {
  console.error(`Usage: npm run train -- ${Object.keys(trainers).join('|')} [--data DIR]`);
  process.exitCode = 2;
}
