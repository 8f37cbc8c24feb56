/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) that labels the words of a text.
 *
 * Weights are whole numbers from -127 to 127 in units of `scale`; `outside` has none, the others stand against it.
 */
import type { Word } from '../word.js';
import {
  bucketCount,
  gapCount,
  neighbourBuckets,
  neighbours,
  placeBuckets,
  placeFeatures,
  type Places,
  variantCount,
  variantOf,
  wordBuckets,
} from './features.js';

/** First word of a person's name, further words of it, a place, and whatever else is named. */
export const labels = ['outside', 'begin', 'inside', 'place', 'thing'] as const;
export const labelCount = labels.length;
/** Labels that have weights. */
export const weighed = labelCount - 1;
const [outside, begin, inside] = [0, 1, 2];

export interface Weights {
  /** bucket × `weighed` + label - 1. */
  buckets: Int8Array;
  scale: number;
  /** (gap × `labelCount` + label before) × `labelCount` + label: what is added when one follows the other over such a gap. */
  steps: Float32Array;
}

/** The exponential, never so small that all labels of a word could come out as nought. */
const power = (value: number) => Math.exp(Math.max(value, -60));

/** The buckets of the word at hand. */
const ofPlace = new Int32Array(placeFeatures);

export class Tagger {
  private readonly steps: Float64Array;

  constructor(private readonly weights: Weights) {
    this.steps = Float64Array.from(weights.steps, (step, index) => (isAllowed(index) ? power(step) : 0));
  }

  /** For each word how likely it is to begin a person's name (even places) and to go on with one (odd places), given the whole text. */
  chances(places: Places): Float64Array {
    const { open, gaps } = places;
    const count = open.length;
    const chances = new Float64Array(count * 2);
    for (let from = 0; from < count; from++) {
      if (!open[from]) continue;
      let to = from;
      while (to + 1 < count && open[to + 1]) to++;
      this.run(places, gaps, from, to, chances);
      from = to;
    }
    return chances;
  }

  /** The words from `from` to `to`, all open; what stands before and after them is outside. */
  private run(places: Places, gaps: Uint8Array, from: number, to: number, chances: Float64Array): void {
    const count = to - from + 1;
    const emitted = new Float64Array(count * labelCount);
    const forward = new Float64Array(count * labelCount);
    const backward = new Float64Array(count * labelCount);
    for (let at = 0; at < count; at++) {
      this.emit(places, from + at, emitted, at * labelCount);
      this.forward(forward, emitted, gaps[from + at]!, at);
    }
    for (let at = count - 1; at >= 0; at--)
      this.backward(backward, emitted, gaps[from + at + 1]!, at, at === count - 1, to + 1 === places.open.length);
    for (let at = 0; at < count; at++) {
      let sum = 0;
      for (let label = 0; label < labelCount; label++) sum += forward[at * labelCount + label]! * backward[at * labelCount + label]!;
      chances[(from + at) * 2] = (forward[at * labelCount + begin]! * backward[at * labelCount + begin]!) / sum;
      chances[(from + at) * 2 + 1] = (forward[at * labelCount + inside]! * backward[at * labelCount + inside]!) / sum;
    }
  }

  /** Writes the exponential of what the features say for each label of the word at `at` to `into`, from `place` on. */
  private emit(places: Places, at: number, into: Float64Array, place: number): void {
    const { sentence } = places;
    const { words } = sentence;
    const { buckets, scale } = this.weights;
    placeBuckets(places, at, ofPlace);
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let index = 0; index < placeFeatures; index++) {
      const from = ofPlace[index]! * weighed;
      a += buckets[from]!;
      b += buckets[from + 1]!;
      c += buckets[from + 2]!;
      d += buckets[from + 3]!;
    }
    for (let slot = -1; slot < neighbours.length; slot++) {
      const word = slot < 0 ? words[at] : words[at + neighbours[slot]!];
      if (!word) continue;
      const from = this.sumOf(word, slot < 0 ? variantOf(sentence, at) : variantCount + slot);
      const sums = word.sums!;
      a += sums[from]!;
      b += sums[from + 1]!;
      c += sums[from + 2]!;
      d += sums[from + 3]!;
    }
    const most = Math.max(a, b, c, d, 0) * scale;
    into[place] = power(-most);
    into[place + 1] = power(a * scale - most);
    into[place + 2] = power(b * scale - most);
    into[place + 3] = power(c * scale - most);
    into[place + 4] = power(d * scale - most);
  }

  /**
   * The weights of a word's own features for a variant, or (from `variantCount` on) for a place beside the word that is labelled: where in
   * `word.sums` they begin.
   */
  private sumOf(word: Word, slot: number): number {
    if (word.summedBy !== this) {
      word.sums ??= new Float32Array((variantCount + neighbours.length) * weighed);
      word.summedBy = this;
      word.summed = 0;
    }
    const from = slot * weighed;
    if (word.summed & (1 << slot)) return from;
    word.summed |= 1 << slot;
    const own = slot < variantCount ? wordBuckets(word, slot) : neighbourBuckets(word, neighbours[slot - variantCount]!);
    const { buckets } = this.weights;
    const sums = word.sums!;
    sums.fill(0, from, from + weighed);
    for (const bucket of own) for (let label = 0; label < weighed; label++) sums[from + label]! += buckets[bucket * weighed + label]!;
    return from;
  }

  private forward(forward: Float64Array, emitted: Float64Array, gap: number, at: number): void {
    const from = at * labelCount;
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      if (at === 0) sum = this.steps[(gap * labelCount + outside) * labelCount + label]!;
      else
        for (let before = 0; before < labelCount; before++)
          sum += forward[from - labelCount + before]! * this.steps[(gap * labelCount + before) * labelCount + label]!;
      forward[from + label] = sum * emitted[from + label]!;
      total += forward[from + label]!;
    }
    for (let label = 0; label < labelCount; label++) forward[from + label]! /= total;
  }

  private backward(backward: Float64Array, emitted: Float64Array, gap: number, at: number, last: boolean, end: boolean): void {
    const from = at * labelCount;
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      if (last) sum = end ? 1 : this.steps[(gap * labelCount + label) * labelCount]!;
      else
        for (let after = 0; after < labelCount; after++)
          sum +=
            this.steps[(gap * labelCount + label) * labelCount + after]! *
            emitted[from + labelCount + after]! *
            backward[from + labelCount + after]!;
      backward[from + label] = sum;
      total += sum;
    }
    for (let label = 0; label < labelCount; label++) backward[from + label]! /= total;
  }
}

/** Whether the step (an index of `steps`) may be taken: a name goes on only where it has begun. */
export function isAllowed(step: number): boolean {
  const before = Math.floor(step / labelCount) % labelCount;
  return step % labelCount !== inside || before === begin || before === inside;
}

/** Weights that say nothing, to train from. */
export const noWeights = (): Weights => ({
  buckets: new Int8Array(bucketCount * weighed),
  scale: 1,
  steps: new Float32Array(gapCount * labelCount * labelCount),
});
