/** A linear model over letter groups and words: how likely a text is of each language. */
import { readFileSync } from 'node:fs';
import { bucketCount } from './features.js';

/** In the order of the weights. */
export const labels = ['fi', 'sv', 'en', 'ru', 'other'] as const;
export type TextLanguage = (typeof labels)[number];

/** Weights lie bucket by bucket (bucket × labels + label), a byte each; a label's bytes are multiplied by its scale. */
export interface LanguageModel {
  scales: Float32Array;
  weights: Int8Array;
}

/** What the buckets say for each label, in whole steps of its scale. */
export function stepsOf({ weights }: LanguageModel, buckets: readonly number[]): number[] {
  const steps = labels.map(() => 0);
  for (const bucket of buckets) {
    for (let label = 0; label < labels.length; label++) steps[label]! += weights[bucket * labels.length + label]!;
  }
  return steps;
}

/** Chances by label, adding up to 1, from the steps of so many buckets; even ones for none. */
export function chancesOf({ scales }: LanguageModel, steps: readonly number[], buckets: number): number[] {
  const length = Math.sqrt(buckets) || 1;
  return softmax(steps.map((step, label) => (step * scales[label]!) / length));
}

/** Turns scores into chances that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The file's form: the scales as little-endian 32-bit floats, then the weights. */
export function encode({ scales, weights }: LanguageModel): Uint8Array {
  return Buffer.concat([Buffer.from(scales.buffer), Buffer.from(weights.buffer)]);
}

/** Reads what `encode` wrote. Throws when the size is not that of this version's weights. */
export function decode(file: Uint8Array): LanguageModel {
  const head = labels.length * 4;
  if (file.length !== head + bucketCount * labels.length)
    throw new Error('The weights of libs/language are of another version; train anew');
  const bytes = Uint8Array.from(file).buffer;
  return { scales: new Float32Array(bytes, 0, labels.length), weights: new Int8Array(bytes, head) };
}

/** The shipped weights. */
export function loadModel(): LanguageModel {
  return decode(readFileSync(new URL('./weights.bin', import.meta.url)));
}
