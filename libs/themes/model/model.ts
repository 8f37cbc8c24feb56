/** The linear model: scores of a comment from its features. Weights of concepts are exact, those of buckets one byte each. */
import { polarities, themes } from '../words.js';
import { bucketCount, conceptSlots, type Features } from './features.js';

/** What a comment may feel of a theme; `mix` is told by scope, not by the model. */
export const feelings = ['pos', 'neg', 'neu'] as const;
export type Feeling = (typeof feelings)[number];

/** Heads: presence of each theme, the feeling of the whole (four), the feeling about a theme (three). */
export const headCount = themes.length + polarities.length + feelings.length;
export const sentimentHead = themes.length;
export const feelingHead = sentimentHead + polarities.length;

/** How a score becomes a chance, and from which chance a theme is marked. */
export type Calibration = { slope: number; offset: number; threshold: number };

/** Weights lie head by head within a feature: feature × headCount + head. Bucket weights are multiplied by their head's scale. */
export type Model = {
  bias: Float32Array;
  concepts: Float32Array;
  buckets: Int8Array;
  scales: Float32Array;
  /** By language, then in the order of `themes`. */
  calibration: Record<string, Calibration[]>;
  /** How much found marks weigh against the comment's own score in the feeling of the whole. */
  markWeight: number;
};

/** Sums weights over features into `count` heads from `from`; `weightOfClause` (default 1) scales each clause. */
export function score(
  model: Model,
  features: Features,
  from: number,
  count: number,
  weightOfClause?: (clause: number) => number,
): Float64Array {
  const scores = new Float64Array(count);
  const buckets = new Float64Array(count);
  for (let i = 0; i < features.index.length; i++) {
    const index = features.index[i] ?? 0;
    const value = (features.value[i] ?? 0) * (weightOfClause ? weightOfClause(features.clause[i] ?? 0) : 1);
    if (index < conceptSlots) {
      if (!weightOfClause && seenBefore(features, i)) continue;
      for (let head = 0; head < count; head++) scores[head]! += value * model.concepts[index * headCount + from + head]!;
    } else {
      const base = (index - conceptSlots) * headCount + from;
      for (let head = 0; head < count; head++) buckets[head]! += value * model.buckets[base + head]!;
    }
  }
  for (let head = 0; head < count; head++) scores[head]! += buckets[head]! * model.scales[from + head]! + model.bias[from + head]!;
  return scores;
}

/** Concepts stand once a clause; over the whole comment each counts once. They come first, so the search is short. */
function seenBefore(features: Features, at: number): boolean {
  return features.index.indexOf(features.index[at] ?? 0) < at;
}

/** Score of each clause for each theme: clause × themes.length + theme. */
export function clauseScores(model: Model, features: Features, clauses: number): Float64Array {
  const scores = new Float64Array(clauses * themes.length);
  for (let i = 0; i < features.index.length; i++) {
    const index = features.index[i] ?? 0;
    const value = features.value[i] ?? 0;
    const base = (features.clause[i] ?? 0) * themes.length;
    const concept = index < conceptSlots;
    const weights = (concept ? index : index - conceptSlots) * headCount;
    for (let head = 0; head < themes.length; head++) {
      scores[base + head]! += concept
        ? value * model.concepts[weights + head]!
        : value * model.buckets[weights + head]! * model.scales[head]!;
    }
  }
  return scores;
}

/** Weight of each clause when the feeling about a theme is told: where the theme is spoken of, the same side, elsewhere. */
export function scopeOf(clauseScore: Float64Array, sides: readonly number[], theme: number): Float64Array {
  const clauses = sides.length;
  const own = (clause: number) => clauseScore[clause * themes.length + theme]!;
  let best = 0;
  for (let clause = 0; clause < clauses; clause++) best = Math.max(best, own(clause));
  const scope = new Float64Array(clauses);
  if (best <= 0) return scope.fill(1);
  const speaking = new Set<number>();
  for (let clause = 0; clause < clauses; clause++) if (own(clause) >= best * 0.4) speaking.add(sides[clause]!);
  for (let clause = 0; clause < clauses; clause++) {
    scope[clause] = own(clause) >= best * 0.4 ? 1 : speaking.has(sides[clause]!) ? 0.6 : 0.1;
  }
  return scope;
}

/** Bytes: a line of JSON (all but buckets), then the buckets. */
export function encode(model: Model): Buffer {
  const { buckets, calibration, markWeight } = model;
  const exact = (values: Float32Array) => Array.from(values, (value) => Number(value.toPrecision(5)));
  const head = { bias: exact(model.bias), concepts: exact(model.concepts), scales: exact(model.scales), calibration, markWeight };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.from(buckets.buffer)]);
}

/** Reads what `encode` wrote; refuses a file made for other concepts or buckets. */
export function decode(bytes: Buffer): Model {
  const end = bytes.indexOf(10);
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as Pick<Model, 'calibration' | 'markWeight'> & Record<string, number[]>;
  const body = bytes.subarray(end + 1);
  const concepts = Float32Array.from(head['concepts'] ?? []);
  if (concepts.length !== conceptSlots * headCount || body.length !== bucketCount * headCount) {
    throw new Error('The weights of libs/themes do not fit its lexicon: run "npm run train -- themes".');
  }
  const buckets = new Int8Array(body.buffer, body.byteOffset, body.length);
  const floats = (values: number[] | undefined) => Float32Array.from(values ?? []);
  return {
    bias: floats(head['bias']),
    concepts,
    buckets,
    scales: floats(head['scales']),
    calibration: head.calibration,
    markWeight: head.markWeight,
  };
}
