/** Rows of a survey with the personal data taken out of the named columns, and a count of what was found where. */
import { Refusal } from '#libs/access/refusal.js';
import { detectLanguage } from '#libs/language/detect.js';
import type { SpanKind } from '#libs/redaction/kinds.js';
import { redact, type Redaction } from '#libs/redaction/redact.js';
import { textOf, type Cell } from './table.js';

/** Which of a file's columns are written, by their place in it. */
export interface Plan {
  redacted: number[];
  /** Written as they are. */
  kept: number[];
  /** All that are written, in the file's order. */
  written: number[];
}

/** @throws Refusal when a name is no column's; capitals do not matter, and a name that several columns have means all of them. */
export function planColumns(header: readonly string[], redacted: readonly string[], kept: readonly string[]): Plan {
  const redactedPlaces = new Set(redacted.flatMap((name) => placesOf(header, name)));
  const keptPlaces = new Set(kept.flatMap((name) => placesOf(header, name)));
  const written = header.flatMap((_, place) => (redactedPlaces.has(place) || keptPlaces.has(place) ? [place] : []));
  return { redacted: [...redactedPlaces], kept: [...keptPlaces].filter((place) => !redactedPlaces.has(place)), written };
}

function placesOf(header: readonly string[], name: string): number[] {
  const plain = (text: string) => text.trim().normalize().toLowerCase();
  const places = header.flatMap((known, place) => (plain(known) === plain(name) ? [place] : []));
  if (!places.length) throw new Refusal(`There is no column ${name}. The file has: ${namesOf(header)}`);
  return places;
}

export const namesOf = (header: readonly string[]) => header.filter((name) => name !== '').join(', ');

export type Counts = Map<string, number>;
const count = (counts: Counts, key: string, more = 1) => counts.set(key, (counts.get(key) ?? 0) + more);

/** What was seen in a file; numbers and names of columns, never a value. */
export class Tally {
  rows = 0;
  texts = 0;
  sensitive = 0;
  lowAssurance = 0;
  leftOut = 0;
  readonly removed: Counts = new Map();
  readonly languages: Counts = new Map();
  /** By column that was kept as it is: what looks like personal data in it. */
  readonly remaining = new Map<string, Counts>();
}

export interface Wishes {
  /** Of every text; absent where each text tells its own. */
  language: string | undefined;
  /** Rows that only a reviewer may read are not written. */
  leaveOutRestricted: boolean;
}

/** The two columns that come after the others; a name that is taken already gets a mark. */
export function addedColumns(names: readonly string[]): string[] {
  const free = (name: string): string => (names.includes(name) ? free(`${name}*`) : name);
  return ['sensitive', 'assurance'].map(free);
}

/** The rows to write, header first, one for each that is read. `tally` is filled on the way. */
export async function* redactRows(
  { header, rows }: { header: readonly string[]; rows: AsyncIterable<Cell[]> },
  plan: Plan,
  wishes: Wishes,
  tally: Tally,
): AsyncGenerator<Cell[]> {
  const names = plan.written.map((place) => header[place]!);
  yield [...names, ...addedColumns(names)];
  for await (const row of rows) {
    tally.rows++;
    const { cells, isSensitive, isLow } = redactRow(row, plan, wishes, tally);
    for (const place of plan.kept) countRemaining(header[place]!, row[place], wishes, tally);
    if (isSensitive) tally.sensitive++;
    if (isLow) tally.lowAssurance++;
    if (wishes.leaveOutRestricted && (isSensitive || isLow)) {
      tally.leftOut++;
      continue;
    }
    yield [...plan.written.map((place) => cells[place] ?? null), isSensitive ? 'yes' : 'no', isLow ? 'low' : 'high'];
  }
}

function redactRow(row: readonly Cell[], plan: Plan, wishes: Wishes, tally: Tally) {
  const cells = [...row];
  let [isSensitive, isLow] = [false, false];
  for (const place of plan.redacted) {
    const text = textOf(row[place]);
    const found = redactText(text, wishes);
    if (!found) continue;
    tally.texts++;
    if (found.language) count(tally.languages, found.language);
    for (const { kind } of found.spans) count(tally.removed, kind);
    // A number stays a number where nothing was found in it.
    if (found.spans.length) cells[place] = found.text;
    isSensitive ||= found.sensitive;
    isLow ||= found.assurance === 'low';
  }
  return { cells, isSensitive, isLow };
}

function countRemaining(column: string, cell: Cell | undefined, wishes: Wishes, tally: Tally): void {
  for (const { kind } of redactText(textOf(cell), wishes)?.spans ?? []) {
    const counts = tally.remaining.get(column) ?? new Map<SpanKind, number>();
    count(counts, kind);
    tally.remaining.set(column, counts);
  }
}

/** Undefined for a cell that says nothing. Without a letter there is no language and no name to miss: it is as sure as any text. */
function redactText(text: string, wishes: Wishes): (Redaction & { language?: string }) | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (!/\p{L}/u.test(text)) return { ...redact(text, 'other'), assurance: 'high' };
  const language = wishes.language ?? detectLanguage(text);
  return { ...redact(text, language), language };
}
