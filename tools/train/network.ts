/**
 * Trains the network of libs/themes: AdaGrad by row for the features, by weight for the hidden layer. Words are left out at random with
 * all that hangs on them, so that no theme rests on one word; so are hidden units.
 */
import { type Concept, concepts, specOf } from '#libs/themes/lexicon/concepts.js';
import { bucketCount, exactSlots, type Features } from '#libs/themes/model/features.js';
import {
  answerCount,
  columns,
  directCount,
  feelingColumn,
  hiddenCount,
  type Network,
  ownFeeling,
  pooled,
  scopeOf,
  sentimentColumn,
} from '#libs/themes/model/network.js';
import { polarities, themes } from '#libs/themes/words.js';
import { randomFrom, shuffled } from './logistic.js';

/** One comment: targets are places in `themes` and `polarities`; NaN or -1 where nothing is known. */
export interface NetworkExample {
  features: Features;
  words: number;
  sides: readonly number[];
  /** 1, 0 or NaN per theme. */
  presence: Float32Array;
  /** Polarity per theme, -1 where the theme is absent or its polarity unknown. */
  feeling: Int8Array;
  sentiment: number;
}

export const networkOptions = { epochs: 6, rate: 0.1, directRate: 1.5, wordsLeftOut: 0.2, unitsLeftOut: 0.4, sentimentWeight: 0.5 };
/** How much of the lexicon's own judgement the training starts from. */
const priorShare = 0.5;
const initialSquares = 0.3;

interface State {
  rows: Float32Array;
  directSquares: Float32Array;
  hiddenSquares: Float32Array;
  hidden: Float32Array;
  squares: Float32Array;
  bias: Float32Array;
  biasSquares: Float32Array;
}

/** The same examples and seed give the same network. */
export function trainNetwork(examples: readonly NetworkExample[], seed: number): Network {
  const state = start(seed);
  const random = randomFrom(seed + 2);
  for (let epoch = 0; epoch < networkOptions.epochs; epoch++) {
    const rate = networkOptions.rate * (1 - (0.9 * epoch) / networkOptions.epochs);
    for (const example of shuffled(examples, random)) learn(state, example, rate, random);
  }
  return quantised(state);
}

function start(seed: number): State {
  const random = randomFrom(seed);
  const noise = () => (random() + random() + random() - 1.5) * 1.15;
  const slots = exactSlots + bucketCount;
  const rows = new Float32Array(slots * columns);
  for (let slot = 0; slot < slots; slot++) for (let d = directCount; d < columns; d++) rows[slot * columns + d] = noise() * 0.15;
  concepts.forEach((concept, place) => {
    for (let column = 0; column < directCount; column++) {
      rows[place * columns + column] = priorShare * prior(concept, column, 1);
      rows[(place + concepts.length) * columns + column] = priorShare * prior(concept, column, -0.6);
    }
  });
  return {
    rows,
    directSquares: new Float32Array(slots).fill(initialSquares),
    hiddenSquares: new Float32Array(slots).fill(initialSquares),
    hidden: Float32Array.from({ length: hiddenCount * answerCount }, () => noise() * 0.3),
    squares: new Float32Array(hiddenCount * answerCount).fill(0.01),
    bias: Float32Array.from({ length: answerCount }, (_, k) => (k < themes.length ? -2.5 : 0)),
    biasSquares: new Float32Array(answerCount).fill(0.01),
  };
}

/** What a concept says of a column before training; `sign` is 1 as said, negative after a negation. */
function prior(concept: Concept, column: number, sign: number): number {
  const { theme, polarity, strength } = specOf(concept);
  if (column < sentimentColumn) return theme === themes[column] ? 3 * strength * Math.abs(sign) : 0;
  const felt = polarities[(column - sentimentColumn) % polarities.length];
  const value = polarity * strength * sign * 0.8;
  if (felt === 'pos') return value;
  if (felt === 'neg') return -value;
  return felt === 'neu' ? (concept === 'question' || concept === 'wish' ? 1 : -Math.abs(value) / 2) : 0;
}

/** One step on one comment. */
function learn(state: State, example: NetworkExample, rate: number, random: () => number): void {
  const { features, sides } = example;
  const kept = Array.from({ length: example.words }, () => random() >= networkOptions.wordsLeftOut);
  const units = Float32Array.from({ length: hiddenCount }, () =>
    random() < networkOptions.unitsLeftOut ? 0 : 1 / (1 - networkOptions.unitsLeftOut),
  );
  const seen: number[] = [];
  for (let i = 0; i < features.index.length; i++) if (features.word[i]! < 0 || kept[features.word[i]!]) seen.push(i);
  const sums = new Float32Array(sides.length * columns);
  for (const i of seen) {
    const [row, at, value] = [features.index[i]! * columns, features.clause[i]! * columns, features.value[i]!];
    for (let c = 0; c < columns; c++) sums[at + c]! += value * state.rows[row + c]!;
  }
  const slopes = new Float32Array(sums.length);
  teachWhole(state, example, sums, slopes, units, rate);
  for (let theme = 0; theme < themes.length; theme++) {
    if (example.feeling[theme]! >= 0) teachFeeling(state, example, theme, sums, slopes, units, rate);
  }
  update(state, features, seen, slopes, sides.length, rate);
}

