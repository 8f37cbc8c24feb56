/** Learns how chances of feelings are weighed together (libs/themes/model/together.ts) from comments that the networks have not seen. */
import { marksOf } from '#libs/themes/model/decide.js';
import { aboutTheme, aboutWhole, weighed } from '#libs/themes/model/together.js';
import type { Settings } from '#libs/themes/model/weights.js';
import { polarities, themes } from '#libs/themes/words.js';
import { type Held, readingOf } from './held.js';
import { randomFrom, shuffled } from './logistic.js';
import { softmaxOf } from './network.js';
import { feelingsOf } from './rows.js';

type Example = { inputs: number[]; right: number };

const [epochs, rate, decay, initialSquares] = [4, 0.03, 1e-4, 0.1];
/** How many numbers are weighed for a theme and for the whole. */
const [aboutThemeCount, aboutWholeCount] = [2 * polarities.length + 1, 2 * polarities.length + 2];

/**
 * Praise and blame of one theme in one comment were asked for when the training comments were written, and are rare in life: of the marks
 * of the development comments three in a thousand, of these six in a hundred. By so much less is such a feeling scored.
 */
const mixedLess = 1;

/** Each chance of the thing itself counts as it is: where learning starts from. */
const plain = (count: number): number[][] => polarities.map((_, k) => Array.from({ length: count }, (__, i) => +(i === k)));
export const plainFeelings: Settings['feelings'] = { theme: plain(aboutThemeCount), whole: plain(aboutWholeCount) };

/** @param comments with calibrated models that have not seen them. */
export function feelingsFor(comments: readonly Held[], seed: number): Settings['feelings'] {
  const [aboutThemes, aboutWholes]: [Example[], Example[]] = [[], []];
  for (const each of comments) {
    const read = readingOf(each);
    const { themes: given, felt } = marksOf(each.model, read);
    const right = feelingsOf(each.row);
    for (const one of felt) {
      const isGiven = given.some((mark) => mark.theme === themes[one.theme]);
      if (isGiven && right[one.theme]! >= 0) aboutThemes.push({ inputs: aboutTheme(one, read.feeling), right: right[one.theme]! });
    }
    aboutWholes.push({ inputs: aboutWhole(read.feeling, felt), right: polarities.indexOf(each.row.sentiment) });
  }
  const theme = learnt(aboutThemes, aboutThemeCount, seed).map((weights, k) =>
    polarities[k] === 'mix' ? [...weights.slice(0, -1), Number((weights.at(-1)! - mixedLess).toFixed(4))] : weights,
  );
  return { theme, whole: learnt(aboutWholes, aboutWholeCount, seed) };
}

/** Multinomial logistic regression by AdaGrad. */
export function learnt(examples: readonly Example[], count: number, seed: number): number[][] {
  const weighing = plain(count);
  const squares = weighing.map((weights) => weights.map(() => initialSquares));
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { inputs, right } of shuffled(examples, random)) {
      softmaxOf(weighed(weighing, inputs)).forEach((chance, k) => {
        for (let i = 0; i < count; i++) {
          const slope = (chance - +(k === right)) * inputs[i]! + decay * weighing[k]![i]!;
          squares[k]![i]! += slope * slope;
          weighing[k]![i]! -= (rate * slope) / Math.sqrt(squares[k]![i]!);
        }
      });
    }
  }
  return weighing.map((weights) => weights.map((weight) => Number(weight.toFixed(4))));
}
