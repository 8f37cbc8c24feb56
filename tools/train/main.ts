/** `npm run train -- themes` and `npm run train -- names --data DIR`: rebuild shipped weights from training texts. The same texts give the same files. */
import { trainNames } from './names.js';
import { trainThemes } from './themes.js';

const trainers: Record<string, (options: string[]) => void> = { themes: trainThemes, names: trainNames };

const trainer = trainers[process.argv[2] ?? ''];
if (trainer) trainer(process.argv.slice(3));
else {
  console.error(`Usage: npm run train -- ${Object.keys(trainers).join('|')}`);
  process.exitCode = 2;
}
