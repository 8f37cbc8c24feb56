/** A redacted text in parts: what stands there word by word, and what was removed. */
import { placeholderPattern } from '../../libs/redaction/placeholders.js';

export interface WordPart {
  type: 'word' | 'space';
  text: string;
  /** UTF-16 code units of the whole text, end exclusive. */
  start: number;
  end: number;
}

export interface RemovedPart {
  type: 'removed';
  kind: string;
  /** Of several values of the kind. */
  number: string;
  start: number;
  end: number;
  /** Which placeholder it is, from 0. */
  place: number;
}

export type Part = WordPart | RemovedPart;

export interface Range {
  start: number;
  end: number;
}

export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let position = 0;
  for (const [place, match] of [...text.matchAll(placeholderPattern)].entries()) {
    const end = match.index + match[0].length;
    parts.push(...wordsOf(text, position, match.index));
    const [kind = '', number = ''] = match[0].slice(1, -1).split(' ');
    parts.push({ type: 'removed', kind, number, start: match.index, end, place });
    position = end;
  }
  return [...parts, ...wordsOf(text, position, text.length)];
}

function wordsOf(text: string, from: number, to: number): WordPart[] {
  return [...text.slice(from, to).matchAll(/\s+|\S+/g)].map(({ 0: part, index }) => ({
    // Signs alone, such as the full stop after a removal, are nothing to choose.
    type: /[\p{L}\p{N}]/u.test(part) ? 'word' : 'space',
    text: part,
    start: from + index,
    end: from + index + part.length,
  }));
}

/**
 * What is chosen after a press on `word`: it alone, or all from what was chosen to it, unless something removed stands between.
 * A press on what is chosen alone takes it back.
 */
export function choose(parts: readonly Part[], chosen: Range | null, word: Range): Range | null {
  if (!chosen) return { start: word.start, end: word.end };
  if (word.start >= chosen.start && word.end <= chosen.end) {
    return word.start === chosen.start && word.end === chosen.end ? null : { start: word.start, end: word.end };
  }
  const whole = { start: Math.min(chosen.start, word.start), end: Math.max(chosen.end, word.end) };
  const isBroken = parts.some(({ type, start, end }) => type === 'removed' && start < whole.end && end > whole.start);
  return isBroken ? { start: word.start, end: word.end } : whole;
}

export const wordsIn = (parts: readonly Part[], { start, end }: Range): number =>
  parts.filter((part) => part.type === 'word' && part.start < end && part.end > start).length;

/** The words that the reader's selection touches; null when it touches none, or something removed. */
export function selectedRange(root: HTMLElement, parts: readonly Part[]): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const touched = [...root.querySelectorAll<HTMLElement>('[data-part]')]
    .filter((element) => range.intersectsNode(element))
    .map((element) => parts[Number(element.dataset.part)])
    .filter((part) => part !== undefined && part.type !== 'space');
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || touched.some((part) => part?.type === 'removed')) return null;
  return { start: first.start, end: last.end };
}
