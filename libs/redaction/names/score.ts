/**
 * How much a word looks like a person's name, from the lists, its form, and the words beside it.
 *
 * The weights are set by hand; 2 is enough for a name. README.md says what they were tried on.
 */
import type { TextLanguage } from '../kinds.js';
import type { Token } from '../text/tokens.js';
import {
  addressed,
  atDesk,
  calendar,
  deedsLater,
  facility,
  facilityWord,
  followed,
  introduced,
  nounsInRow,
  personal,
  placesAfter,
  titled,
} from './cues.js';
import { finnishBases } from './finnish.js';
import { fold } from './fold.js';
import { isWord, lists } from './lists.js';
import { WordList } from './word-list.js';
import { patronymic, russianBases, surnameEnding } from './russian.js';
import { smallWords } from './small-words.js';

export const enough = 2;

/** A longer word is no name, and is not worth the work of its many base forms. */
const longestName = 40;

/** What the lists say of a word by itself, whatever stands beside it. */
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
}

const cyrillic = /\p{Script=Cyrillic}/u;
const nordicEnding =
  /^\p{L}{2,}(?:nen|sson|ström|strøm|gren|qvist|kvist|lund|berg|stedt|stedt|blad|mark|dahl|feldt|löf|ängen|ski|ska|wicz|vić|ić|escu|shvili|enko|chuk|yan|ian|nyi|sen|dottir|oğlu|zadeh|pour|singh)$/u;

const foldAll = (names: Iterable<string>) => WordList.of([...names].filter((name) => name.length > 3).map(fold));
/** Endings that few other words have. */
const surnameEndings = /^\p{L}{2,}(?:nen|sson|kson|ström|qvist|kvist|gren|berg|lund|stedt|feldt|wicz|ović|ević|shvili|escu)$/u;
const foldedNordic = foldAll([...lists.first, ...lists.last]);
const foldedCommon = foldAll(lists.common);
const foldedRussian = foldAll(lists.russianFirst);
const foldedPlaces = foldAll([...lists.places].filter((name) => !lists.first.has(name)));
const foldedNotNames = foldAll(lists.notNames);

/** What the lists say of a number or a single letter. */
export const nothing: Entry = {
  first: false,
  last: false,
  common: false,
  inflected: false,
  like: false,
  word: false,
  other: false,
  never: false,
  small: true,
};

