/** One lexicon a language, compiled when first used. A new language: its data file, and its line here. */
import type { Language } from '../words.js';
import { en } from './en.data.js';
import { fi } from './fi.data.js';
import { compile, type Lexicon, type LexiconData } from './match.js';
import { ru } from './ru.data.js';
import { signs } from './signs.data.js';
import { sv } from './sv.data.js';

const data: Record<Language, LexiconData> = { fi, sv, en, ru };
const compiled = new Map<string, Lexicon>();

/** The lexicon of a language; of `other`, all of them as one. */
export function lexiconOf(language: Language | 'other'): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = language === 'other' ? compile(signs, ...Object.values(data)) : compile(signs, data[language]);
  compiled.set(language, lexicon);
  return lexicon;
}
