/** From features to marks: which themes, what is felt of each, and of the whole; which service area. */
import { areas } from '../areas/areas.data.js';
import type { Text } from '../text.js';
import { type Classification, facets, type Language, polarities, type Polarity, type ThemeMark, themes, urgencies } from '../words.js';
import type { Features } from './features.js';
import { areaHeadCount, areaHeads, facetHeads } from './heads.js';
import { type Linear, linearScores } from './linear.js';
import { answers, clauseSums, feelingAbout, pooled, presenceColumn, scopeOf, sentimentColumn, softmax } from './network.js';
import type { Model } from './weights.js';

/** Other languages are read with all lexicons: a mark there is worth less. */
const otherDiscount = 0.6;

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
const placeOfMost = (scores: ArrayLike<number>) => Array.from(scores).reduce((best, score, i) => (score > scores[best]! ? i : best), 0);

/** A comment as the models read it, and the sums that all answers start from. */
export interface Reading {
  language: Language | 'other';
  text: Text;
  features: Features;
  sums: Float32Array;
  /** The sums of the whole comment. */
  whole: Float32Array;
}

export function reading(model: Pick<Model, 'network'>, language: Language | 'other', text: Text, features: Features): Reading {
  const sums = clauseSums(model.network, features, text.clauses);
  return { language, text, features, sums, whole: pooled(sums, text.clauses) };
}

/** Scores of presence, one a theme. */
export const presenceScores = ({ network }: Pick<Model, 'network'>, { whole }: Reading) =>
  answers(network, whole, presenceColumn, themes.length);

/** Themes that pass their threshold, and those that nearly do; the feeling about each from the clauses that speak of it. */
export function marksOf(model: Model, read: Reading): Pick<Classification, 'themes' | 'near'> {
  const calibration = model.calibration[read.language] ?? model.calibration['all'] ?? [];
  const scores = presenceScores(model, read);
  const marks: Pick<Classification, 'themes' | 'near'> = { themes: [], near: [] };
  calibration.forEach(({ slope, offset, threshold, unsure: [low, high] }, theme) => {
    const chance = sigmoid(slope * scores[theme]! + offset);
    if (chance < Math.min(threshold, low)) return;
    const mark = markOf(model, read, theme, chance);
    if (chance >= threshold) marks.themes.push(chance < high ? { ...mark, unsure: true } : mark);
    else marks.near.push({ ...mark, unsure: true });
  });
  return marks;
}

function markOf({ network, linear }: Model, { language, text, features, sums }: Reading, theme: number, chance: number): ThemeMark {
  const name = themes[theme]!;
  const scope = scopeOf(sums, text.sides, theme);
  const polarity = polarities[placeOfMost(feelingAbout(network, pooled(sums, text.clauses, scope), theme))]!;
  const facet = facetOf(linear, features, theme, scope);
  const confidence = Number((chance * (language === 'other' ? otherDiscount : 1)).toFixed(3));
  return { theme: name, ...(facet && { facet }), polarity, confidence };
}

/** The facet of a theme within its scope, or none where the theme has none. */
export function facetOf(linear: Linear, features: Features, theme: number, scope: Float32Array): string | undefined {
  const own = facets[themes[theme]!];
  return own.length ? own[placeOfMost(linearScores(linear, features, facetHeads[theme]!, own.length, scope))] : undefined;
}

/** The feeling of the whole: the comment's own chances, and what was found of its themes. */
export function sentimentOf(model: Model, { whole }: Reading, marks: readonly ThemeMark[]): Polarity {
  const chances = softmax(answers(model.network, whole, sentimentColumn, polarities.length));
  const told = toldBy(marks);
  return polarities[placeOfMost(chances.map((chance, k) => chance + (polarities[k] === told ? model.markWeight : 0)))]!;
}

/** What the marks say together: of one mind, mixed, or nothing, which is nearer to no feeling than to any. */
export function toldBy(marks: readonly Pick<ThemeMark, 'polarity'>[]): Polarity {
  const felt = new Set(marks.map((mark) => mark.polarity));
  if (felt.has('mix') || (felt.has('pos') && felt.has('neg'))) return 'mix';
  if (felt.has('pos')) return 'pos';
  return felt.has('neg') ? 'neg' : 'neu';
}

/** The likeliest service area and its chance (null when "cannot tell" is likelier or the chance too small), and suspected urgencies. */
export function areaAndAlarms(
  { linear, areaThreshold, urgentThresholds }: Model,
  features: Features,
): Pick<Classification, 'area' | 'urgent'> {
  const scores = linearScores(linear, features, areaHeads, areaHeadCount + urgencies.length);
  const chances = softmax(scores.subarray(0, areaHeadCount));
  const likeliest = placeOfMost(chances);
  const area = areas[likeliest];
  const isTold = area !== undefined && chances[likeliest]! >= areaThreshold;
  return {
    area: isTold ? { area, confidence: Number(chances[likeliest]!.toFixed(3)) } : null,
    urgent: urgencies.filter((_, kind) => sigmoid(scores[areaHeadCount + kind]!) >= urgentThresholds[kind]!),
  };
}
