/**
 * Trains the network of libs/themes: AdaGrad by row for the features, by weight for the hidden layer. Words are left out at random with
 * all that hangs on them, so that no theme rests on one word; so are hidden units. Several narrow networks are taught, each by a seed of
 * its own, and stand side by side in one: what they say together errs less than what one as wide says, and weighs no more.
 */
import { type Concept, concepts, specOf } from '#libs/themes/lexicon/concepts.js';
import { bucketCount, exactSlots, type Listed } from '#libs/themes/model/features.js';
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
import { Rows } from '#libs/themes/model/rows.js';
import { polarities, themes } from '#libs/themes/words.js';
import { randomFrom, shuffled } from './logistic.js';

/** One comment: targets are places in `themes` and `polarities`; NaN or -1 where nothing is known. */
export interface NetworkExample {
  features: Listed;
  words: number;
  sides: readonly number[];
  /** 1, 0 or NaN per theme. */
  presence: Float32Array;
  /** Polarity per theme, -1 where the theme is absent or its polarity unknown. */
  feeling: Int8Array;
  sentiment: number;
}

export const networkOptions = {
  parts: 3,
  epochs: 6,
  averaged: 3,
  rate: 0.1,
  directRate: 3,
  wordsLeftOut: 0.2,
  unitsLeftOut: 0.25,
  sentimentWeight: 0.5,
};
/** How much of the lexicon's own judgement the training starts from. */
const priorShare = 0.5;
const initialSquares = 0.3;

/** Hidden units of one of the parts. */
const partUnits = hiddenCount / networkOptions.parts;

/** One part while it is taught: tables of the whole network, of which it uses the direct columns and its own hidden units. */
interface State {
  /** Its first hidden unit, and the one after its last. */
  from: number;
  to: number;
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
  const whole = tables();
  const touched = new Uint8Array(exactSlots + bucketCount);
  for (let part = 0; part < networkOptions.parts; part++) {
    const state = trainPart(examples, seed + 100 * part, part * partUnits, whole);
    state.hiddenSquares.forEach((square, slot) => (touched[slot] ||= +(square !== Math.fround(initialSquares))));
  }
  return quantised(whole, touched);
}

type Tables = Pick<State, 'rows' | 'hidden' | 'bias'>;
const tables = (): Tables => ({
  rows: new Float32Array((exactSlots + bucketCount) * columns),
  hidden: new Float32Array(hiddenCount * answerCount),
  bias: new Float32Array(answerCount),
});

/** Teaches one part and adds its share to `whole`. */
function trainPart(examples: readonly NetworkExample[], seed: number, from: number, whole: Tables): State {
  const state = start(seed, from);
  const random = randomFrom(seed + 2);
  for (let epoch = 0; epoch < networkOptions.epochs; epoch++) {
    const rate = networkOptions.rate * (1 - (0.9 * epoch) / networkOptions.epochs);
    for (const example of shuffled(examples, random)) learn(state, example, rate, random);
    if (epoch >= networkOptions.epochs - networkOptions.averaged) addUp(whole, state);
  }
  return state;
}

/**
 * Weights of the last epochs are averaged: nearly what several networks say together, at the price of one. What the parts say is
 * averaged too: their direct columns and biases as they are, what their hidden units say in the weights of the answers.
 */
function addUp(whole: Tables, { rows, hidden, bias, from, to }: State): void {
  const [epochShare, share] = [1 / networkOptions.averaged, 1 / networkOptions.averaged / networkOptions.parts];
  for (let at = 0; at < rows.length; at += columns) {
    for (let c = 0; c < directCount; c++) whole.rows[at + c]! += share * rows[at + c]!;
    for (let c = directCount + from; c < directCount + to; c++) whole.rows[at + c]! += epochShare * rows[at + c]!;
  }
  for (let i = from * answerCount; i < to * answerCount; i++) whole.hidden[i]! += share * hidden[i]!;
  for (let k = 0; k < answerCount; k++) whole.bias[k]! += share * bias[k]!;
}

