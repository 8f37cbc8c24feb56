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
  for (const match of text.matchAll(pattern)) {
    const start = match.index!;
    const end = start + match[0].length;
    const judged = judge(match, start, end);
    if (judged) found.push({ start, end, ...judged });
  }
  return found;
}