/** Looks `lower` up as written, then by the base forms it may come from. */
export function lookUp(token: Token, language: TextLanguage): Entry {
  const lower = token.lower.replace(/'s?$/, '');
  const entry: Entry = {
    ...nothing,
    word: isWord(lower, language) || lists.wordNames.has(lower),
    never: lists.notNames.has(lower),
    small: smallWords.has(lower) || lower.length < 2,
  };
  if (lower.length > longestName) return { ...entry, word: true };
  if (cyrillic.test(lower)) lookUpRussian(lower.replaceAll('ё', 'е'), entry);
  else lookUpLatin(lower, language, entry);
  return entry;
}

function lookUpRussian(lower: string, entry: Entry): void {
  const bases = [lower, ...russianBases(lower)].filter((base) => base.length > 1);
  const folded = bases.filter((base) => base.length > 3).map(fold);
  entry.common = patronymic.test(lower) || bases.some((base) => lists.russianCommon.has(base));
  entry.first = entry.common || bases.some((base) => lists.russianFirst.has(base));
  entry.word ||= lists.russianNameWords.has(lower) || isSurnameWord(lower);
  entry.last = lower.length > 4 && surnameEnding.test(lower) && !isSurnameWord(lower);
  if (!entry.first && !entry.last) entry.like = folded.some((base) => foldedNordic.has(base));
  if (!entry.common && !entry.word && !entry.last) entry.common = folded.some((base) => foldedCommon.has(base));
  entry.never ||= bases.some((base) => lists.notNames.has(base));
  if (bases.some((base) => lists.russianCommon.has(base)) || entry.last) return;
  entry.never ||= folded.some((base) => foldedNotNames.has(base));
  entry.other = bases.some((base) => lists.places.has(base)) || folded.some((base) => foldedPlaces.has(base));
}

/** Adjectives in -ский are listed by their stem. */
function isSurnameWord(lower: string): boolean {
  return (
    lists.russianSurnameWords.has(lower) || lists.russianSurnameWords.has(lower.replace(/(?<=[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u, ''))
  );
}

function lookUpLatin(lower: string, language: TextLanguage, entry: Entry): void {
  entry.first = lists.first.has(lower);
  entry.last = lists.last.has(lower);
  entry.common = lists.common.has(lower);
  entry.other ||= lists.places.has(lower);
  if (entry.word) return;
  const bases = basesOf(lower, language);
  const inflected = bases.filter((base) => base.length > 2);
  entry.inflected =
    language !== 'sv' && !entry.first && !entry.last && !inflected.some((base) => base.endsWith('nen') && lists.common.has(base));
  entry.word ||= bases.some((base) => base.length > 3 && (isWord(base, language) || lists.wordNames.has(base)));
  entry.first ||= inflected.some((base) => lists.first.has(base));
  entry.last ||= inflected.some((base) => lists.last.has(base));
  entry.common ||= inflected.some((base) => base.length > 3 && lists.common.has(base));
  if (!entry.first && !entry.last) {
    entry.like =
      lists.wide.has(lower) ||
      (!entry.word &&
        ((nordicEnding.test(lower) && !(language === 'sv' && /[aeio]nen$/.test(lower))) ||
          inflected.some((base) => surnameEndings.test(base))));
    entry.common ||= !entry.word && surnameEndings.test(lower) && !lower.endsWith('nen');
    if (!entry.like && lower.length > 4 && !entry.word) entry.like = foldedRussian.has(fold(lower)) || foldedNordic.has(fold(lower));
  }
  entry.other ||= (!entry.first && facilityWord.test(lower)) || bases.some((base) => base.length > 3 && lists.places.has(base));
  entry.never ||= bases.some((base) => base.length > 3 && lists.notNames.has(base));
}

function basesOf(lower: string, language: TextLanguage): string[] {
  if (language === 'sv') return lower.endsWith('s') ? [lower.slice(0, -1)] : [];
  if (language === 'en') return [];
  return finnishBases(lower);
}

/** What the whole text tells: its capitals, and where its words announce a name. */
export interface Style {
  /** Capitals mark names: there are some, and not only capitals. */
  cased: boolean;
  introduced: ReadonlySet<number>;
  titled: ReadonlySet<number>;
  addressed: ReadonlySet<number>;
  /** It speaks of name days or storms, which bear names. */
  calendar: boolean;
}

export function styleOf(text: string): Style {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = upper ? (text.match(/\p{L}/gu)?.length ?? 0) : 0;
  // Offsets must stay: a letter whose lower case is longer (İ) would move all that follow.
  const lower = text.replace(/[A-ZÀ-ÞŠŽŁА-ЯЁ]/g, (letter) => letter.toLowerCase());
  return {
    cased: upper > 0 && upper < letters - upper,
    introduced: placesAfter(lower, introduced),
    titled: placesAfter(lower, titled),
    addressed: placesAfter(lower, addressed),
    calendar: calendar.test(lower),
  };
}

/** A word in its place: what the scorer looks at. */
export interface Place {
  text: string;
  token: Token;
  entry: Entry;
  style: Style;
  sentenceStart: boolean;
}

/** An initial with its full stop: "A. Salonen". */
const initialBefore = /(?<![\p{L}\p{N}.])\p{L}\. ?(?:(?:van|von|de|af|av|фон|ван) )?$/u;
/** Nothing more in the sentence: a signature, or a call. */
const alone = /^(?:[.!?]*\s*$|,? ?\n|, ?(?:\+?\d|p\. |puh|tel|tfn|тел)|, [^.!?\n]{0,40}$)/u;
const titleAfter = /^ (?:rouva|herra|neiti|niminen|niminen|-san)(?!\p{L})/u;
const capital = /^\p{Lu}/u;
const allCapitals = /^\p{Lu}{2,}$/u;

/** The score of one word, its neighbours' names not yet counted. */
export function scoreWord({ text, token, entry, style, sentenceStart }: Place): number {
  // A unit after a slash ("kr/tim").
  if (text[token.start - 1] === '/' && token.text === token.lower) return 0;
  if (
    entry.small ||
    (/\p{Ll}\p{Lu}/u.test(token.text) && !/^(?:Mc|Mac|De|Le|La|Van|Fitz|O')\p{Lu}/u.test(token.text)) ||
    (style.cased && token.text.length < 5 && allCapitals.test(token.text))
  )
    return 0;
  const isIntroduced = style.introduced.has(token.start);
  const named = entry.first || entry.last || entry.like;
  const capitalised = style.cased && capital.test(token.text);
  if (entry.never || (!isIntroduced && (style.calendar || !(named || capitalised)))) return 0;
  const after = text.slice(token.end, token.end + 30);
  if (facility.test(after)) return -1;
  let score = ownScore(entry, token, style, sentenceStart);
  if (isIntroduced) score += entry.other && !named ? 0.5 : entry.word && !capitalised && !entry.first ? 0.8 : 2.5;
  else if (style.titled.has(token.start)) score += (capitalised && !sentenceStart) || (named && !entry.word) ? 1.6 : named ? 0.9 : 0.2;
  else if (style.addressed.has(token.start) && named && (capitalised || !entry.inflected)) score += 0.8;
  if (initialBefore.test(text.slice(Math.max(0, token.start - 8), token.start)) && (capitalised || named)) score += 1.2;
  if (titleAfter.test(after) && named) score += 1.5;
  if (entry.first && entry.word && capitalised && personal.test(after.toLowerCase())) score += 0.8;
  if (entry.first && atDesk.test(after.toLowerCase())) score += 1.4;
  if (entry.first && entry.word && capitalised && deedsLater.test(after.toLowerCase())) score += 1.4;
  if (sentenceStart && entry.first && capitalised && alone.test(after) && !nounsInRow.test(after)) score += 1.4;
  if (named && followed.test(after.toLowerCase())) score += entry.word && sentenceStart ? 0.6 : 1;
  return score;
}

function ownScore(entry: Entry, token: Token, style: Style, sentenceStart: boolean): number {
  const capitalised = style.cased && capital.test(token.text);
  let score = 0;
  if (entry.first) score = entry.word ? 0.8 : entry.common ? 3 : 1.7;
  if (entry.last) score = Math.max(score, entry.word ? 0.4 : entry.common || cyrillic.test(token.text) ? 2.2 : 1.2);
  if (!entry.first && !entry.last && entry.like)
    score = entry.word ? 0 : entry.common ? (cyrillic.test(token.text) ? 3 : 1.8) : capitalised ? 1 : 0;
  if (capitalised && !sentenceStart)
    score += entry.first || entry.last ? (entry.word ? 1.3 : 0.8) : entry.like ? 1 : entry.word ? 0.4 : 1.3;
  else if (style.cased && !capitalised) score -= entry.inflected ? 2 : 0.9;
  else if (!capitalised && entry.inflected) score -= 0.6;
  if (capitalised && sentenceStart && !entry.word && entry.like) score += 0.4;
  if (style.cased && allCapitals.test(token.text) && (entry.word || !(entry.first || entry.last))) score -= 2;
  if (entry.other) score -= entry.first ? 1.2 : 2.5;
  if (token.text.length < 3) score -= 1;
  return score;
}
