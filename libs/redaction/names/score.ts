/**
 * How much a word looks like a person's name, from the lists, its form, and the words beside it.
 *
 * The weights are set by hand; 2 is enough for a name. README.md says what they were tried on.
 */
import type { TextLanguage } from '../kinds.js';
import type { Token } from '../text/tokens.js';
import { addressed, calendar, facility, facilityWord, followed, introduced, titled } from './cues.js';
import { finnishBases } from './finnish.js';
import { fold } from './fold.js';
import { isWord, lists } from './lists.js';
import { patronymic, russianBases, surnameEnding } from './russian.js';
import { smallWords } from './small-words.js';

export const enough = 2;

/** What the lists say of a word by itself, whatever stands beside it. */
export interface Entry {
  first: boolean;
  last: boolean;
  /** In the wide list or with a surname's ending, and nothing surer. */
  like: boolean;
  /** An everyday word too, so that the lists prove nothing. */
  word: boolean;
  /** A place, firm, product or month. */
  other: boolean;
  small: boolean;
}

const cyrillic = /\p{Script=Cyrillic}/u;
const nordicEnding = /^\p{L}{2,}(?:nen|sson|ström|strøm|gren|qvist|kvist|lund|berg|stedt|stedt|blad|mark|dahl|feldt|löf|ängen|ski|ska|wicz|vić|ić|escu|shvili|enko|chuk|yan|ian|nyi|sen|dottir|oğlu|zadeh|pour|singh)$/u;

const foldedFinnish = new Set([...lists.first, ...lists.last].filter((name) => name.length > 3).map(fold));
const foldedRussian = new Set([...lists.russianFirst].filter((name) => name.length > 3).map(fold));

/** Looks `lower` up as written, then by the base forms it may come from. */
export function lookUp(token: Token, language: TextLanguage): Entry {
  const lower = token.lower.replace(/'s?$/, '').replace(/'s$/, '');
  const entry: Entry = {
    first: false,
    last: false,
    like: false,
    word: isWord(lower, language) || lists.wordNames.has(lower),
    other: lists.notNames.has(lower) || facilityWord.test(lower),
    small: smallWords.has(lower) || lower.length < 2,
  };
  if (cyrillic.test(lower)) lookUpRussian(lower.replaceAll('ё', 'е'), entry);
  else lookUpLatin(lower, language, entry);
  return entry;
}

function lookUpRussian(lower: string, entry: Entry): void {
  const bases = [lower, ...russianBases(lower)];
  entry.first = patronymic.test(lower) || bases.some((base) => base.length > 1 && lists.russianFirst.has(base));
  entry.word ||= lists.russianNameWords.has(lower) || lists.russianSurnameWords.has(lower);
  entry.last = surnameEnding.test(lower) && !lists.russianSurnameWords.has(lower) && lower.length > 4;
  if (!entry.first && !entry.last && lower.length > 3) entry.like = bases.some((base) => base.length > 3 && foldedFinnish.has(fold(base)));
  entry.other ||= bases.some((base) => lists.places.has(base) || lists.notNames.has(base));
}

function lookUpLatin(lower: string, language: TextLanguage, entry: Entry): void {
  const bases = basesOf(lower, language);
  entry.first = lists.first.has(lower) || (!entry.word && bases.some((base) => base.length > 2 && lists.first.has(base)));
  entry.last = lists.last.has(lower) || (!entry.word && bases.some((base) => base.length > 2 && lists.last.has(base)));
  if (!entry.first && !entry.last) {
    entry.like = lists.wide.has(lower) || (!entry.word && (nordicEnding.test(lower) || bases.some((base) => nordicEnding.test(base) || lists.wide.has(base))));
    if (!entry.like && lower.length > 4 && !entry.word) entry.like = foldedRussian.has(fold(lower)) || foldedFinnish.has(fold(lower));
  }
  entry.other ||= lists.places.has(lower) || bases.some((base) => base.length > 3 && lists.places.has(base));
}

function basesOf(lower: string, language: TextLanguage): string[] {
  if (language === 'sv') return lower.endsWith('s') ? [lower.slice(0, -1)] : [];
  if (language === 'en') return [];
  return finnishBases(lower);
}

/** What the whole text tells about its capitals. */
export interface Style {
  /** Capitals mark names: there are some, and not only capitals. */
  cased: boolean;
}

export function styleOf(text: string): Style {
  let upper = 0;
  let lower = 0;
  for (const letter of text) {
    if (letter !== letter.toLowerCase()) upper++;
    else if (letter !== letter.toUpperCase()) lower++;
  }
  return { cased: upper > 0 && upper < lower };
}

/** A word in its place: what the scorer looks at. */
export interface Place {
  text: string;
  token: Token;
  entry: Entry;
  style: Style;
  sentenceStart: boolean;
}

const capital = /^\p{Lu}/u;
const allCapitals = /^\p{Lu}{2,}$/u;

/** The score of one word, its neighbours' names not yet counted. */
export function scoreWord({ text, token, entry, style, sentenceStart }: Place): number {
  if (entry.small) return 0;
  const before = text.slice(Math.max(0, token.start - 40), token.start).toLowerCase();
  const after = text.slice(token.end, token.end + 30);
  if (facility.test(after) || calendar.test(before)) return -1;
  let score = ownScore(entry, token, style, sentenceStart);
  const named = entry.first || entry.last || entry.like;
  const capitalised = style.cased && capital.test(token.text);
  if (introduced.test(before)) score += entry.other && !named ? 0.5 : entry.word && !capitalised && !named ? 0.8 : 2.5;
  else if (titled.test(before)) score += (capitalised && !sentenceStart) || (named && !entry.word) ? 1.6 : named ? 0.9 : 0.2;
  else if (addressed.test(before) && named) score += 0.8;
  if (named && followed.test(after.toLowerCase())) score += entry.word && sentenceStart ? 0.6 : 1;
  return score;
}

function ownScore(entry: Entry, token: Token, style: Style, sentenceStart: boolean): number {
  const capitalised = style.cased && capital.test(token.text);
  let score = 0;
  if (entry.first) score = entry.word ? 0.8 : 3;
  else if (entry.last) score = entry.word ? 0.4 : 2.2;
  else if (entry.like) score = entry.word ? 0 : 1;
  if (capitalised && !sentenceStart) score += entry.first || entry.last ? (entry.word ? 1.3 : 0.8) : entry.like ? 1 : entry.word ? 0.4 : 1.3;
  else if (style.cased && !capitalised) score -= 0.9;
  if (capitalised && sentenceStart && !entry.word && entry.like) score += 0.4;
  if (style.cased && allCapitals.test(token.text) && !(entry.first || entry.last)) score -= 2;
  if (entry.other) score -= entry.first ? 1.2 : 2.5;
  if (token.text.length < 3) score -= 1;
  return score;
}
