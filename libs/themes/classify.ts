/** Themes, feeling, urgency and service area of one redacted comment. No clock, no database; never throws; linear in the text's length. */
import { readFileSync } from 'node:fs';
import { type Lexicons, lexiconOf } from './lexicon/lexicons.js';
import { areaAndAlarms, marksOf, reading, sentimentOf } from './model/decide.js';
import { type Features, featuresOf } from './model/features.js';
import { decode, type Model } from './model/weights.js';
import { read, type Text } from './text.js';
import { urgentAmong } from './urgent.js';
import { type Classification, type Language, urgencies } from './words.js';

/** Names the lexicon and weights together; figures of different versions are not compared. */
export const themesVersion = 'themes-6';

let model: Model | undefined;

/** Classifies with these weights from now on, instead of the shipped ones. @throws when they were made for another lexicon. */
export function useWeights(bytes: Buffer): void {
  model = decode(bytes);
}

/**
 * What a comment speaks of, what it feels, what in it is urgent, and which service it is about. `text` may hold redaction's
 * placeholders; `other` is read with all lexicons at once, less surely. The first call reads the weights (some tens of milliseconds).
 */
export function classify(text: string, language: Language | 'other'): Classification {
  model ??= decode(readFileSync(new URL('./model/weights.bin', import.meta.url)));
  const { body, hits, features } = prepared(text, language, lexiconOf(language));
  const told = reading(model, language, body, features);
  const marks = marksOf(model, told);
  const { area, urgent } = areaAndAlarms(model, told);
  const alarms = new Set([...urgentAmong(body, hits), ...(body.tokens.length ? urgent : [])]);
  return {
    themes: marks.themes,
    near: marks.near,
    sentiment: sentimentOf(model, told, marks),
    urgent: urgencies.filter((kind) => alarms.has(kind)),
    area,
  };
}

/** A comment read with its lexicons, ready for the models; the trainer goes the same way. */
export function prepared(
  text: string,
  language: Language | 'other',
  { concepts, areas }: Lexicons,
): { body: Text; hits: ReturnType<Lexicons['concepts']['find']>; features: Features } {
  const body = read(text, concepts.contrasts);
  const hits = concepts.find(body.tokens);
  return { body, hits, features: featuresOf(body, hits, areas.find(body.tokens), language) };
}
