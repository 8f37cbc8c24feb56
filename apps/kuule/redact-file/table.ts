/** A survey file as this command sees it: a header, rows of cells, and how far the reading has come. */
export type Cell = string | number | boolean | Date | null;

export interface Table {
  header: string[];
  /** Every row after the header, as many cells as the header has. To be read once. @throws Refusal at a row that is broken. */
  rows: AsyncIterable<Cell[]>;
  /** How much has been read, from 0 to 1. */
  progress(): number;
  /** What the reader should know: how the file was read, and what of it was not. */
  remarks: string[];
  /** How the same kind of file is written. */
  form: { kind: 'csv'; delimiter: string } | { kind: 'xlsx'; sheet: string };
}

export const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString() : String(cell);
