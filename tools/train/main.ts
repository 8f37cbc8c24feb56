/** `npm run train -- themes`: rebuilds shipped weights from the training texts in the repository. The same texts give the same file. */
import { trainThemes } from './themes.js';

const trainers: Record<string, () => void> = { themes: trainThemes };

const trainer = trainers[process.argv[2] ?? ''];
if (trainer) trainer();
else {
  console.error(`Usage: npm run train -- ${Object.keys(trainers).join('|')}`);
  process.exitCode = 2;
}
