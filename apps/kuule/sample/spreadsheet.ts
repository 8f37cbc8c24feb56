/** A sample as a spreadsheet, for those who check there: one column a kind, to be marked and read back. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Refusal } from '#libs/access/refusal.js';
import { withoutFormula } from '#libs/reporting/files/spreadsheet.js';
import { spanKinds, type SpanKind } from '#libs/redaction/kinds.js';
import type { Check } from '#libs/feedback/sample/record-check.js';
import type { SampleComment } from '#libs/feedback/sample/read-sample-comments.js';

const columns = ['id', 'language', 'text', 'checked', ...spanKinds];
const byteOrderMark = '\ufeff';

/** The comments that are not checked yet; `checked` and the kinds are left empty. */
export function sampleFile(comments: readonly SampleComment[]): string {
  const rows = comments.flatMap(({ feedback, language, text, missed }) =>
    text === null || missed !== null ? [] : [[feedback, language, withoutFormula(text), '', ...spanKinds.map(() => '')]],
  );
  return byteOrderMark + stringify([columns, ...rows], { delimiter: ';' });
}

const isMarked = (cell: string | undefined) => !/^\s*(?:0|-|no|nej|ei|нет)?\s*$/i.test(cell ?? '');

/**
 * The rows of a checked file that somebody marked: `checked`, or a kind (any mark but 0, - and no). Separators are commas,
 * semicolons or tabs, as spreadsheets write them.
 * @throws Refusal when it is no such file.
 */
export function readChecks(text: string): Check[] {
  const rows = parseRows(text);
  if (!rows[0] || !('id' in rows[0]) || !('checked' in rows[0])) {
    throw new Refusal('This is not a file that "sample --to" wrote: the columns id and checked are missing');
  }
  return rows.flatMap((row) => {
    const missed = spanKinds.filter((kind) => isMarked(row[kind]));
    return missed.length || isMarked(row.checked) ? [{ feedback: idOf(row), missed: missed as SpanKind[] }] : [];
  });
}

/** The one that stands in the first line; a comment may hold any of the others. */
const separatorOf = (text: string) => [';', '\t'].find((separator) => text.split('\n', 1)[0]?.includes(separator)) ?? ',';

function parseRows(text: string): Record<string, string>[] {
  try {
    return parse(text, { bom: true, columns: true, delimiter: separatorOf(text), skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw new Refusal(`The file cannot be read as CSV (${(error as { code?: string }).code ?? 'unknown'})`);
  }
}

function idOf({ id = '' }: Record<string, string>): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw new Refusal('A row has no id of a comment: keep that column as it was');
  return id;
}
