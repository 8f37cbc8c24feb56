/** The stretch of a redacted text that somebody says is personal data: brought to whole words, or refused. */
import { limits } from '#libs/contract/limits.js';
import { findPlaceholders } from '#libs/redaction/placeholders.js';
import { Problem } from '#libs/platform/problem.js';

export interface Stretch {
  /** What stands there. */
  value: string;
  /** Counted in characters from 1 and in characters, as PostgreSQL counts. */
  fromCharacter: number;
  characters: number;
  /** How many placeholders stand before it. */
  before: number;
}

/** A pair of surrogates is one character. */
const charactersIn = (text: string) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

const wordSign = /[\p{L}\p{N}\p{M}'’ʼ]/u;

/**
 * @param start, end UTF-16 code units of `text`, end exclusive. Spaces and signs at the ends are left out; a word that is cut is
 * taken whole, for half a name is no value and the other half would stay.
 * @throws Problem STRETCH_REMOVED when it reaches into a placeholder, STRETCH_TOO_LONG beyond the limits, INVALID_FIELDS when there is
 * no word in it.
 */
export function readStretch(text: string, start: number, end: number): Stretch {
  if (end > text.length || start >= end)
    throw new Problem('INVALID_FIELDS', undefined, [{ field: 'end', message: 'after start, in the text' }]);
  const placeholders = findPlaceholders(text);
  if (placeholders.some((each) => each.start < end && each.end > start)) throw new Problem('STRETCH_REMOVED');
  let [from, to] = [start, end];
  while (from < to && !isWordAt(text, from)) from++;
  while (to > from && !isWordAt(text, to - 1)) to--;
  if (from === to) throw new Problem('INVALID_FIELDS', undefined, [{ field: 'end', message: 'a word between start and end' }]);
  while (from > 0 && isWordAt(text, from - 1)) from--;
  while (to < text.length && isWordAt(text, to)) to++;
  const value = text.slice(from, to);
  if (value.length > limits.missedLength || value.split(/\s+/u).length > limits.missedWords) throw new Problem('STRETCH_TOO_LONG');
  return {
    value,
    fromCharacter: charactersIn(text.slice(0, from)) + 1,
    characters: charactersIn(value),
    before: placeholders.filter((each) => each.end <= from).length,
  };
}

/** Whether the character that the code unit belongs to is part of a word. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isLowHalf = code >= 0xdc00 && code <= 0xdfff;
  return wordSign.test(String.fromCodePoint(text.codePointAt(isLowHalf && at > 0 ? at - 1 : at) as number));
}
