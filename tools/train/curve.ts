/** The learning curve: what a quarter, a half and all of the training comments bring, each measured on the same fifth that none was taught. */
import { presenceScores } from '#libs/themes/model/decide.js';
import { languages } from '#libs/themes/words.js';
import { calibrate } from './calibrate.js';
import { polarityRight } from './figures.js';
import { fit, seed } from './fit.js';
import { answersOf, type Held, readingOf } from './held.js';
import { randomFrom, shuffled } from './logistic.js';
import { prepare, type Row } from './rows.js';
import { plainFeelings } from './together.js';

const shares = [1 / 4, 1 / 2, 1];

/** Prints presence and polarity by share. Thresholds are chosen on the measured fifth itself, which flatters all shares alike. */
export function printCurve(rows: readonly Row[]): void {
  const order = shuffled(rows, randomFrom(seed)).map(prepare);
  const [taught, measured] = [order.filter((_, i) => i % 5 !== 0), order.filter((_, i) => i % 5 === 0)];
  for (const share of shares) {
    const model = {
      ...fit(taught.slice(0, taught.length * share), []),
      calibration: {},
      feelings: plainFeelings,
      markWeight: 0,
      areaThreshold: 0.5,
      urgentThresholds: [],
    };
    const held = measured.map((each): Held => ({ ...each, model }));
    console.log(`\n${share} of ${taught.length} comments`);
    model.calibration = calibrate(held.map((each) => ({ row: each.row, presence: presenceScores(model, readingOf(each)) })));
    const answered = answersOf(held);
    const byLanguage = languages.map((lang) => `${lang} ${polarityRight(answered.filter(({ row }) => row.lang === lang))}`);
    console.log(`polarity of found themes: ${byLanguage.join(', ')}`);
  }
}
