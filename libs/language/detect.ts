/** Which of the four languages a comment is written in: by its script, and by a small model of letter groups and words. */
import { bucketsOf, wordsOf } from './features.js';
import { chancesOf, labels, loadModel, stepsOf, type TextLanguage } from './model.js';

export type { TextLanguage } from './model.js';

/** Raised whenever the same text may come out otherwise; stored beside what it decided. */
export const languageVersion = '2';

/** A text of the four languages must not lose its readers lightly: it is `other` only when that is this likely. */
const enoughForOther = 0.7;
/** Below it, a text of few words is left to the page's language where that is known. */
const sure = 0.75;
const fewWords = 3;
/** What a stretch of a comment must reach to say that the comment holds another language. */
const certain = 0.99;

const model = loadModel();

/**
 * The language of `text` (any string). `hint`, the BCP 47 tag of the page it was written on, decides only where the text
 * itself is too short or uncertain to tell. Pure; never throws.
 */
export function detectLanguage(text: string, hint?: string): TextLanguage {
  const words = wordsOf(text);
  if (words.length === 0) return hinted(hint);
  const known = words.map(weigh);
  const script = scriptOf(known);
  if (script === 'other') return 'other';
  if (script === 'cyrillic' && isNotRussian(words)) return 'other';
  const likely = likelihoods(known);
  const other = likely.at(-1)!;
  const possible = labels.slice(0, -1).filter((label) => script === 'latin' || label === 'ru');
  const best = possible.reduce((a, b) => (chanceOf(likely, b) > chanceOf(likely, a) ? b : a));
  if (words.length <= fewWords && chanceOf(likely, best) < sure && hint) return hinted(hint);
  return other >= enoughForOther || (words.length > fewWords && other > 1 - other) ? 'other' : best;
}

/** The language of `text` (some words) where the model is all but certain of it; undefined elsewhere. Pure; never throws. */
export function certainLanguage(text: string): Exclude<TextLanguage, 'other'> | undefined {
  const words = wordsOf(text);
  if (words.length <= fewWords) return undefined;
  const likely = likelihoods(words.map(weigh));
  return labels.slice(0, -1).find((label) => chanceOf(likely, label) >= certain) as Exclude<TextLanguage, 'other'> | undefined;
}

const chanceOf = (likely: readonly number[], label: TextLanguage) => likely[labels.indexOf(label)]!;

function hinted(hint: string | undefined): TextLanguage {
  const language = hint?.slice(0, 2).toLowerCase();
  return labels.find((label) => label === language) ?? 'other';
}

/** What a word says: steps towards each label out of so many buckets, and its letters by script. */
interface Weighed {
  steps: number[];
  buckets: number;
  letters: number;
  latin: number;
  cyrillic: number;
}

/**
 * Words are weighed once. What is kept is a fingerprint of each and not the word, which may be a name; another word that comes to the
 * same place takes it.
 */
const placeCount = 2 ** 15;
const prints = new Float64Array(placeCount);
const remembered: (Weighed | undefined)[] = Array.from({ length: placeCount });

function weigh(word: string): Weighed {
  const print = fingerprint(word);
  const place = (print / 0x20_0000) & (placeCount - 1);
  const known = remembered[place];
  if (known && prints[place] === print) return known;
  const buckets = bucketsOf([word]);
  const weighed: Weighed = {
    steps: stepsOf(model, buckets),
    buckets: buckets.length,
    letters: word.match(/\p{L}/gu)?.length ?? 0,
    latin: word.match(/\p{Script=Latin}/gu)?.length ?? 0,
    cyrillic: word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0,
  };
  prints[place] = print;
  return (remembered[place] = weighed);
}

/** 53 bits of two hashes (FNV-1a with two primes): of twenty thousand words, two share one in one of 45 million cases. */
function fingerprint(word: string): number {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return (one >>> 0) * 0x20_0000 + (other >>> 11);
}

function likelihoods(words: readonly Weighed[]): number[] {
  const steps = labels.map((_, label) => words.reduce((sum, word) => sum + word.steps[label]!, 0));
  return chancesOf(
    model,
    steps,
    words.reduce((sum, word) => sum + word.buckets, 0),
  );
}

/** The script of more than half of the letters. */
function scriptOf(words: readonly Weighed[]): 'latin' | 'cyrillic' | 'other' {
  const count = (of: 'letters' | 'latin' | 'cyrillic') => words.reduce((sum, word) => sum + word[of], 0);
  if (count('cyrillic') * 2 > count('letters')) return 'cyrillic';
  return count('latin') * 2 > count('letters') ? 'latin' : 'other';
}

/** Letters that Russian does not have; a single slip is forgiven where letters stand that its neighbours lack. */
const foreignLetter = /[іїєґўјљњћђџѓќѕәғқңөұүһ]/gu;
const russianLetter = /[ыэё]/u;

function isNotRussian(words: readonly string[]): boolean {
  const text = words.join(' ');
  const foreign = text.match(foreignLetter)?.length ?? 0;
  return foreign > 1 || (foreign === 1 && !russianLetter.test(text));
}
