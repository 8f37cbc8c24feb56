/** Stands for `libs/redaction/warn.ts` in the widget's one file: the recognizers are fetched when somebody begins to write. */
import type { FindForWarning } from '../../libs/redaction/warn.js';
import { at } from './home.js';

export async function loadWarning(language: string): Promise<FindForWarning> {
  const fetched = (await import(/* @vite-ignore */ at('warning.js').href)) as typeof import('../../libs/redaction/warn.js');
  return fetched.loadWarning(language);
}
