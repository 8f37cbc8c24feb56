/** How much of labelled files each redactor masks, and how much of what it masks is labelled. */
import { detectLanguage } from '#libs/language/detect.js';
import type { LabelledRow } from '../../evaluate/task.js';
import { printTable } from '../support/table.js';
import type { Contender, Place } from './peers.js';

type Labelled = Place & { kind: string };

/** Values masked whole, and masked letters and digits that belong to a value; `ignored` stretches count for nothing. */
export async function printAccuracy(contenders: readonly Contender[], rows: readonly LabelledRow[]): Promise<void> {
  const table: (string | number)[][] = [];
  for (const contender of contenders) {
    const counts = { names: [0, 0], others: [0, 0], masked: [0, 0] } satisfies Record<string, [number, number]>;
    for (const row of rows) {
      const spans = (row.spans ?? []) as Labelled[];
      const found = await contender.find(row.text, detectLanguage(row.text, row.lang));
      const given = covered(row.text, found);
      for (const { start, end, kind } of spans) {
        const count = kind === 'person' ? counts.names : counts.others;
        count[1]++;
        if (given.subarray(start, end).every(Boolean)) count[0]++;
      }
      addPrecision(row, covered(row.text, spans), given, counts.masked);
    }
    table.push([
      contender.name,
      ...[counts.names, counts.others, counts.masked].map(([part, whole]) => (whole ? (part / whole).toFixed(3) : '–')),
    ]);
  }
  printTable(`${rows.length} labelled comments`, ['', 'recall, names', 'recall, others', 'precision'], table);
}

function addPrecision(row: LabelledRow, wanted: Uint8Array, given: Uint8Array, count: [number, number]): void {
  const ignored = covered(row.text, (row.ignored ?? []) as Place[]);
  for (let at = 0; at < row.text.length; at++) {
    if (!given[at] || (ignored[at] && !wanted[at]) || !/[\p{L}\p{N}]/u.test(row.text[at]!)) continue;
    count[1]++;
    count[0] += wanted[at]!;
  }
}

function covered(text: string, places: readonly Place[]): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { start, end } of places) mask.fill(1, start, end);
  return mask;
}
