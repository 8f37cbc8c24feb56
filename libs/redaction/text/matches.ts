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
  scan(text, 0, text.length, pattern, judge, found);
  return found;
}

/** More than any pattern takes after its last digit: a town of two words. */
const tail = 96;

/** How far before its first digit a match may begin, and how many digits it has at least. */
export interface Reach {
  before: number;
  digits: number;
}

/**
 * As `findMatches`, for a pattern that holds digits: only the stretches around enough of them are looked at, which are a small
 * part of most comments.
 */
export function findNearDigits(text: string, pattern: RegExp, { before, digits: least }: Reach, judge: Judge): Found[] {
  const found: Found[] = [];
  const digits = digitsIn(text);
  for (let first = 0; first + least <= digits.length;) {
    let last = first;
    while (last + 1 < digits.length && digits[last + 1]! - before <= digits[last]! + tail) last++;
    if (last - first + 1 >= least)
      scan(text, Math.max(0, digits[first]! - before), Math.min(text.length, digits[last]! + tail), pattern, judge, found);
    first = last + 1;
  }
  return found;
}

/** One character before `from` is handed over too, so that the pattern can see whether a word began there. */
function scan(text: string, from: number, to: number, pattern: RegExp, judge: Judge, found: Found[]): void {
  const offset = Math.max(0, from - 1);
  const part = offset === 0 && to === text.length ? text : text.slice(offset, to);
  pattern.lastIndex = from - offset;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
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
