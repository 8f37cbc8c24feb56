/** From features to marks: which themes, what is felt of each, and of the whole. */
import { facetOf } from '../lexicon/facet.js';
import type { Hit } from '../lexicon/match.js';
import type { Text } from '../text.js';
import { polarities, type Polarity, type ThemeMark, themes } from '../words.js';
import type { Features } from './features.js';
import { clauseScores, type Feeling, feelingHead, feelings, type Model, scopeOf, score, sentimentHead } from './model.js';

/** Other languages are read with all lexicons: a mark there is worth less. */
const otherDiscount = 0.6;

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** Scores over the whole comment: presence of each theme, then the four feelings. */
export const wholeScores = (model: Model, features: Features) => score(model, features, 0, feelingHead);

/** Themes that pass their threshold, the feeling about each from the clauses that speak of it. */
export function marksOf(
  model: Model,
  language: string,
  text: Text,
  hits: readonly Hit[],
  features: Features,
  whole: Float64Array,
): ThemeMark[] {
  const calibration = model.calibration[language] ?? model.calibration['all'] ?? [];
  const chances = calibration.map(({ slope, offset }, theme) => sigmoid(slope * whole[theme]! + offset));
  const present = themes.map((_, theme) => theme).filter((theme) => chances[theme]! >= calibration[theme]!.threshold);
  if (!present.length) return [];
  const byClause = clauseScores(model, features, text.clauses);
  return present.map((theme) => {
    const name = themes[theme]!;
    const scope = scopeOf(byClause, text.sides, theme);
    const facet = facetOf(name, hits);
    const confidence = chances[theme]! * (language === 'other' ? otherDiscount : 1);
    return { theme: name, ...(facet && { facet }), polarity: feelingIn(model, features, scope), confidence: Number(confidence.toFixed(3)) };
  });
}

/** What is felt within a scope of clauses. */
export function feelingIn(model: Model, features: Features, scope: Float64Array): Feeling {
  const scores = score(model, features, feelingHead, feelings.length, (clause) => scope[clause] ?? 0);
  return feelings[scores.indexOf(Math.max(...scores))]!;
}

/** The feeling of the whole: the comment's own score, and what was found of its themes. */
export function sentimentOf(model: Model, whole: Float64Array, marks: readonly ThemeMark[]): Polarity {
  const told = toldBy(marks);
  const scores = polarities.map((one, i) => whole[sentimentHead + i]! + (one === told ? model.markWeight : 0));
  return polarities[scores.indexOf(Math.max(...scores))]!;
}

/** What the marks say together: of one mind, mixed, or nothing, which is nearer to no feeling than to any. */
function toldBy(marks: readonly ThemeMark[]): Polarity {
  const felt = new Set(marks.map((mark) => mark.polarity));
  if (felt.has('mix') || (felt.has('pos') && felt.has('neg'))) return 'mix';
  if (felt.has('pos')) return 'pos';
  return felt.has('neg') ? 'neg' : 'neu';
}
