/** Rows into a file of the kind that was read: whole under its name, or not there at all. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import { Refusal } from '#libs/access/refusal.js';
import { withoutFormula } from '#libs/reporting/files/spreadsheet.js';
import type { Cell, Table } from './table.js';

/** Excel's own limit. */
const mostSheetRows = 1_048_576;

/**
 * Writes beside `file` under another name, readable by its owner alone, and renames when all is on the disk. Whatever ends this
 * early (an error, Ctrl-C, SIGTERM) takes the half file away; after `kill -9` it stays under its other name.
 */
export async function writeTable(file: string, rows: AsyncIterable<Cell[]>, form: Table['form']): Promise<void> {
  const half = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`);
  const stop = new AbortController();
  const end = () => stop.abort();
  for (const signal of signals) process.on(signal, end);
  try {
    const handle = await open(half, 'wx', 0o600).catch(() => {
      throw new Refusal(`Nothing can be written in ${dirname(file)}`);
    });
    // Closes the file, whichever way it ends.
    await pipeline(bytesOf(rows, form), handle.createWriteStream({ flush: true }), { signal: stop.signal });
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw stop.signal.aborted ? new Refusal('Stopped. Nothing was written') : error;
  } finally {
    for (const signal of signals) process.off(signal, end);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function bytesOf(rows: AsyncIterable<Cell[]>, form: Table['form']): Readable {
  if (form.kind === 'csv') {
    const file = stringify({ bom: true, delimiter: form.delimiter, cast: { string: safe } });
    const source = Readable.from(rows);
    source.on('error', (error) => file.destroy(error));
    file.on('close', () => source.destroy());
    return source.pipe(file);
  }
  const options = { name: form.sheet, maxRowsPerSheet: mostSheetRows };
  return Readable.fromWeb(writeXlsxStream(rows, options) as Parameters<typeof Readable.fromWeb>[0]);
}

/** What is a number and nothing else is no formula, whatever it begins with. */
const safe = (text: string) => (/^[-+]?\d{1,15}(?:[.,]\d{1,15})?$/.test(text) ? text : withoutFormula(text));
