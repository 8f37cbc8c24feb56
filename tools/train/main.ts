/**
 * `npm run train -- TASK [--data DIR]`: rebuilds shipped weights from the training texts in the repository and, where a task asks for
 * it, from freely licensed sets in DIR. The same texts give the same files.
 * `train -- themes` needs no DIR; with `--curve` it prints what more of the texts bring, and writes nothing.
 *
 * `npm run train -- themes --from-corrections [--organisation KEY]…`: an installation's own weights, from the comments that its people
 * have checked; they are written to the data folder, and the worker takes them at its next start.
 */
import { trainFromCorrections } from './corrections.js';
import { trainLanguage } from './language.js';
import { trainNames } from './names.js';
import { trainShippedThemes } from './themes.js';

const trainers: Record<string, (options: string[]) => void | Promise<void>> = {
  themes: (options) => (options.includes('--from-corrections') ? trainFromCorrections(options) : trainShippedThemes(options)),
  language: trainLanguage,
  names: trainNames,
};

const trainer = trainers[process.argv[2] ?? ''];
if (trainer) await trainer(process.argv.slice(3));
else {
  console.error(`Usage: npm run train -- ${Object.keys(trainers).join('|')} [--data DIR] [--from-corrections [--organisation KEY]…]`);
  process.exitCode = 2;
}
