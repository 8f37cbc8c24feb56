/**
 * Themes and feelings: one small network. Each feature has a row of weights; rows add up clause by clause. The first columns of a row
 * speak for the answers directly (a linear model), the others feed a hidden layer, which speaks for them once more.
 */
import { polarities, themes } from '../words.js';
import { exactSlots, type Features } from './features.js';

/** Columns that speak directly: presence of each theme, the feeling of the whole, the feeling about a theme. */
export const presenceColumn = 0;
export const sentimentColumn = themes.length;
export const feelingColumn = sentimentColumn + polarities.length;
export const directCount = feelingColumn + polarities.length;
export const hiddenCount = 48;
export const columns = directCount + hiddenCount;

/** Answers of the hidden layer: the direct ones, and the feeling about each theme by itself (theme × polarity). */
export const ownFeeling = directCount;
export const answerCount = directCount + themes.length * polarities.length;

export type Network = {
  /** Slot × columns. */
  exact: Float32Array;
  /** Bucket × columns, in steps of the column's scale. */
  buckets: Int8Array;
  scales: Float32Array;
  /** Hidden unit × answerCount. */
  hidden: Float32Array;
  bias: Float32Array;
};

/** Sums of the rows, clause × columns. A concept counts once a clause. */
export function clauseSums(network: Network, { index, clause, value }: Features, clauses: number): Float32Array {
  const sums = new Float32Array(clauses * columns);
  const scaled = new Float32Array(clauses * columns);
  const { exact, buckets, scales } = network;
  for (let i = 0; i < index.length; i++) {
    const slot = index[i]!;
    const at = clause[i]! * columns;
    const times = value[i]!;
    if (slot < exactSlots) {
      const row = slot * columns;
      for (let c = 0; c < columns; c++) sums[at + c]! += times * exact[row + c]!;
    } else {
      // Four at a time: this is half of all the work.
      const row = (slot - exactSlots) * columns;
      for (let c = 0; c < columns; c += 4) {
        scaled[at + c]! += times * buckets[row + c]!;
        scaled[at + c + 1]! += times * buckets[row + c + 1]!;
        scaled[at + c + 2]! += times * buckets[row + c + 2]!;
        scaled[at + c + 3]! += times * buckets[row + c + 3]!;
      }
    }
  }
  for (let i = 0; i < sums.length; i++) sums[i]! += scaled[i]! * scales[i % columns]!;
  return sums;
}

/** Weight of each clause when the feeling about a theme is told: where the theme is spoken of, the same side, elsewhere. */
export function scopeOf(sums: Float32Array, sides: readonly number[], theme: number): Float32Array {
  const clauses = sides.length;
  const scope = new Float32Array(clauses).fill(1);
  const own = (clause: number) => sums[clause * columns + theme]!;
  let best = 0;
  for (let clause = 0; clause < clauses; clause++) best = Math.max(best, own(clause));
  if (clauses === 1 || best <= 0) return scope;
  const speaking = new Set<number>();
  for (let clause = 0; clause < clauses; clause++) if (own(clause) >= best * 0.4) speaking.add(sides[clause]!);
  for (let clause = 0; clause < clauses; clause++) {
    scope[clause] = own(clause) >= best * 0.4 ? 1 : speaking.has(sides[clause]!) ? 0.6 : 0.1;
  }
  return scope;
}

/** Adds the clauses up, weighed by `scope` (all alike without), and bends the hidden columns. */
export function pooled(sums: Float32Array, clauses: number, scope?: Float32Array): Float32Array {
  const pool = new Float32Array(columns);
  for (let clause = 0; clause < clauses; clause++) {
    const weight = scope ? scope[clause]! : 1;
    for (let c = 0; c < columns; c++) pool[c]! += weight * sums[clause * columns + c]!;
  }
  for (let c = directCount; c < columns; c++) pool[c] = Math.tanh(pool[c]!);
  return pool;
}

/** Scores of the `count` answers from `from`: what speaks directly (only the first answers have it) and the hidden layer. */
export function answers({ hidden, bias }: Network, pool: Float32Array, from: number, count: number): Float64Array {
  const scores = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    let score = bias[from + k]! + (from < directCount ? pool[from + k]! : 0);
    for (let d = 0; d < hiddenCount; d++) score += pool[directCount + d]! * hidden[d * answerCount + from + k]!;
    scores[k] = score;
  }
  return scores;
}

/** Chances of the four polarities about a theme within a pool made with the theme's scope. */
export function feelingAbout(network: Network, pool: Float32Array, theme: number): Float64Array {
  const shared = answers(network, pool, feelingColumn, polarities.length);
  const own = answers(network, pool, ownFeeling + theme * polarities.length, polarities.length);
  return softmax(shared.map((score, k) => score + own[k]!));
}

/** Chances that add up to one. */
export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
