/** Facets, service area and urgency: one linear model, fewer and smaller buckets than the network's. */
import { exactSlots, type Features } from './features.js';

/** Buckets of the features are folded into these. */
export const foldedCount = 1 << 15;

export type Linear = {
  /** Slot × heads. */
  exact: Float32Array;
  /** Folded bucket × heads, in steps of the head's scale. */
  buckets: Int8Array;
  scales: Float32Array;
  bias: Float32Array;
};

/** Which row of the linear model a feature has, counted from the first exact slot. */
export const rowOf = (index: number) => (index < exactSlots ? index : exactSlots + ((index - exactSlots) % foldedCount));

/** Scores of `count` heads from `from`; `scope` weighs clauses (all alike without). */
export function linearScores(model: Linear, features: Features, from: number, count: number, scope?: Float32Array): Float64Array {
  const heads = model.bias.length;
  const scores = new Float64Array(count);
  const scaled = new Float64Array(count);
  const { index, clause, value } = features;
  const { exact, buckets } = model;
  for (let i = 0; i < index.length; i++) {
    const weight = value[i]! * (scope ? scope[clause[i]!]! : 1);
    const row = rowOf(index[i]!);
    if (row < exactSlots) {
      const at = row * heads + from;
      for (let h = 0; h < count; h++) scores[h]! += weight * exact[at + h]!;
    } else {
      const at = (row - exactSlots) * heads + from;
      for (let h = 0; h < count; h++) scaled[h]! += weight * buckets[at + h]!;
    }
  }
  for (let h = 0; h < count; h++) scores[h]! += scaled[h]! * model.scales[from + h]! + model.bias[from + h]!;
  return scores;
}
