/** Reads a labelled file: one JSON object a line, or a form that one of the files here knows. */
import { readFileSync } from 'node:fs';
import type { LabelledRow } from '../task.js';
import { isPresidio, readPresidio } from './presidio.js';

/** The rows of `file`. @throws SyntaxError when it is none of them. */
export function readRows(file: string): LabelledRow[] {
  const content = readFileSync(file, 'utf8');
  if (isPresidio(content)) return readPresidio(content);
  const lines = content.split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as LabelledRow);
}
