/** The lexicon alone: themes and feeling by adding up what the concepts speak for. The measure that the model must beat. */
import { read, type Text } from '../text.js';
import { urgentAmong } from '../urgent.js';
import { type Classification, type Language, type Polarity, type ThemeMark, themes } from '../words.js';
import { specOf } from './concepts.js';
import { facetOf } from './facet.js';
import { lexiconOf } from './lexicons.js';
import type { Hit } from './match.js';

/** Strength from which a theme counts as present, and from which feeling counts as felt. */
const present = 0.95;
const felt = 0.5;

/** What the lexicon alone says of a comment. */
export function judge(text: string, language: Language | 'other'): Classification {
  const lexicon = lexiconOf(language).concepts;
  const body = read(text, lexicon.contrasts);
  const hits = lexicon.find(body.tokens);
  const marks = judgeThemes(body, hits);
  return { themes: marks, near: [], sentiment: judgeSentiment(body, hits, marks), urgent: urgentAmong(body, hits), area: null };
}

/** What one side of the comment feels: concepts after a negation count the other way round. */
function feeling(hits: readonly Hit[], text: Text, within: (hit: Hit) => boolean): { pos: number; neg: number; asks: boolean } {
  const negations = new Set(hits.filter((hit) => hit.concept === 'not').map((hit) => hit.at));
  let [pos, neg] = [0, 0];
  let asks = false;
  for (const hit of hits) {
    if (!within(hit)) continue;
    asks ||= hit.concept === 'question' || hit.concept === 'wish';
    const { polarity, strength } = specOf(hit.concept);
    const clause = text.tokens[hit.at]?.clause;
    const turned =
      !specOf(hit.concept).theme && [1, 2, 3].some((back) => negations.has(hit.at - back) && text.tokens[hit.at - back]?.clause === clause);
    const value = turned ? -polarity : polarity;
    if (value > 0) pos += strength;
    else if (value < 0) neg += strength;
  }
  return { pos, neg, asks };
}

function polarityOf({ pos, neg, asks }: { pos: number; neg: number; asks: boolean }): Polarity {
  if (pos >= felt && neg >= felt && Math.abs(pos - neg) < felt) return 'mix';
  if (pos < felt && neg < felt) return asks ? 'neu' : neg >= pos && neg > 0 ? 'neg' : 'neu';
  return pos > neg ? 'pos' : 'neg';
}

/** Theme marks by the lexicon alone; confidence grows with the strength found, 0–1. */
function judgeThemes(text: Text, hits: readonly Hit[]): ThemeMark[] {
  const sideOf = (hit: Hit) => text.sides[text.tokens[hit.at]?.clause ?? 0];
  const marks: ThemeMark[] = [];
  for (const theme of themes) {
    const own = hits.filter((hit) => specOf(hit.concept).theme === theme);
    const strengths = new Map(own.map((hit) => [hit.concept, specOf(hit.concept).strength]));
    const strength = [...strengths.values()].reduce((sum, one) => sum + one, 0);
    if (strength < present) continue;
    const sides = new Set(own.map(sideOf));
    const facet = facetOf(theme, own);
    const polarity = polarityOf(feeling(hits, text, (hit) => sides.has(sideOf(hit))));
    marks.push({ theme, ...(facet && { facet }), polarity, confidence: 1 - 1 / (1 + strength) });
  }
  return marks;
}

/** The feeling of the whole comment by the lexicon alone. */
function judgeSentiment(text: Text, hits: readonly Hit[], marks: readonly ThemeMark[]): Polarity {
  const marked = new Set(marks.map((mark) => mark.polarity));
  if (marked.has('mix') || (marked.has('pos') && marked.has('neg'))) return 'mix';
  if (marked.has('pos')) return 'pos';
  if (marked.has('neg')) return 'neg';
  return polarityOf(feeling(hits, text, () => true));
}
