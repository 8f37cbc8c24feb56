/** The stem of a word, so that its forms are counted as one. */
import stemmers from 'natural/lib/natural/stemmers/index.js';
import { finnishStem } from './finnish-stem.js';

/** natural has Porter's stemmers for these; it has none for Finnish. */
const byLanguage: Readonly<Record<string, (word: string) => string>> = {
  fi: finnishStem,
  sv: (word) => stemmers.PorterStemmerSv.stem(word),
  en: (word) => stemmers.PorterStemmer.stem(word),
  ru: (word) => stemmers.PorterStemmerRu.stem(word),
};

/** @param word in lower case. @returns the word itself in a language without a stemmer. */
export const stemOf = (word: string, language: string): string => byLanguage[language]?.(word) ?? word;
