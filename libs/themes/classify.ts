/** Themes, feeling and urgency of one redacted comment. No clock, no database; never throws; linear in the length of the text. */
import { readFileSync } from 'node:fs';
import { lexiconOf } from './lexicon/lexicons.js';
import { marksOf, sentimentOf, wholeScores } from './model/decide.js';
import { featuresOf } from './model/features.js';
import { decode, type Model } from './model/model.js';
import { read } from './text.js';
import { urgentAmong } from './urgent.js';
import type { Classification, Language } from './words.js';

/** Names the lexicon and weights together; figures of different versions are not compared. */
export const themesVersion = 'themes-2';

let model: Model | undefined;

/** Classifies with these weights from now on, instead of the shipped ones. @throws when they were made for another lexicon. */
export function useWeights(bytes: Buffer): void {
  model = decode(bytes);
}

/**
 * What a comment speaks of, what it feels, and what in it is urgent. `text` may hold redaction's placeholders; `other` is read
 * with all lexicons at once, less surely. The first call reads the weights (some tens of milliseconds).
 */
export function classify(text: string, language: Language | 'other'): Classification {
  model ??= decode(readFileSync(new URL('./model/weights.bin', import.meta.url)));
  const lexicon = lexiconOf(language);
  const body = read(text, lexicon.contrasts);
  const hits = lexicon.find(body.tokens);
  const features = featuresOf(body, hits);
  const whole = wholeScores(model, features);
  const themes = marksOf(model, language, body, hits, features, whole);
  return { themes, sentiment: sentimentOf(model, whole, themes), urgent: urgentAmong(body, hits) };
}
