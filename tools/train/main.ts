/**
 * `npm run train -- TASK [--data DIR]`: rebuilds shipped weights from the training texts in the repository and, where a task asks for
 * it, from freely licensed sets in DIR. The same texts give the same files.
 * `train -- themes` needs no DIR; with `--curve` it prints what more of the texts bring, and writes nothing.
 */
import { trainLanguage } from './language.js';
import { trainNames } from './names.js';
import { trainThemes } from './themes.js';

const trainers: Record<string, (options: string[]) => void> = { themes: trainThemes, language: trainLanguage, names: trainNames };

const trainer = trainers[process.argv[2] ?? ''];
if (trainer) trainer(process.argv.slice(3));
else {
  console.error(`Usage: npm run train -- ${Object.keys(trainers).join('|')} [--data DIR]`);
  process.exitCode = 2;
}
