/**
 * Themes and feelings: one small network. Each feature has a row of weights; rows add up clause by clause. The first columns of a row
 * speak for the answers directly (a linear model), the others feed a hidden layer, which speaks for them once more.
 */
import { polarities, themes } from '../words.js';
import type { Rows } from './rows.js';

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
  rows: Rows;
  /** Hidden unit × answerCount. */
  hidden: Float32Array;
  bias: Float32Array;
};

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
  let [most, sum] = [-Infinity, 0];
  for (const score of scores) if (score > most) most = score;
  const chances = scores.map((score) => Math.exp(score - most));
  for (const chance of chances) sum += chance;
  return chances.map((chance) => chance / sum);
}
