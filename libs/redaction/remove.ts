/** Takes spans out of a text without leaving a mark, for a writer who is asked before sending. */
import type { Span } from './kinds.js';
import { ending } from './replace.js';

const blanks = /[ \t\u00a0\u2000-\u200a\u202f]+/u;
const blanksBefore = new RegExp(`${blanks.source}$`, 'u');
const blanksAfter = new RegExp(`^${blanks.source}`, 'u');
/** Signs that led to what is gone: nothing follows them now. */
const leading = /[ \t\u00a0,;:–—=-]+$/u;
const pairs: ReadonlySet<string> = new Set(['()', '[]', '""', "''", '“”', '””', '‘’', '«»', '<>']);

/** What may stand between two spans and says nothing without them: "040 … or maija@…". */
const between = /^[\s,;/&+]*(?:(?:ja|tai|sekä|och|eller|samt|and|or|и|или)(?=\s))?[\s,;/&+]*$/iu;

type Stretch = Pick<Span, 'start' | 'end'>;

/**
 * `text` without `spans` (sorted, not overlapping). Blanks, empty brackets and signs that led to a span go with it, so that the
 * sentence stays readable; all else stays as it was written. Empty when no letter or digit is left.
 */
export function removeSpans(text: string, spans: readonly Stretch[]): string {
  let left = text;
  // From the end, so that the offsets of what comes before stay true.
  for (const { start, end } of joinNeighbours(text, spans).reverse()) {
    const right = left.slice(end + (ending.exec(left.slice(end, end + 9))?.[0].length ?? 0));
    left = closeGap(left.slice(0, start), right);
  }
  return /[\p{L}\p{N}]/u.test(left) ? left : '';
}

function joinNeighbours(text: string, spans: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && between.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function closeGap(left: string, right: string): string {
  let [before, after] = [left.replace(blanksBefore, ''), right.replace(blanksAfter, '')];
  while (pairs.has(before.slice(-1) + after.slice(0, 1))) {
    before = before.slice(0, -1).replace(blanksBefore, '');
    after = after.slice(1).replace(blanksAfter, '');
  }
  const endsHere = after === '' || /^[.!?…\n]/u.test(after);
  if (endsHere) before = before.replace(leading, '');
  const isOpening = before === '' || /[.!?…\n]$/u.test(before);
  if (/^[,;:\n]/.test(after) && (isOpening || /[,;:]$/.test(before))) after = after.slice(1).replace(blanksAfter, '');
  const isTight = endsHere || before === '' || /[\n([{«“"]$/u.test(before) || /^[,;:)\]}»”]/u.test(after);
  return before + (isTight ? '' : ' ') + after;
}
