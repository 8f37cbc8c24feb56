/** From features to marks: which themes, what is felt of each, and of the whole; which service area. */
import { areas } from '../areas/areas.data.js';
import type { Text } from '../text.js';
import { type Classification, facets, type Language, polarities, type Polarity, type ThemeMark, themes, urgencies } from '../words.js';
import type { Features } from './features.js';
import { areaHeadCount, areaHeads, facetHeads } from './heads.js';
import { type Linear, scoresOf } from './linear.js';
import { answers, feelingAbout, pooled, presenceColumn, scopeOf, sentimentColumn, softmax } from './network.js';
import { aboutTheme, aboutWhole, type Felt, weighed } from './together.js';
import type { Model } from './weights.js';

/** Other languages are read with all lexicons: a mark there is worth less. */
const otherDiscount = 0.6;

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

function placeOfMost(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

/** A comment as the models read it, and the sums that all answers start from. */
export interface Reading {
  language: Language | 'other';
  text: Text;
  /** Sums of the network, and those of the linear model, clause by clause. */
  sums: Float32Array;
  linearSums: Float32Array;
  /** What the network makes of the whole comment. */
  whole: Float32Array;
  /** Chances of the polarities of the whole, by the network alone. */
  feeling: Float64Array;
}

export function reading(
  { network, linear }: Pick<Model, 'network' | 'linear'>,
  language: Language | 'other',
  text: Text,
  features: Features,
): Reading {
  const sums = network.rows.sums(features);
  const whole = pooled(sums, text.clauses);
  const feeling = softmax(answers(network, whole, sentimentColumn, polarities.length));
  return { language, text, sums, linearSums: linear.rows.sums(features), whole, feeling };
}

/** Scores of presence, one a theme. */
export const presenceScores = ({ network }: Pick<Model, 'network'>, { whole }: Reading) =>
  answers(network, whole, presenceColumn, themes.length);

/** Marks, and what is felt about them. */
export type Marks = Pick<Classification, 'themes' | 'near'> & { felt: readonly Felt[] };

/** Themes that pass their threshold, and those that nearly do; the feeling about each from the clauses that speak of it. */
export function marksOf(model: Model, read: Reading): Marks {
  const calibration = model.calibration[read.language] ?? model.calibration['all'] ?? [];
  const scores = presenceScores(model, read);
  const [given, near, felt]: [ThemeMark[], ThemeMark[], Felt[]] = [[], [], []];
  calibration.forEach(({ slope, offset, threshold, unsure: [low, high] }, theme) => {
    const chance = sigmoid(slope * scores[theme]! + offset);
    if (chance < Math.min(threshold, low)) return;
    const scope = scopeOf(read.sums, read.text.sides, theme);
    const about = { theme, chance, chances: feelingAbout(model.network, pooled(read.sums, read.text.clauses, scope), theme) };
    const mark = markOf(model, read, about, scope);
    felt.push(about);
    if (chance >= threshold) given.push(chance < high ? { ...mark, unsure: true } : mark);
    else near.push({ ...mark, unsure: true });
  });
  return { themes: given, near, felt };
}

function markOf({ linear, feelings }: Model, { language, linearSums, feeling }: Reading, felt: Felt, scope: Float32Array): ThemeMark {
  const polarity = polarities[placeOfMost(weighed(feelings.theme, aboutTheme(felt, feeling)))]!;
  const facet = facetOf(linear, linearSums, felt.theme, scope);
  const confidence = Number((felt.chance * (language === 'other' ? otherDiscount : 1)).toFixed(3));
  return { theme: themes[felt.theme]!, ...(facet && { facet }), polarity, confidence };
}

/** The facet of a theme within its scope, or none where the theme has none. */
export function facetOf(linear: Linear, linearSums: Float32Array, theme: number, scope: Float32Array): string | undefined {
  const own = facets[themes[theme]!];
  return own.length ? own[placeOfMost(scoresOf(linear, linearSums, facetHeads[theme]!, own.length, scope))] : undefined;
}

/** The feeling of the whole: the comment's own chances, and what was found of its themes. */
export function sentimentOf(model: Model, { feeling }: Reading, marks: Marks): Polarity {
  const scores = weighed(model.feelings.whole, aboutWhole(feeling, marks.felt));
  const told = toldBy(marks.themes);
  return polarities[placeOfMost(scores.map((score, k) => score + (polarities[k] === told ? model.markWeight : 0)))]!;
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
  { linearSums }: Pick<Reading, 'linearSums'>,
): Pick<Classification, 'area' | 'urgent'> {
  const scores = scoresOf(linear, linearSums, areaHeads, areaHeadCount + urgencies.length);
  const chances = softmax(scores.subarray(0, areaHeadCount));
  const likeliest = placeOfMost(chances);
  const area = areas[likeliest];
  const isTold = area !== undefined && chances[likeliest]! >= areaThreshold;
  return {
    area: isTold ? { area, confidence: Number(chances[likeliest]!.toFixed(3)) } : null,
    urgent: urgencies.filter((_, kind) => sigmoid(scores[areaHeadCount + kind]!) >= urgentThresholds[kind]!),
  };
}
