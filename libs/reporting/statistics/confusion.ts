/** How a classifier errs, put together from what is known here and what its makers measured. */
import type { ByClass, Confusion } from './misclassification.js';

/** Checked comments of one truth that the classifier gave one class: how many, and the sums of their weights and squared weights. */
export interface CheckedCell {
  /** Places in `classes`. */
  truth: number;
  said: number;
  weights: number;
  squares: number;
}

/** What was learned elsewhere counts as at most so many checked comments of each truth. */
export const mostElsewhere = 20;

export const noConfusion: Confusion = [
  [0, 0, 0, 0],
  [0, 0, 0, 0],
  [0, 0, 0, 0],
  [0, 0, 0, 0],
];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const places = [0, 1, 2, 3] as const;
const byClass = (value: (place: number) => number): ByClass => [value(0), value(1), value(2), value(3)];
const byRow = (row: (truth: number) => ByClass): Confusion => [row(0), row(1), row(2), row(3)];

/**
 * Weighted checks as counts of what was said of each truth. A row of unequal weights counts as fewer comments than it holds: the
 * effective sample size (Σw)² / Σw² of Kish, L. (1965), "Survey Sampling", section 11.7.
 */
export function effectiveConfusion(cells: readonly CheckedCell[]): Confusion {
  return byRow((truth) => {
    const row = cells.filter((cell) => cell.truth === truth);
    const weights = sum(row.map((cell) => cell.weights));
    const squares = sum(row.map((cell) => cell.squares));
    if (weights === 0) return byClass(() => 0);
    const effective = weights ** 2 / squares;
    return byClass((said) => (effective * sum(row.filter((cell) => cell.said === said).map((cell) => cell.weights))) / weights);
  });
}

/** `known` with `elsewhere` added to it, each row of that as at most `most` comments. */
export function blend(known: Confusion, elsewhere: Confusion, most = mostElsewhere): Confusion {
  return byRow((truth) => {
    const [own, other] = [known[truth]!, elsewhere[truth]!];
    const share = Math.min(1, most / (sum(other) || 1));
    return byClass((said) => own[said]! + share * other[said]!);
  });
}

/** Counts of several confusions together. */
export const added = (confusions: readonly Confusion[]): Confusion =>
  byRow((truth) => byClass((said) => sum(confusions.map((confusion) => confusion[truth]![said]!))));

/** Whether anything is known. */
export const isKnown = (confusion: Confusion): boolean => places.some((truth) => sum(confusion[truth]) > 0);
