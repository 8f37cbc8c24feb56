/** One task of `npm run -s evaluate`: measures what it predicts against labelled rows. */

/** A table for reading; `rows` hold text or numbers already rounded for display. */
export interface Table {
  title: string;
  columns: string[];
  rows: (string | number)[][];
}

/** One line of a labelled file; which further fields it has depends on the task. */
export interface LabelledRow {
  id: string;
  lang: string;
  text: string;
  [field: string]: unknown;
}

export interface EvaluateTask {
  name: string;
  evaluate(rows: readonly LabelledRow[]): Table[];
}

/** The table with its columns aligned: the first to the left, the others to the right. */
export function rendered({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
  );
  return [title, ...lines, ''].join('\n');
}
