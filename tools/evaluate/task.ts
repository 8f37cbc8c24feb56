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
