/** Looks at the words beside a find. The windows are short and bounded, so that the work per find is too. */

/** The `length` characters before `offset`, in lower case. */
export function textBefore(text: string, offset: number, length = 40): string {
  return text.slice(Math.max(0, offset - length), offset).toLowerCase();
}

/** The `length` characters from `offset` on, in lower case. */
export function textAfter(text: string, offset: number, length = 30): string {
  return text.slice(offset, offset + length).toLowerCase();
}

/** A pattern for any word that begins with one of `stems` (each a piece of a regular expression). */
export function wordsBeginning(...stems: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})`, 'u');
}

/** The number of digits in `value`. */
export function digitCount(value: string): number {
  return digitsOf(value).length;
}

export function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}

/** Any sign that people use for a dash or minus. */
export const dash = '\\-\u00ad\u2010-\u2015\u2212\uff0d';
/** A space that does not end a line, of any width. */
export const blank = ' \\t\u00a0\u2000-\u200a\u202f';
