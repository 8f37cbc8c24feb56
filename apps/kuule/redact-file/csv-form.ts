/** How a CSV file was written: its encoding and its delimiter, which the file itself does not say. */
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { parse, type Options } from 'csv-parse/sync';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** Excel in Finnish and Swedish writes semicolons, in English commas; tabs come from copying and from "Unicode text". */
const delimiters = [';', ',', '\t'];
/** For a file of one column: a sign that no text has, so that a comma in a sentence divides nothing. */
const noDelimiter = '\u001f';
const sampleCharacters = 65_536;
const sampleRows = 50;

/**
 * UTF-16 and UTF-8 by their byte order mark; else UTF-8 where every byte of the file is valid UTF-8, which text in another
 * encoding practically never is; else Windows-1252, which holds ISO-8859-1. Reads the file once.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const bytes of createReadStream(file) as AsyncIterable<Buffer>) {
    if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    isFirst = false;
    if (!decodes(decoder, bytes)) return 'windows-1252';
  }
  return decodes(decoder) ? 'utf-8' : 'windows-1252';
}

function decodes(decoder: TextDecoder, bytes?: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

export interface CsvForm {
  delimiter: string;
  /** Excel's own first line "sep=;" is no header. */
  hasSeparatorLine: boolean;
}

/** The delimiter that cuts the first rows into as many cells as the header has; of several such, the one that makes most cells. */
export function detectForm(start: string): CsvForm {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(start)?.[1];
  if (said) return { delimiter: said, hasSeparatorLine: true };
  const sample = start.slice(0, sampleCharacters);
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, ...judge(sample, delimiter) }))
    // Where most rows are cut otherwise than the header, it is a comma in a sentence.
    .filter(({ columns, share }) => columns > 1 && share >= 0.5)
    .sort((a, b) => b.share - a.share || b.columns - a.columns);
  return { delimiter: best?.delimiter ?? noDelimiter, hasSeparatorLine: false };
}

function judge(sample: string, delimiter: string): { columns: number; share: number } {
  const rows = parseOrNothing(sample, { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, to: sampleRows });
  const columns = rows[0]?.length ?? 0;
  const others = rows.slice(1);
  return { columns, share: others.length ? others.filter((row) => row.length === columns).length / others.length : 1 };
}

/** The sample may end within a quoted cell: then what is whole decides. */
function parseOrNothing(sample: string, options: Options<string[], string[]>): string[][] {
  for (const text of [sample, sample.slice(0, sample.lastIndexOf('\n')), sample.split(/\r?\n/, 1)[0]!]) {
    try {
      return parse(text, options);
    } catch {
      // Tried with less.
    }
  }
  return [];
}

/** What a delimiter is called. */
export const nameOf = (delimiter: string) =>
  ({ ';': 'semicolon', ',': 'comma', '\t': 'tab', [noDelimiter]: 'one column' })[delimiter] ?? delimiter;

/** A file of one column is written with commas. */
export const writtenAs = (delimiter: string) => (delimiter === noDelimiter ? ',' : delimiter);
