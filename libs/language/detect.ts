/** Which of the four languages a comment is written in: by its script, and by a small model of letter groups and words. */
import { bucketsOf, wordsOf } from './features.js';
import { chances, labels, loadModel, type TextLanguage } from './model.js';

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
  const script = scriptOf(words.join(''));
  if (script === 'other') return 'other';
  if (script === 'cyrillic' && isNotRussian(words)) return 'other';
  const likely = chances(model, bucketsOf(words));
  const other = likely.at(-1)!;
  const known = labels.slice(0, -1).filter((label) => script === 'latin' || label === 'ru');
  const best = known.reduce((a, b) => (chanceOf(likely, b) > chanceOf(likely, a) ? b : a));
  if (words.length <= fewWords && chanceOf(likely, best) < sure && hint) return hinted(hint);
  return other >= enoughForOther || (words.length > fewWords && other > 1 - other) ? 'other' : best;
}

/** The language of `text` (some words) where the model is all but certain of it; undefined elsewhere. Pure; never throws. */
export function certainLanguage(text: string): Exclude<TextLanguage, 'other'> | undefined {
  const words = wordsOf(text);
  if (words.length <= fewWords) return undefined;
  const likely = chances(model, bucketsOf(words));
  return labels.slice(0, -1).find((label) => chanceOf(likely, label) >= certain) as Exclude<TextLanguage, 'other'> | undefined;
}

const chanceOf = (likely: readonly number[], label: TextLanguage) => likely[labels.indexOf(label)]!;

function hinted(hint: string | undefined): TextLanguage {
  const language = hint?.slice(0, 2).toLowerCase();
  return labels.find((label) => label === language) ?? 'other';
}

/** The script of more than half of the letters. */
function scriptOf(letters: string): 'latin' | 'cyrillic' | 'other' {
  const count = letters.match(/\p{L}/gu)?.length ?? 0;
  if ((letters.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 2 > count) return 'cyrillic';
  return (letters.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > count ? 'latin' : 'other';
}

/** Letters that Russian does not have; a single slip is forgiven where letters stand that its neighbours lack. */
const foreignLetter = /[іїєґўјљњћђџѓќѕәғқңөұүһ]/gu;
const russianLetter = /[ыэё]/u;

function isNotRussian(words: readonly string[]): boolean {
  const text = words.join(' ');
  const foreign = text.match(foreignLetter)?.length ?? 0;
  return foreign > 1 || (foreign === 1 && !russianLetter.test(text));
}