function teachWhole(
  state: State,
  { presence, sentiment, sides }: NetworkExample,
  sums: Float32Array,
  slopes: Float32Array,
  units: Float32Array,
  rate: number,
): void {
  const pool = pooled(sums, sides.length);
  const errors = new Float32Array(answerCount);
  for (let theme = 0; theme < themes.length; theme++) {
    if (!Number.isNaN(presence[theme])) errors[theme] = 1 / (1 + Math.exp(-scoreOf(state, pool, theme, units))) - presence[theme]!;
  }
  if (sentiment >= 0) {
    const chances = softmaxOf(polarities.map((_, k) => scoreOf(state, pool, sentimentColumn + k, units)));
    chances.forEach((chance, k) => (errors[sentimentColumn + k] = networkOptions.sentimentWeight * (chance - +(k === sentiment))));
  }
  back(state, pool, errors, slopes, units, rate);
}

function teachFeeling(
  state: State,
  { feeling, sides }: NetworkExample,
  theme: number,
  sums: Float32Array,
  slopes: Float32Array,
  units: Float32Array,
  rate: number,
): void {
  const scope = scopeOf(sums, sides, theme);
  const pool = pooled(sums, sides.length, scope);
  const own = ownFeeling + theme * polarities.length;
  const chances = softmaxOf(
    polarities.map((_, k) => scoreOf(state, pool, feelingColumn + k, units) + scoreOf(state, pool, own + k, units)),
  );
  const errors = new Float32Array(answerCount);
  chances.forEach((chance, k) => (errors[feelingColumn + k] = errors[own + k] = chance - +(k === feeling[theme])));
  back(state, pool, errors, slopes, units, rate, scope);
}

function scoreOf({ hidden, bias }: State, pool: Float32Array, answer: number, units: Float32Array): number {
  let score = bias[answer]! + (answer < directCount ? pool[answer]! : 0);
  for (let d = 0; d < hiddenCount; d++) score += pool[directCount + d]! * units[d]! * hidden[d * answerCount + answer]!;
  return score;
}

/** Carries the errors of the answers back: to the hidden layer at once, to the clauses' sums into `slopes`. */
function back(
  state: State,
  pool: Float32Array,
  errors: Float32Array,
  slopes: Float32Array,
  units: Float32Array,
  rate: number,
  scope?: Float32Array,
): void {
  const { hidden, squares, bias, biasSquares } = state;
  const slope = new Float32Array(columns);
  for (let answer = 0; answer < answerCount; answer++) {
    const error = errors[answer]!;
    if (!error) continue;
    if (answer < directCount) slope[answer]! += error;
    for (let d = 0; d < hiddenCount; d++) {
      if (!units[d]) continue;
      const [unit, at] = [pool[directCount + d]!, d * answerCount + answer];
      slope[directCount + d]! += error * hidden[at]! * units[d]! * (1 - unit * unit);
      const gradient = error * unit * units[d]!;
      squares[at]! += gradient * gradient;
      hidden[at]! -= (rate * 0.3 * gradient) / Math.sqrt(squares[at]!);
    }
    biasSquares[answer]! += error * error;
    bias[answer]! -= (rate * 0.3 * error) / Math.sqrt(biasSquares[answer]!);
  }
  for (let i = 0; i < slopes.length; i++) slopes[i]! += (scope ? scope[Math.floor(i / columns)]! : 1) * slope[i % columns]!;
}

/** AdaGrad with one memory a row and part, as rows of rare features would otherwise keep a rate of their own in each column. */
function update(state: State, features: Features, seen: readonly number[], slopes: Float32Array, clauses: number, rate: number): void {
  const square = (clause: number, from: number, to: number) => {
    let sum = 0;
    for (let c = from; c < to; c++) sum += slopes[clause * columns + c]! ** 2;
    return sum;
  };
  const direct = Float32Array.from({ length: clauses }, (_, clause) => square(clause, 0, directCount) / themes.length);
  const deep = Float32Array.from({ length: clauses }, (_, clause) => square(clause, directCount, columns) / hiddenCount);
  for (const i of seen) {
    const [slot, clause, value] = [features.index[i]!, features.clause[i]!, features.value[i]!];
    const [row, at] = [slot * columns, clause * columns];
    const directStep =
      (networkOptions.directRate * rate * value) / Math.sqrt((state.directSquares[slot]! += value * value * direct[clause]!));
    const deepStep = (rate * value) / Math.sqrt((state.hiddenSquares[slot]! += value * value * deep[clause]!));
    for (let c = 0; c < directCount; c++) state.rows[row + c]! -= directStep * slopes[at + c]!;
    for (let c = directCount; c < columns; c++) state.rows[row + c]! -= deepStep * slopes[at + c]!;
  }
}

function softmaxOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

/** Bucket rows rounded to a byte a weight; a bucket that no comment touched says nothing. */
function quantised({ rows, hidden, bias, hiddenSquares }: State): Network {
  const split = exactSlots * columns;
  for (let slot = exactSlots; slot < hiddenSquares.length; slot++) {
    if (hiddenSquares[slot] === Math.fround(initialSquares)) rows.fill(0, slot * columns, (slot + 1) * columns);
  }
  const { bytes, scales } = toBytes(rows.subarray(split), columns);
  return { exact: rows.slice(0, split), buckets: bytes, scales, hidden, bias };
}

/** Weights in steps of 1/127 of the largest in their column. */
export function toBytes(weights: Float32Array, width: number): { bytes: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(width);
  for (let i = 0; i < weights.length; i++) scales[i % width] = Math.max(scales[i % width]!, Math.abs(weights[i]!) / 127);
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) bytes[i] = Math.round(weights[i]! / (scales[i % width] || 1));
  return { bytes, scales };
}
