/** An old survey file, cleaned offline: read, redacted and written beside the original. Nothing is sent, no database is asked. */
import { realpath, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Refusal } from '#libs/access/refusal.js';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-xlsx.js';
import { planColumns, redactRows, Tally, type Wishes } from './redact-rows.js';
import type { Cell, Table } from './table.js';
import { writeTable } from './write-table.js';

export interface Request extends Wishes {
  file: string;
  columns: string[];
  keep: string[];
  /** Absent for `<name>.redacted.<extension>`. */
  out: string | undefined;
  sheet: string | undefined;
  /** An output that is there already is replaced. */
  force: boolean;
}

export interface Outcome {
  out: string;
  remarks: string[];
  tally: Tally;
}

/** @throws Refusal in plain words when the file, a column or the output is not as it must be; then nothing was written. */
export async function redactFile(request: Request): Promise<Outcome> {
  const out = request.out ?? outputOf(request.file);
  const table = await readTable(request);
  const plan = planColumns(table.header, request.columns, request.keep);
  await refuseOutput(request, out);
  const tally = new Tally();
  const bar = new SingleBar({ format: '{bar} {percentage} %, {rows} rows, {eta_formatted} left', hideCursor: true, etaBuffer: 50 });
  bar.start(1, 0, { rows: 0 });
  try {
    await writeTable(
      out,
      watched(redactRows(table, plan, request, tally), () => bar.update(table.progress(), { rows: tally.rows })),
      table.form,
    );
  } finally {
    bar.stop();
  }
  return { out, remarks: table.remarks, tally };
}

/** The columns of a file, for whoever has named none. */
export const columnsOf = async (file: string, sheet: string | undefined) => (await readTable({ file, sheet })).header;

const csvEndings: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);

async function readTable({ file, sheet }: Pick<Request, 'file' | 'sheet'>): Promise<Table> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refusal(`There is no file ${file}`);
  if (!found.isFile()) throw new Refusal(`${file} is no file`);
  const ending = extname(file).toLowerCase();
  if (found.size === 0) throw new Refusal(`${file} is empty`);
  if (ending === '.xlsx') return readWorkbook(file, sheet);
  if (!csvEndings.has(ending)) throw new Refusal(`${file} is neither .csv nor .xlsx. Save it as one of these and try again`);
  if (sheet !== undefined) throw new Refusal('A CSV file has no sheets: leave out --sheet');
  return readCsv(file);
}

function outputOf(file: string): string {
  const ending = extname(file);
  return `${file.slice(0, -ending.length)}.redacted${ending}`;
}

async function refuseOutput({ file, force }: Request, out: string): Promise<void> {
  const endings = [file, out].map((name) => (extname(name).toLowerCase() === '.xlsx' ? 'xlsx' : 'csv'));
  if (endings[0] !== endings[1]) throw new Refusal(`The output has the form of the input: name it .${endings[0]}`);
  const there = await stat(out).catch(() => undefined);
  if (!there) return;
  const original = await stat(file);
  const isOriginal = there.ino === original.ino && there.dev === original.dev;
  if (isOriginal || (await realpath(out)) === (await realpath(file)))
    throw new Refusal('The original is never overwritten: give another --out');
  if (!force) throw new Refusal(`${out} is there already. Move it, give another --out, or add --force`);
  if (!there.isFile()) throw new Refusal(`${out} is no file`);
}

/** Tells how far it is, a few times a second at most. */
async function* watched(rows: AsyncIterable<Cell[]>, tell: () => void): AsyncGenerator<Cell[]> {
  let told = 0;
  for await (const row of rows) {
    yield row;
    if (Date.now() - told < 200) continue;
    told = Date.now();
    tell();
  }
  tell();
}
