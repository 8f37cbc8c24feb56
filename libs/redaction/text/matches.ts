/** Turns the matches of a pattern into finds. */
import type { Found } from '../recognizer.js';

/** What is made of one match: a rule and a confidence, with other bounds where they differ from the match; undefined when it is none. */
export type Judge = (
  match: RegExpMatchArray,
  start: number,
  end: number,
) => (Partial<Found> & Pick<Found, 'rule' | 'confidence'>) | undefined;

/** Every match of `pattern` (global) in `text` that `judge` lets pass. */
export function findMatches(text: string, pattern: RegExp, judge: Judge): Found[] {
  const found: Found[] = [];
  scan(text, 0, text.length, pattern, judge, found, text.length);
  return found;
}

/** More than any pattern takes after its last digit: a town of two words. */
const tail = 96;

/** Whether what stands beside the digit at `digit` lets a pattern match there. */
export type Beside = (text: string, digit: number) => boolean;

/** By a pattern that looks behind or ahead (sticky). */
export const asPattern =
  (pattern: RegExp): Beside =>
  (text, digit) => {
    pattern.lastIndex = digit;
    return pattern.test(text);
  };

const blanks = /[ \t\u00a0\u2000-\u200a\u202f]/;

/**
 * By the word before the digit and a blank: it must end as one of `words` (separated by `|`), of which the last three letters are compared.
 * A pattern of a hundred street words costs as much at every word of a comment as this does at a number.
 */
export function afterWord(words: string): Beside {
  const ends = new Set(words.split('|').map((word) => word.slice(-3)));
  return (text, digit) => {
    let end = digit;
    while (end > 0 && blanks.test(text[end - 1]!)) end--;
    if (end === digit) return false;
    const last = text.slice(Math.max(0, end - 5), end).toLowerCase();
    return ends.has(last.slice(-3)) || ends.has(last.slice(-2)) || last.includes(':');
  };
}

/** How far before its first digit a match may begin, and how many digits it has at least. */
export interface Reach {
  before: number;
  digits: number;
  /** What holds at the first of some group of digits in every match. Asked at each group first, since it costs little. */
  beside?: Beside;
  /** Where to begin for a stretch whose first digit is at `digit`, not before `lowest`; without, at `lowest`. */
  from?: (text: string, digit: number, lowest: number) => number;
}

/**
 * As `findMatches`, for a pattern that holds digits: only the stretches around enough of them are looked at, which are a small
 * part of most comments.
 */
export function findNearDigits(text: string, pattern: RegExp, { before, digits: least, beside, from }: Reach, judge: Judge): Found[] {
  const found: Found[] = [];
  const digits = digitsIn(text);
  for (let first = 0; first + least <= digits.length;) {
    let last = first;
    while (last + 1 < digits.length && digits[last + 1]! - before <= digits[last]! + tail) last++;
    if (last - first + 1 >= least && (!beside || standsBeside(text, digits, first, last, beside))) {
      const lowest = Math.max(0, digits[first]! - before);
      const begin = from ? from(text, digits[first]!, lowest) : lowest;
      scan(text, begin, Math.min(text.length, digits[last]! + tail), pattern, judge, found, digits[last]!);
    }
    first = last + 1;
  }
  return found;
}

/** Whether `beside` holds at the first of a group among the digits from `first` to `last`. */
function standsBeside(text: string, digits: readonly number[], first: number, last: number, beside: Beside): boolean {
  for (let index = first; index <= last; index++) {
    if (index > 0 && digits[index - 1] === digits[index]! - 1) continue;
    if (beside(text, digits[index]!)) return true;
  }
  return false;
}

/**
 * One character before `from` is handed over too, so that the pattern can see whether a word began there. A match that begins after
 * `last` ends the search.
 */
function scan(text: string, from: number, to: number, pattern: RegExp, judge: Judge, found: Found[], last: number): void {
  const offset = Math.max(0, from - 1);
  const part = offset === 0 && to === text.length ? text : text.slice(offset, to);
  pattern.lastIndex = from - offset;
  for (let match = pattern.exec(part); match && offset + match.index <= last; match = pattern.exec(part)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    const judged = judge(match, start, end);
    if (judged) found.push({ start, end, ...judged });
    if (match[0] === '') pattern.lastIndex++;
  }
  pattern.lastIndex = 0;
}

/** Where the digits of the text asked for last stand: all recognizers ask for the same text one after another. */
let latest: { text: string; digits: readonly number[] } = { text: '', digits: [] };

/** The places of the digits 0–9 in `text`. */
export function digitsIn(text: string): readonly number[] {
  if (latest.text === text) return latest.digits;
  const digits: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits.push(at);
  }
  latest = { text, digits };
  return digits;
}
