/** Trains the linear model of facets, area and urgency: AdaGrad, many heads at once, words left out at random. */
import { exactSlots, type Listed } from '#libs/themes/model/features.js';
import { foldedCount, type Linear } from '#libs/themes/model/linear.js';
import { Rows } from '#libs/themes/model/rows.js';
import { randomFrom, shuffled } from './logistic.js';
import { toBytes } from './network.js';

/** A group of heads of which one is right (`softmax`), or where each stands alone; -1 where nothing is known of a lone head. */
export interface LinearExample {
  features: Listed;
  words: number;
  scope?: Float32Array;
  from: number;
  /** For a softmax group of `count` heads, the right one. */
  right?: number;
  count: number;
  /** For lone heads, 1 or 0 each. */
  targets?: readonly number[];
  weight?: number;
}

const options = { epochs: 8, rate: 0.15, wordsLeftOut: 0.15, initialSquares: 0.1 };

/** Which row of the table a feature has, counted from the first exact slot. */
const rowOf = (index: number) => (index < exactSlots ? index : exactSlots + ((index - exactSlots) % foldedCount));

/** `prior` is what an exact slot says of a head before training. The same examples and seed give the same model. */
export function trainLinear(
  examples: readonly LinearExample[],
  heads: number,
  prior: (slot: number, head: number) => number,
  seed: number,
): Linear {
  const random = randomFrom(seed);
  const weights = new Float32Array((exactSlots + foldedCount) * heads);
  for (let slot = 0; slot < exactSlots; slot++) for (let head = 0; head < heads; head++) weights[slot * heads + head] = prior(slot, head);
  const squares = new Float32Array(weights.length).fill(options.initialSquares);
  const bias = new Float32Array(heads);
  const biasSquares = new Float32Array(heads).fill(options.initialSquares);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const example of shuffled(examples, random)) {
      const { features, from, count, scope } = example;
      const kept = Array.from({ length: example.words }, () => random() >= options.wordsLeftOut);
      const valueOf = (i: number) => features.value[i]! * (scope ? scope[features.clause[i]!]! : 1);
      const isSeen = (i: number) => features.word[i]! < 0 || kept[features.word[i]!]!;
      const scores = Float64Array.from({ length: count }, (_, h) => bias[from + h]!);
      for (let i = 0; i < features.index.length; i++) {
        if (!isSeen(i)) continue;
        const [value, at] = [valueOf(i), rowOf(features.index[i]!) * heads + from];
        for (let h = 0; h < count; h++) scores[h]! += value * weights[at + h]!;
      }
      const slopes = slopesOf(scores, example);
      for (let h = 0; h < count; h++) {
        biasSquares[from + h]! += slopes[h]! ** 2;
        bias[from + h]! -= (rate * slopes[h]!) / Math.sqrt(biasSquares[from + h]!);
      }
      for (let i = 0; i < features.index.length; i++) {
        if (!isSeen(i)) continue;
        const [value, at] = [valueOf(i), rowOf(features.index[i]!) * heads + from];
        for (let h = 0; h < count; h++) {
          const gradient = value * slopes[h]!;
          if (!gradient) continue;
          squares[at + h]! += gradient * gradient;
          weights[at + h]! -= (rate * gradient) / Math.sqrt(squares[at + h]!);
        }
      }
    }
  }
  const { bytes, scales } = toBytes(weights.subarray(exactSlots * heads), heads);
  return { rows: new Rows(weights.slice(0, exactSlots * heads), bytes, scales), bias };
}

function slopesOf(scores: Float64Array, { right, targets, weight = 1 }: LinearExample): number[] {
  if (targets) return targets.map((target, h) => (target < 0 ? 0 : weight * (1 / (1 + Math.exp(-scores[h]!)) - target)));
  const most = Math.max(...scores);
  const raised = Array.from(scores, (score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one, h) => weight * (one / sum - +(h === right)));
}
