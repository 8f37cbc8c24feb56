/** A CSV file as a table, row by row, so that its size does not matter. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '#libs/access/refusal.js';
import { detectEncoding, detectForm, nameOf, writtenAs, type Encoding } from './csv-form.js';
import type { Table } from './table.js';

const startBytes = 131_072;

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

/** @throws Refusal when there is nothing in it, and at the first row that is not as long as the header. */
export async function readCsv(file: string): Promise<Table> {
  const { size } = await stat(file);
  const encoding = await detectEncoding(file);
  const { delimiter, hasSeparatorLine } = detectForm(await readStart(file, encoding));
  const bytes = createReadStream(file);
  const options = { delimiter, relax_column_count: true, skip_empty_lines: true, info: true } as const;
  // Old files have quotes within words; what a quote opens and nothing closes is still refused.
  const parser = parse({ ...options, relax_quotes: true, from_line: hasSeparatorLine ? 2 : 1 });
  // An error reaches whoever reads the rows.
  pipeline(bytes, decode(encoding), parser, () => undefined);
  const parsed = (parser as AsyncIterable<ParsedRow>)[Symbol.asyncIterator]();
  const first = await next(parsed);
  if (!first) throw new Refusal(`${file} is empty: there is not even a header`);
  const header = first.record.map((name) => name.trim());
  return {
    header,
    rows: rowsOf(parsed, header.length),
    progress: () => (size ? bytes.bytesRead / size : 1),
    remarks: [`Read as ${encoding}, ${nameOf(delimiter)}`],
    form: { kind: 'csv', delimiter: writtenAs(delimiter) },
  };
}

async function* rowsOf(parsed: AsyncIterator<ParsedRow>, columns: number): AsyncGenerator<string[]> {
  for (let row = await next(parsed); row; row = await next(parsed)) {
    const { record, info } = row;
    if (record.length !== columns) {
      throw new Refusal(
        `The row that ends on line ${info.lines} has ${record.length} cells, the header has ${columns}. A text with a delimiter or a line break` +
          ' in it must stand in quotes. Mend the row and try again',
      );
    }
    yield record;
  }
}

async function next(parsed: AsyncIterator<ParsedRow>): Promise<ParsedRow | undefined> {
  try {
    const { value, done } = await parsed.next();
    return done ? undefined : (value as ParsedRow);
  } catch (error) {
    // The parser's own words quote the cell.
    if (error instanceof CsvError) throw new Refusal(brokenRow(error));
    throw error;
  }
}

function brokenRow(error: CsvError): string {
  const line = Number(error.lines);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return `A quote is opened in the last row and never closed. It may begin far above line ${line}`;
  return `The row near line ${line} cannot be read (${error.code}). Mend it and try again`;
}

/** Bytes to text; a sign that is cut by the end of a chunk waits for the next one. */
function decode(encoding: Encoding) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  };
}

async function readStart(file: string, encoding: Encoding): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(startBytes), 0, startBytes, 0);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
