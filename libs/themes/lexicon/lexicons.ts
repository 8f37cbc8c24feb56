/** One lexicon a language, compiled when first used. A new language: its data file, its area words, and its line here. */
import type { Area } from '../areas/areas.data.js';
import { areas } from '../areas/areas.data.js';
import { areaWords } from '../areas/words.data.js';
import { type Language, languages } from '../words.js';
import { type Concept, concepts } from './concepts.js';
import { en } from './en.data.js';
import { fi } from './fi.data.js';
import { compile, type Lexicon, type LexiconData } from './match.js';
import { ru } from './ru.data.js';
import { signs } from './signs.data.js';
import { sv } from './sv.data.js';

const data: Record<Language, LexiconData> = { fi, sv, en, ru };

/** The words of a language by concept, and those by which a service area is known. */
export interface Lexicons {
  concepts: Lexicon<Concept>;
  areas: Lexicon<Area>;
}
const compiled = new Map<string, Lexicons>();

/** The lexicons of a language; of `other`, all of them as one. */
export function lexiconOf(language: Language | 'other'): Lexicons {
  const known = compiled.get(language);
  if (known) return known;
  const of = language === 'other' ? languages : [language];
  const lexicons = {
    concepts: compile(concepts, signs, ...of.map((each) => data[each])),
    areas: compile(areas, ...of.map((each) => areaWords[each])),
  };
  compiled.set(language, lexicons);
  return lexicons;
}
