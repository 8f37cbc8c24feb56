/**
 * Trains the weights of libs/themes from its training comments, calibrates them by cross-validation, and writes them beside the code
 * together with the confusion that was seen. The same texts give the same files.
 */
import { writeFileSync } from 'node:fs';
import { presenceScores } from '#libs/themes/model/decide.js';
import { encode, type Model } from '#libs/themes/model/weights.js';
import { languages } from '#libs/themes/words.js';
import { calibrate } from './calibrate.js';
import { confusionOf } from './confusion.js';
import { printCurve } from './curve.js';
import { printCrossValidation } from './figures.js';
import { fit, seed } from './fit.js';
import { answersOf, type Held, readingOf } from './held.js';
import { randomFrom, shuffled } from './logistic.js';
import { prepare, readAlarms, readOblique, readTraining, type Row } from './rows.js';
import { areaThresholdFor, urgentThresholdsFor } from './thresholds.js';
import { feelingsFor, plainFeelings } from './together.js';

const folds = 4;
/**
 * What the feeling that the found marks tell together is worth in the score of the whole: chosen on the development comments, as the
 * training comments, whose feeling follows from their marks less often, asked for nothing.
 */
const markWeight = 1;
const weightsFile = 'libs/themes/model/weights.bin';
const confusionFile = 'libs/themes/model/confusion.data.json';

/** Trains and writes what is shipped; with `--curve`, prints the learning curve instead and writes nothing. */
export function trainShippedThemes(options: readonly string[] = []): void {
  if (options.includes('--curve')) printCurve(languages.flatMap(readTraining));
  else trainThemes([], { weights: weightsFile, confusion: confusionFile });
}

/**
 * @param more an installation's own comments, which are learned with the shipped ones.
 * @param into where the weights and the confusion seen in cross-validation are written.
 */
export function trainThemes(more: readonly Row[], into: { weights: string; confusion: string }): void {
  const rows = [...languages.flatMap(readTraining), ...more];
  console.log(
    `${rows.length} comments: ${languages.map((lang) => `${lang} ${rows.filter((row) => row.lang === lang).length}`).join(', ')}`,
  );
  const { model, held } = trained(rows);
  const answered = answersOf(held);
  printCrossValidation(answered, held);
  writeFileSync(into.weights, encode(model));
  writeFileSync(into.confusion, `${JSON.stringify(confusionOf(answered))}\n`);
  console.log(`Wrote ${into.weights} and ${into.confusion}`);
}

/** The calibrated model of `rows`, and each row with a model of the other folds. */
export function trained(rows: readonly Row[]): { model: Model; held: Held[] } {
  const order = shuffled(rows, randomFrom(seed)).map(prepare);
  const oblique = languages.flatMap(readOblique).map(prepare);
  const alarms = languages.flatMap((lang) => readAlarms(lang).taught).map(prepare);
  const inFold = <T>(items: readonly T[], fold: number, isIn: boolean) => items.filter((_, i) => (i % folds === fold) === isIn);
  const held = Array.from({ length: folds }, (_, fold): Held[] => {
    const settings = { calibration: {}, feelings: plainFeelings, markWeight, areaThreshold: 0, urgentThresholds: [0.5, 0.5, 0.5] };
    const model = { ...fit([...inFold(order, fold, false), ...oblique], inFold(alarms, fold, false)), ...settings };
    console.log(`fold ${fold + 1} of ${folds} done`);
    return [...inFold(order, fold, true), ...inFold(alarms, fold, true)].map((each) => ({ ...each, model }));
  }).flat();
  const comments = held.filter(({ row }) => row.urgent === undefined);
  const calibration = calibrate(comments.map((each) => ({ row: each.row, presence: presenceScores(each.model, readingOf(each)) })));
  for (const each of held) each.model.calibration = calibration;
  const settings = {
    calibration,
    feelings: feelingsFor(comments, seed),
    markWeight,
    areaThreshold: areaThresholdFor(comments),
    urgentThresholds: urgentThresholdsFor(held),
  };
  for (const each of held) Object.assign(each.model, settings);
  return { model: { ...fit([...order, ...oblique], alarms), ...settings }, held };
}
