/** Learns the tagger's weights: the likelihood of the labels, raised by AdaGrad (Duchi, Hazan, Singer 2011), averaged over the later rounds. */
import { bucketCount, gapCount } from '#libs/redaction/names/tagger/features.js';
import { isAllowed, labelCount, weighed, type Weights } from '#libs/redaction/names/tagger/tagger.js';
import { randomFrom, shuffled } from '../logistic.js';

/**
 * A text to learn from: buckets of word n at `buckets[starts[n]]` up to `starts[n + 1]`, none where no name may stand; its label; the gap
 * before it; how much it counts.
 */
export interface Lesson {
  buckets: Int32Array;
  starts: Int32Array;
  labels: Uint8Array;
  gaps: Uint8Array;
  weight: number;
}

export interface Options {
  rounds: number;
  rate: number;
  /** Pulls every weight towards nought at each use. */
  decay: number;
  seed: number;
}

/** A label that is this near to certain teaches nothing more; most are. */
const settled = 1e-3;
const stepCount = gapCount * labelCount * labelCount;

export function learn(lessons: readonly Lesson[], { rounds, rate, decay, seed }: Options): Weights {
  const weights = new Float32Array(bucketCount * weighed);
  const squares = new Float32Array(weights.length).fill(0.05);
  const steps = Float32Array.from({ length: stepCount }, (_, index) => (isAllowed(index) ? 0 : -1e4));
  const stepSquares = new Float32Array(stepCount).fill(0.05);
  const seen = countUses(lessons);
  const sums = { weights: new Float32Array(weights.length), steps: new Float32Array(stepCount), count: 0 };
  const random = randomFrom(seed);
  const slopeSteps = new Float64Array(stepCount);
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffled(lessons, random)) {
      slopeSteps.fill(0);
      const slopes = slopesOf(lesson, weights, steps, slopeSteps);
      for (let at = 0; at < lesson.labels.length; at++) {
        if (slopes[at * labelCount]! < settled && slopes[at * labelCount]! > -settled) continue;
        for (let index = lesson.starts[at]!; index < lesson.starts[at + 1]!; index++) {
          const bucket = lesson.buckets[index]!;
          if (seen[bucket]! < 2) continue;
          for (let label = 0; label < weighed; label++) {
            const given = slopes[at * labelCount + label + 1]!;
            if (given < settled && given > -settled) continue;
            const place = bucket * weighed + label;
            const slope = given * lesson.weight + decay * weights[place]!;
            squares[place]! += slope * slope;
            weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!);
          }
        }
      }
      for (let step = 0; step < stepCount; step++) {
        const slope = slopeSteps[step]! * lesson.weight;
        if (slope === 0 || !isAllowed(step)) continue;
        stepSquares[step]! += slope * slope;
        steps[step]! -= (rate * slope) / Math.sqrt(stepSquares[step]!);
      }
    }
    if (round < rounds / 2) continue;
    sums.count++;
    for (let place = 0; place < weights.length; place++) sums.weights[place]! += weights[place]!;
    for (let step = 0; step < stepCount; step++) sums.steps[step]! += steps[step]!;
  }
  return rounded(
    sums.weights.map((sum) => sum / sums.count),
    sums.steps.map((sum) => sum / sums.count),
  );
}

/** In how many places each bucket is used (at most 255): what occurs once teaches nothing. */
function countUses(lessons: readonly Lesson[]): Uint8Array {
  const seen = new Uint8Array(bucketCount);
  for (const { buckets } of lessons) for (const bucket of buckets) if (seen[bucket]! < 255) seen[bucket]!++;
  return seen;
}

