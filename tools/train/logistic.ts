/** Logistic regression on sparse features, many heads at once, by AdaGrad with decay towards the starting weights. */

/** One training example: sparse features and, per head, 1, 0, or NaN where nothing is known. */
export type Example = { index: Int32Array; value: Float32Array; target: Float32Array };
/** Weights feature × heads + head; bias per head. */
export type Weights = { weights: Float32Array; bias: Float32Array; heads: number };
export type Options = { epochs: number; rate: number; decay: number; seed: number };

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `items` in an order that follows from `random` (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Trains from `start`, which is also what unused weights decay to (a prior). The weights of the later half of the epochs are averaged. */
export function train(examples: readonly Example[], start: Weights, { epochs, rate, decay, seed }: Options): Weights {
  const { heads } = start;
  const weights = Float32Array.from(start.weights);
  const bias = Float32Array.from(start.bias);
  const squares = new Float32Array(weights.length).fill(0.1);
  const biasSquares = new Float32Array(heads).fill(0.1);
  const random = randomFrom(seed);
  const slope = new Float64Array(heads);
  const sums = { weights: new Float32Array(weights.length), bias: new Float32Array(heads), count: 0 };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { index, value, target } of shuffled(examples, random)) {
      const scores = Float64Array.from(bias);
      for (let i = 0; i < index.length; i++) for (let h = 0; h < heads; h++) scores[h]! += value[i]! * weights[index[i]! * heads + h]!;
      for (let h = 0; h < heads; h++) slope[h] = Number.isNaN(target[h]) ? 0 : 1 / (1 + Math.exp(-scores[h]!)) - target[h]!;
      for (let h = 0; h < heads; h++) {
        biasSquares[h]! += slope[h]! ** 2;
        bias[h]! -= (rate * slope[h]!) / Math.sqrt(biasSquares[h]!);
      }
      for (let i = 0; i < index.length; i++) {
        for (let h = 0; h < heads; h++) {
          const at = index[i]! * heads + h;
          const gradient = slope[h]! * value[i]! + decay * (weights[at]! - start.weights[at]!);
          squares[at]! += gradient * gradient;
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch < epochs / 2) continue;
    sums.count++;
    for (let i = 0; i < weights.length; i++) sums.weights[i]! += weights[i]!;
    for (let h = 0; h < heads; h++) sums.bias[h]! += bias[h]!;
  }
  return { weights: sums.weights.map((sum) => sum / sums.count), bias: sums.bias.map((sum) => sum / sums.count), heads };
}
