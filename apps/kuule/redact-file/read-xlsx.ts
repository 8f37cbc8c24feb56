/** A sheet of an XLSX workbook as a table. */
import { readFile } from 'node:fs/promises';
import { EncryptedFileError } from 'hucre';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { Refusal } from '#libs/access/refusal.js';
import { textOf, type Cell, type Table } from './table.js';

/** @param sheet a sheet's name; absent for the first one. @throws Refusal when it cannot be read, or has no such sheet or no header. */
export async function readWorkbook(file: string, sheet: string | undefined): Promise<Table> {
  const bytes = await readFile(file);
  const names = await sheetNames(file, bytes);
  const chosen = sheet ?? names[0];
  if (chosen === undefined || !names.includes(chosen)) throw new Refusal(`${file} has no such sheet. Its sheets: ${names.join(', ')}`);
  const count = await countRows(bytes, chosen);
  const rows = rowsOf(bytes, chosen);
  const first = await rows.next();
  if (first.done) throw new Refusal(`Sheet ${chosen} of ${file} is empty: there is not even a header`);
  const header = headerOf(first.value);
  let read = 0;
  async function* rest(): AsyncGenerator<Cell[]> {
    for await (const row of rows) {
      read++;
      yield header.map((_, index) => row[index] ?? null);
    }
  }
  const others = names.filter((name) => name !== chosen);
  return {
    header,
    rows: rest(),
    progress: () => (count > 1 ? read / (count - 1) : 1),
    remarks: others.length ? [`Read sheet ${chosen}; not read and not written: ${others.join(', ')}`] : [],
    form: { kind: 'xlsx', sheet: chosen },
  };
}

async function sheetNames(file: string, bytes: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  try {
    await readXlsx(bytes, { sheets: ({ name }) => names.push(name) < 0 });
    return names;
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new Refusal(`${file} is protected with a password. Save it without one and try again`);
    throw new Refusal(`${file} is no XLSX workbook, or is damaged`);
  }
}

/** Rows with something in them. What a cell says is its value: of a formula the result, of rich text the words, of a link the text. */
async function* rowsOf(bytes: Uint8Array, sheet: string): AsyncGenerator<Cell[]> {
  for await (const { values } of streamXlsxRows(bytes, { sheet })) {
    if (values.some((value) => textOf(value as Cell).trim() !== '')) yield values as Cell[];
  }
}

async function countRows(bytes: Uint8Array, sheet: string): Promise<number> {
  let count = 0;
  for await (const _ of rowsOf(bytes, sheet)) count++;
  return count;
}

/** Up to the last cell that has a name. What stands to the right of it belongs to no column and is not read. */
function headerOf(row: Cell[]): string[] {
  const names = row.map((cell) => textOf(cell).trim());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}