function start(seed: number, from: number): State {
  const random = randomFrom(seed);
  const noise = () => (random() + random() + random() - 1.5) * 1.15;
  const slots = exactSlots + bucketCount;
  const to = from + partUnits;
  const { rows, hidden, bias } = tables();
  for (let slot = 0; slot < slots; slot++) for (let d = from; d < to; d++) rows[slot * columns + directCount + d] = noise() * 0.15;
  for (let i = from * answerCount; i < to * answerCount; i++) hidden[i] = noise() * 0.3;
  bias.fill(-2.5, 0, themes.length);
  concepts.forEach((concept, place) => {
    for (let column = 0; column < directCount; column++) {
      rows[place * columns + column] = priorShare * prior(concept, column, 1);
      rows[(place + concepts.length) * columns + column] = priorShare * prior(concept, column, -0.6);
    }
  });
  return {
    from,
    to,
    rows,
    directSquares: new Float32Array(slots).fill(initialSquares),
    hiddenSquares: new Float32Array(slots).fill(initialSquares),
    hidden,
    squares: new Float32Array(hiddenCount * answerCount).fill(0.01),
    bias,
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
  const units = new Float32Array(hiddenCount);
  for (let d = state.from; d < state.to; d++) units[d] = random() < networkOptions.unitsLeftOut ? 0 : 1 / (1 - networkOptions.unitsLeftOut);
  const seen: number[] = [];
  for (let i = 0; i < features.index.length; i++) if (features.word[i]! < 0 || kept[features.word[i]!]) seen.push(i);
  const sums = new Float32Array(sides.length * columns);
  for (const i of seen) {
    const [row, at, value] = [features.index[i]! * columns, features.clause[i]! * columns, features.value[i]!];
    for (let c = 0; c < directCount; c++) sums[at + c]! += value * state.rows[row + c]!;
    for (let c = directCount + state.from; c < directCount + state.to; c++) sums[at + c]! += value * state.rows[row + c]!;
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

function scoreOf({ hidden, bias, from, to }: State, pool: Float32Array, answer: number, units: Float32Array): number {
  let score = bias[answer]! + (answer < directCount ? pool[answer]! : 0);
  for (let d = from; d < to; d++) score += pool[directCount + d]! * units[d]! * hidden[d * answerCount + answer]!;
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
  const { hidden, squares, bias, biasSquares, from, to } = state;
  const slope = new Float32Array(columns);
  for (let answer = 0; answer < answerCount; answer++) {
    const error = errors[answer]!;
    if (!error) continue;
    if (answer < directCount) slope[answer]! += error;
    for (let d = from; d < to; d++) {
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
function update(state: State, features: Listed, seen: readonly number[], slopes: Float32Array, clauses: number, rate: number): void {
  const square = (clause: number, from: number, to: number) => {
    let sum = 0;
    for (let c = from; c < to; c++) sum += slopes[clause * columns + c]! ** 2;
    return sum;
  };
  const direct = Float32Array.from({ length: clauses }, (_, clause) => square(clause, 0, directCount) / themes.length);
  const [deepFrom, deepTo] = [directCount + state.from, directCount + state.to];
  const deep = Float32Array.from({ length: clauses }, (_, clause) => square(clause, deepFrom, deepTo) / partUnits);
  for (const i of seen) {
    const [slot, clause, value] = [features.index[i]!, features.clause[i]!, features.value[i]!];
    const [row, at] = [slot * columns, clause * columns];
    const directStep =
      (networkOptions.directRate * rate * value) / Math.sqrt((state.directSquares[slot]! += value * value * direct[clause]!));
    const deepStep = (rate * value) / Math.sqrt((state.hiddenSquares[slot]! += value * value * deep[clause]!));
    for (let c = 0; c < directCount; c++) state.rows[row + c]! -= directStep * slopes[at + c]!;
    for (let c = deepFrom; c < deepTo; c++) state.rows[row + c]! -= deepStep * slopes[at + c]!;
  }
}

export function softmaxOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

/** Bucket rows rounded to a byte a weight; a bucket that no comment touched says nothing. */
function quantised({ rows, hidden, bias }: Tables, touched: Uint8Array): Network {
  const split = exactSlots * columns;
  for (let slot = exactSlots; slot < touched.length; slot++) if (!touched[slot]) rows.fill(0, slot * columns, (slot + 1) * columns);
  const { bytes, scales } = toBytes(rows.subarray(split), columns);
  return { rows: new Rows(rows.slice(0, split), bytes, scales), hidden, bias };
}

/** Weights in steps of 1/127 of the largest in their column. */
export function toBytes(weights: Float32Array, width: number): { bytes: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(width);
  for (let i = 0; i < weights.length; i++) scales[i % width] = Math.max(scales[i % width]!, Math.abs(weights[i]!) / 127);
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) bytes[i] = Math.round(weights[i]! / (scales[i % width] || 1));
  return { bytes, scales };
}
