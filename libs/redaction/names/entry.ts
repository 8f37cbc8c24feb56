/** What the lists say of a word by itself, whatever stands beside it: as written, and by the base forms it may come from. */
import type { TextLanguage } from '../kinds.js';
import { facilityWord } from './cues.js';
import { anyWord, listed, look } from './dictionary.js';
import { finnishBases } from './finnish.js';
import { fold } from './fold.js';
import { patronymic, russianBases, surnameEnding } from './russian.js';

export interface Entry {
  first: boolean;
  last: boolean;
  /** Known to be borne by many: trusted in lower case too. */
  common: boolean;
  /** Found by a base form only: in lower case that proves less. */
  inflected: boolean;
  /** In the wide list or with a surname's ending, and nothing surer. */
  like: boolean;
  /** An everyday word too, so that the lists prove nothing. */
  word: boolean;
  /** A place, or a word that ends as streets and offices do. */
  other: boolean;
  /** A firm, product, month or greeting. */
  never: boolean;
  small: boolean;
  /** Bits of `listed` that the word or one of its base forms has. */
  bits: number;
}

/** What the lists say of a number or a single letter. */
export const nothing: Readonly<Entry> = {
  first: false,
  last: false,
  common: false,
  inflected: false,
  like: false,
  word: false,
  other: false,
  never: false,
  small: true,
  bits: 0,
};

/** A longer word is no name, and is not worth the work of its many base forms. */
const longestName = 40;

const cyrillic = /[\u0400-\u052f]/;
const nordicEnding =
  /^\p{L}{2,}(?:nen|sson|ström|strøm|gren|qvist|kvist|lund|berg|stedt|blad|mark|dahl|feldt|löf|ängen|ski|ska|wicz|vić|ić|escu|shvili|enko|chuk|yan|ian|nyi|sen|dottir|oğlu|zadeh|pour|singh)$/u;
/** Endings that few other words have. */
const surnameEndings = /^\p{L}{2,}(?:nen|sson|kson|ström|qvist|kvist|gren|berg|lund|stedt|feldt|wicz|ović|ević|shvili|escu)$/u;
const foldedName = listed.foldedNordic | listed.foldedRussian;

/** Looks `lower` up as written, then by the base forms it may come from. */
export function lookUp(written: string, language: TextLanguage): Entry {
  const lower = written.replace(/'s?$/, '');
  const bits = look(lower);
  const entry: Entry = {
    ...nothing,
    bits,
    word: (bits & (wordBit(language) | listed.wordName)) !== 0,
    never: (bits & listed.notName) !== 0,
    small: (bits & listed.small) !== 0 || lower.length < 2,
  };
  if (lower.length > longestName) return { ...entry, word: true };
  if (cyrillic.test(lower)) lookUpRussian(lower.replaceAll('ё', 'е'), entry);
  else lookUpLatin(lower, bits, language, entry);
  return entry;
}

/** The base forms that `lower` may come from in a text of `language`, without itself; for `other` the Finnish ones. */
export function basesOf(lower: string, language: TextLanguage): string[] {
  if (lower.length > longestName) return [];
  if (cyrillic.test(lower)) return russianBases(lower.replaceAll('ё', 'е'));
  if (language === 'sv') return lower.endsWith('s') ? [lower.slice(0, -1)] : [];
  return language === 'en' || language === 'ru' ? [] : finnishBases(lower);
}

/** For a text of unknown language a word of any of the four is a word. */
const wordBit = (language: TextLanguage) => (language === 'other' ? anyWord : listed[language]);

function lookUpRussian(lower: string, entry: Entry): void {
  const own = look(lower);
  const bases = [lower, ...russianBases(lower)].filter((base) => base.length > 1);
  const inLists = bitsOf(bases);
  const inFolded = bitsOf(bases.filter((base) => base.length > 3).map(fold));
  entry.bits |= inLists | inFolded;
  entry.common = patronymic.test(lower) || (inLists & listed.russianCommon) !== 0;
  entry.first = entry.common || (inLists & listed.russianFirst) !== 0;
  const surnameWord = isSurnameWord(lower);
  entry.word ||= (own & listed.russianNameWord) !== 0 || surnameWord;
  entry.last = lower.length > 4 && !surnameWord && surnameEnding.test(lower);
  if (!entry.first && !entry.last) entry.like = (inFolded & listed.foldedNordic) !== 0;
  if (!entry.common && !entry.word && !entry.last) entry.common = (inFolded & listed.foldedCommon) !== 0;
  entry.never ||= (inLists & listed.notName) !== 0;
  if (inLists & listed.russianCommon || entry.last) return;
  entry.never ||= (inFolded & listed.foldedNotName) !== 0;
  entry.other = (inLists & listed.place) !== 0 || (inFolded & listed.foldedPlace) !== 0;
}

/** Adjectives in -ский are listed by their stem. */
function isSurnameWord(lower: string): boolean {
  if (look(lower) & listed.russianSurnameWord) return true;
  const stem = lower.replace(/(?<=[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u, '');
  return stem !== lower && (look(stem) & listed.russianSurnameWord) !== 0;
}

function bitsOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum |= look(word);
  return sum;
}

function lookUpLatin(lower: string, own: number, language: TextLanguage, entry: Entry): void {
  entry.first = (own & listed.first) !== 0;
  entry.last = (own & listed.last) !== 0;
  entry.common = (own & listed.common) !== 0;
  entry.other ||= (own & listed.place) !== 0;
  if (entry.word) return;
  const bases = language === 'ru' ? finnishBases(lower) : basesOf(lower, language);
  let [short, long] = [0, 0];
  let commonNen = false;
  for (const base of bases) {
    const found = look(base);
    if (base.length > 2) short |= found;
    if (base.length > 3) long |= found;
    commonNen ||= (found & listed.common) !== 0 && base.endsWith('nen');
  }
  entry.bits |= long;
  entry.inflected = language !== 'sv' && !entry.first && !entry.last && !commonNen;
  entry.word ||= (long & (wordBit(language) | listed.wordName)) !== 0;
  entry.first ||= (short & listed.first) !== 0;
  entry.last ||= (short & listed.last) !== 0;
  entry.common ||= (long & listed.common) !== 0;
  if (!entry.first && !entry.last) {
    const ending = !entry.word && ((nordicEnding.test(lower) && !(language === 'sv' && /[aeio]nen$/.test(lower))) || endsAsSurname(bases));
    entry.like = ending || (own & listed.wide) !== 0;
    entry.common ||= !entry.word && !lower.endsWith('nen') && surnameEndings.test(lower);
    if (!entry.like && lower.length > 4 && !entry.word) entry.like = (look(fold(lower)) & foldedName) !== 0;
  }
  entry.other ||= (!entry.first && facilityWord.test(lower)) || (long & listed.place) !== 0;
  entry.never ||= (long & listed.notName) !== 0;
}

const endsAsSurname = (bases: readonly string[]) => bases.some((base) => base.length > 2 && surnameEndings.test(base));
