/** From features to marks: which themes, what is felt of each, and of the whole. */
import { facetOf } from '../lexicon/judge.js';
import type { Hit } from '../lexicon/match.js';
import type { Text } from '../text.js';
import { polarities, type Polarity, type ThemeMark, themes } from '../words.js';
import type { Features } from './features.js';
import { clauseScores, type Feeling, feelingHead, feelings, type Model, scopeOf, score, sentimentHead } from './model.js';

/** Other languages are read with all lexicons: a mark there is worth less. */
const otherDiscount = 0.6;

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** Themes that pass their threshold, the feeling about each from the clauses that speak of it. */
export function marksOf(model: Model, language: string, text: Text, hits: readonly Hit[], features: Features): ThemeMark[] {
  const presence = score(model, features, 0, themes.length);
  const calibration = model.calibration[language] ?? model.calibration['all'] ?? [];
  const chances = calibration.map(({ slope, offset }, theme) => sigmoid(slope * presence[theme]! + offset));
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
export function sentimentOf(model: Model, features: Features, marks: readonly ThemeMark[]): Polarity {
  const scores = score(model, features, sentimentHead, polarities.length);
  const felt = new Set(marks.map((mark) => mark.polarity));
  const told = felt.size === 0 ? 'neu' : felt.has('mix') || (felt.has('pos') && felt.has('neg')) ? 'mix' : [...felt].find((one) => one !== 'neu') ?? 'neu';
  return polarities[polarities.map((one, i) => scores[i]! + (one === told ? model.markWeight : 0)).reduce((best, value, i, all) => (value > all[best]! ? i : best), 0)]!;
}
