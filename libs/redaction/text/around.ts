/** Looks at the words beside a find. The windows are short and bounded, so that the work per find is too. */

/** The `length` characters before `offset`, in lower case. */
export function textBefore(text: string, offset: number, length = 40): string {
  return text.slice(Math.max(0, offset - length), offset).toLowerCase();
}

/** The `length` characters from `offset` on, in lower case. */
export function textAfter(text: string, offset: number, length = 30): string {
  return text.slice(offset, offset + length).toLowerCase();
}

/** `text` with its line breaks read as `|`: alternatives of a regular expression, some to a line. */
export function oneOf(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, '|');
}

/** The words of `text`, separated by spaces or line breaks. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** A pattern for any word that begins with one of `stems` (alternatives of a regular expression, as `oneOf` reads them). */
export function wordsBeginning(stems: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(stems)})`, 'u');
}

/** The number of digits in `value`. */
export function digitCount(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

export function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}

/** Any sign that people use for a dash or minus. */
export const dash = '\\-\u00ad\u2010-\u2015\u2212\uff0d';
/** A space that does not end a line, of any width. */
export const blank = ' \\t\u00a0\u2000-\u200a\u202f';
