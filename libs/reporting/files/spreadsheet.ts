/** Files for spreadsheets: UTF-8 with a byte order mark, which Excel needs to read them as UTF-8. */
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FileLanguage } from '../filters.js';
import { words, type Words } from './words.data.js';

export type Cell = string | number | null;

/**
 * Rows as CSV in the form that a spreadsheet in that language reads at a double click: comma and decimal point in English, semicolon
 * and decimal comma in Finnish and Swedish. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 * Numbers keep four decimals.
 */
export function csvStream(rows: Iterable<readonly Cell[]>, language: FileLanguage): Readable {
  const isEnglish = language === 'en';
  const decimal = (value: number) => {
    const text = String(Number(value.toFixed(4)));
    return isEnglish ? text : text.replace('.', ',');
  };
  const file = stringify({ bom: true, delimiter: isEnglish ? ',' : ';', cast: { number: decimal, string: withoutFormula } });
  return Readable.from(rows).pipe(file);
}

/** A cell that a spreadsheet might take for a formula begins with an apostrophe; leading blanks do not hide one from it. */
export const withoutFormula = (text: string) => (/^[\s\ufeff]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);

/** The word for a code, or the code itself. */
export function wordOf(language: FileLanguage, code: string): string {
  return words[language][code as keyof Words] ?? code;
}