/** Slopes of the loss by label and word (chance given minus label wanted); those by step are added to `slopeSteps`. */
function slopesOf(lesson: Lesson, weights: Float32Array, steps: Float32Array, slopeSteps: Float64Array): Float64Array {
  const { buckets, starts, labels, gaps } = lesson;
  const count = labels.length;
  const emitted = new Float64Array(count * labelCount);
  for (let at = 0; at < count; at++) {
    if (starts[at] === starts[at + 1]) {
      emitted[at * labelCount] = 1;
      continue;
    }
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let index = starts[at]!; index < starts[at + 1]!; index++) {
      const from = buckets[index]! * weighed;
      a += weights[from]!;
      b += weights[from + 1]!;
      c += weights[from + 2]!;
      d += weights[from + 3]!;
    }
    emitted.set([0, a, b, c, d], at * labelCount);
    let most = 0;
    for (let label = 0; label < labelCount; label++) most = Math.max(most, emitted[at * labelCount + label]!);
    for (let label = 0; label < labelCount; label++)
      emitted[at * labelCount + label] = Math.exp(Math.max(emitted[at * labelCount + label]! - most, -60));
  }
  const taken = steps.map((step, index) => (isAllowed(index) ? Math.exp(Math.max(step, -60)) : 0));
  const { forward, backward } = passes(emitted, taken, gaps, count);
  const slopes = new Float64Array(count * labelCount);
  for (let at = 0; at < count; at++) {
    let sum = 0;
    for (let label = 0; label < labelCount; label++) sum += forward[at * labelCount + label]! * backward[at * labelCount + label]!;
    for (let label = 0; label < labelCount; label++)
      slopes[at * labelCount + label] = (forward[at * labelCount + label]! * backward[at * labelCount + label]!) / sum;
    slopes[at * labelCount + labels[at]!]! -= 1;
    if (starts[at] !== starts[at + 1] || (at > 0 && starts[at - 1] !== starts[at]))
      addSteps(lesson, { emitted, taken, forward, backward }, at, slopeSteps);
  }
  return slopes;
}

/** The first word steps from outside over gap 0 of the text. */
function passes(emitted: Float64Array, taken: Float32Array, gaps: Uint8Array, count: number) {
  const forward = new Float64Array(count * labelCount);
  const backward = new Float64Array(count * labelCount);
  for (let at = 0; at < count; at++) {
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      if (at === 0) sum = taken[gaps[0]! * labelCount * labelCount + label]!;
      else
        for (let before = 0; before < labelCount; before++)
          sum += forward[(at - 1) * labelCount + before]! * taken[(gaps[at]! * labelCount + before) * labelCount + label]!;
      total += forward[at * labelCount + label] = sum * emitted[at * labelCount + label]!;
    }
    for (let label = 0; label < labelCount; label++) forward[at * labelCount + label]! /= total;
  }
  for (let at = count - 1; at >= 0; at--) {
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      if (at === count - 1) sum = 1;
      else
        for (let after = 0; after < labelCount; after++)
          sum +=
            taken[(gaps[at + 1]! * labelCount + label) * labelCount + after]! *
            emitted[(at + 1) * labelCount + after]! *
            backward[(at + 1) * labelCount + after]!;
      total += backward[at * labelCount + label] = sum;
    }
    for (let label = 0; label < labelCount; label++) backward[at * labelCount + label]! /= total;
  }
  return { forward, backward };
}

function addSteps(
  { labels, gaps }: Lesson,
  { emitted, taken, forward, backward }: { emitted: Float64Array; taken: Float32Array; forward: Float64Array; backward: Float64Array },
  at: number,
  slopeSteps: Float64Array,
): void {
  const from = gaps[at]! * labelCount * labelCount;
  const chance = (before: number, label: number) =>
    (at === 0 ? +(before === 0) : forward[(at - 1) * labelCount + before]!) *
    taken[from + before * labelCount + label]! *
    emitted[at * labelCount + label]! *
    backward[at * labelCount + label]!;
  let sum = 0;
  for (let before = 0; before < labelCount; before++) for (let label = 0; label < labelCount; label++) sum += chance(before, label);
  for (let before = 0; before < labelCount; before++)
    for (let label = 0; label < labelCount; label++) slopeSteps[from + before * labelCount + label]! += chance(before, label) / sum;
  slopeSteps[from + (at === 0 ? 0 : labels[at - 1]!) * labelCount + labels[at]!]! -= 1;
}

/** Weights as whole numbers of a byte, the scale set so that all but one in two thousand of those in use fit. */
function rounded(weights: Float32Array, steps: Float32Array): Weights {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  const buckets = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { buckets, scale, steps: steps.map((step) => Math.max(step, -1e4)) };
}
