/**
 * `npm run train -- TASK [--data DIR]`: rebuilds shipped weights from the training texts in the repository and, where a task asks for
 * it, from freely licensed sets in DIR. The same texts give the same file.
 *
 * `npm run train -- themes --from-corrections [--organisation KEY]…`: an installation's own weights, from the comments that its people
 * have checked; they are written to the data folder, and the worker takes them at its next start.
 */
import { parseArgs } from 'node:util';
import { trainFromCorrections } from './corrections.js';
import { trainLanguage } from './language.js';
import { trainThemes } from './themes.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, 'from-corrections': { type: 'boolean' }, organisation: { type: 'string', multiple: true } },
});

const trainers: Record<string, () => void | Promise<void>> = {
  themes: () => (values['from-corrections'] ? trainFromCorrections(values.organisation ?? []) : trainThemes()),
  language: () => trainLanguage(needed(values.data)),
};

function needed(directory: string | undefined): string {
  if (directory) return directory;
  console.error('This task also learns from freely licensed sets: name their folder with --data DIR (see its README).');
  process.exit(2);
}

const trainer = trainers[positionals[0] ?? ''];
if (trainer) await trainer();
else {
  console.error(`Usage: npm run train -- ${Object.keys(trainers).join('|')} [--data DIR] [--from-corrections [--organisation KEY]…]`);
  process.exitCode = 2;
}
