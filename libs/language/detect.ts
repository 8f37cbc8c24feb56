/** Which of the four languages a comment is written in: by script and letters, by frequent words, and by eld's n-grams. */
import { eld } from 'eld/extrasmall';
import { words } from './words.data.js';

export type TextLanguage = 'fi' | 'sv' | 'en' | 'ru' | 'other';

/** Raised whenever the same text may come out otherwise; stored beside what it decided. */
export const languageVersion = '1';

/** Longer texts are told by their beginning. */
const longestText = 1000;

const ofWord = new Map<string, TextLanguage>();
for (const language of ['other', 'ru', 'fi', 'sv', 'en'] as const) {
  for (const word of words[language].trim().split(/\s+/)) ofWord.set(word, language);
}

/**
 * The language of `text` (any string). `hint`, the BCP 47 tag of the page it was written on, decides only where the text
 * itself is too short or uncertain to tell. Pure; never throws.
 */
export function detectLanguage(text: string, hint?: string): TextLanguage {
  const start = text.slice(0, longestText).toLowerCase();
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return hinted(hint);
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = start.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic * 2 > letters) return cyrillicLanguage(start);
  return latin * 2 > letters ? latinLanguage(start, hint) : 'other';
}

function hinted(hint: string | undefined): TextLanguage {
  const language = hint?.slice(0, 2).toLowerCase();
  return language === 'fi' || language === 'sv' || language === 'en' || language === 'ru' ? language : 'other';
}

/** Letters that Russian does not have, and those that its neighbours lack. */
const notRussian = /[іїєґўјљњћђџѓќѕәғқңөұүһ]/gu;
const russianOnly = /[ыэё]/u;

function cyrillicLanguage(text: string): TextLanguage {
  const foreign = text.match(notRussian)?.length ?? 0;
  if (foreign > 1 || (foreign === 1 && !russianOnly.test(text))) return 'other';
  if (russianOnly.test(text)) return 'ru';
  const { language, reliable, words: count } = byNgrams(text);
  return language !== 'ru' && reliable && count > 5 ? 'other' : 'ru';
}

/** Letters that none of the four has in its own words. */
const foreignLetter = /[øæõßłżźćśńęąğışțőűāēīūļķņģđŧ¿¡ñçãêôî]/gu;

function latinLanguage(text: string, hint: string | undefined): TextLanguage {
  const counts = countWords(text);
  const [best, most, second] = leading(counts.hits);
  const foreign = text.match(foreignLetter)?.length ?? 0;
  const ngrams = byNgrams(text);
  if (foreign > 2 && counts.hits.other >= most) return 'other';
  if (best !== 'other' && most > second && most * 5 >= counts.words) return best;
  if (ngrams.known && (ngrams.reliable || most > 0) && !(best === 'other' && most > 1)) return ngrams.language as TextLanguage;
  if (best !== 'other' && most > second && (most > 1 || !ngrams.reliable || counts.words < 5)) return best;
  if (best === 'other' && most > 1) return 'other';
  if (counts.words < 5 || !ngrams.reliable) return hint ? hinted(hint) : byLetters(text, ngrams.language);
  return 'other';
}

export interface Hits {
  fi: number;
  sv: number;
  en: number;
  ru: number;
  other: number;
}

/** How many words of `text` (lower case) are frequent ones of each language. */
export function countWords(text: string): { words: number; hits: Hits } {
  const all = text.match(/\p{L}+/gu) ?? [];
  const hits: Hits = { fi: 0, sv: 0, en: 0, ru: 0, other: 0 };
  for (const word of all) {
    const language = ofWord.get(word);
    if (language) hits[language]++;
  }
  return { words: all.length, hits };
}

/** The language with most hits, its hits, and those of the next. */
export function leading(hits: Hits): [TextLanguage, number, number] {
  const sorted = (Object.entries(hits) as [TextLanguage, number][]).sort((a, b) => b[1] - a[1]);
  return [sorted[0]![0], sorted[0]![1], sorted[1]![1]];
}

function byNgrams(text: string): { language: string; known: boolean; reliable: boolean; words: number } {
  const result = eld.detect(text);
  const known = ['fi', 'sv', 'en', 'ru'].includes(result.language);
  return { language: result.language, known, reliable: result.isReliable(), words: text.split(/\s+/).length };
}

/** A last guess for a few words: å is Swedish here, doubled vowels with ä or ö and the endings of Finnish are Finnish. */
function byLetters(text: string, ngrams: string): TextLanguage {
  if (text.includes('å')) return 'sv';
  if (/(?:ää|öö|yy|uu|ii|aa|ssa|ssä|lla|llä|sta|stä|inen|tää|isi)(?!\p{L}{3})/u.test(text)) return 'fi';
  if (/[äö]/.test(text)) return ngrams === 'fi' || ngrams === 'et' ? 'fi' : 'sv';
  return ngrams === 'fi' || ngrams === 'sv' || ngrams === 'en' ? ngrams : 'other';
}
