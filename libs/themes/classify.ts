/** Themes, feeling and urgency of one redacted comment. No state, no clock; never throws; linear in the length of the text. */
import { judgeSentiment, judgeThemes } from './lexicon/judge.js';
import { lexiconOf } from './lexicon/lexicons.js';
import { read } from './text.js';
import { urgentAmong } from './urgent.js';
import type { Classification, Language } from './words.js';

/** Names the lexicon and weights together; figures of different versions are not compared. */
export const themesVersion = 'themes-1';

/** What a comment speaks of. `text` may hold redaction's placeholders; `other` is read with all lexicons at once, less surely. */
export function classify(text: string, language: Language | 'other'): Classification {
  const lexicon = lexiconOf(language);
  const body = read(text, lexicon);
  const hits = lexicon.find(body.tokens);
  const themes = judgeThemes(body, hits);
  return { themes, sentiment: judgeSentiment(body, hits, themes), urgent: urgentAmong(hits) };
}
