/** Facets, service area and urgency: one linear model, fewer and smaller buckets than the network's. */
import type { Features } from './features.js';
import type { Rows } from './rows.js';

/** Buckets of the features are folded into these. */
export const foldedCount = 1 << 15;

/** A column of `rows` is a head. */
export type Linear = { rows: Rows; bias: Float32Array };

/** Scores of `count` heads from `from` out of the comment's sums; `scope` weighs clauses (all alike without). */
export function scoresOf({ bias }: Linear, sums: Float32Array, from: number, count: number, scope?: Float32Array): Float64Array {
  const heads = bias.length;
  const scores = Float64Array.from(bias.subarray(from, from + count));
  for (let clause = 0; clause * heads < sums.length; clause++) {
    const weight = scope ? scope[clause]! : 1;
    for (let h = 0; h < count; h++) scores[h]! += weight * sums[clause * heads + from + h]!;
  }
  return scores;
}

export const linearScores = (model: Linear, features: Features, from: number, count: number): Float64Array =>
  scoresOf(model, model.rows.sums(features), from, count);
