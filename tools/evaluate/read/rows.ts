/** Reads a labelled file: one JSON object a line, or a form that one of the files here knows. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { languages } from '#libs/themes/words.js';
import type { LabelledRow } from '../task.js';
import { isPresidio, readPresidio } from './presidio.js';

/** The rows of `file`; one named after a language (`fi.jsonl`) says the language of its rows. @throws SyntaxError when it is none of them. */
export function readRows(file: string): LabelledRow[] {
  const content = readFileSync(file, 'utf8');
  if (isPresidio(content)) return readPresidio(content);
  const lines = content.split('\n');
  const named = languages.find((language) => basename(file, '.jsonl') === language);
  return lines
    .filter((line) => line.trim())
    .map((line, index) => ({ id: `${basename(file)}-${index + 1}`, ...(named && { lang: named }), ...JSON.parse(line) }) as LabelledRow);
}
