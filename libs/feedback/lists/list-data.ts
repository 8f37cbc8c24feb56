/** An organisation's lists as they travel to the analysis thread, and what redaction makes of them there. */
import { createHmac, hkdfSync } from 'node:crypto';
import type { SpanKind } from '#libs/redaction/kinds.js';
import type { Lists, MissedValue } from '#libs/redaction/lists.js';

export interface ListData {
  organisation: string;
  /** Of the installation's worker; see `listKey`. */
  key: Uint8Array;
  values: { report: string; kind: SpanKind; first: string; hash: string; tokens: number }[];
  /** Normalised words. */
  exceptions: string[];
}

/** Short enough to keep, long enough that no two values share one by chance. */
const hashBytes = 16;

/** The key of the hashes, derived from the worker's master key: neither the database nor the console holds it. */
export const listKey = (master: Buffer): Buffer => Buffer.from(hkdfSync('sha256', master, '', 'kuule missed values', 32));

/** HMAC-SHA256 of a normalised value, cut to 16 bytes, in base64. The same value in two organisations gives two hashes. */
export function valueHash({ key, organisation }: Pick<ListData, 'key' | 'organisation'>, normalised: string): string {
  return createHmac('sha256', key).update(`${organisation}\0${normalised}`).digest().subarray(0, hashBytes).toString('base64');
}

/** The lists for `redact`; undefined when there is nothing on them. */
export function listsOf(data: ListData | undefined): Lists | undefined {
  if (!data || (data.values.length === 0 && data.exceptions.length === 0)) return undefined;
  const known = made.get(data);
  if (known) return known;
  const byFirst = new Map<string, MissedValue[]>();
  for (const { first, ...value } of data.values) {
    const sharing = byFirst.get(first);
    if (sharing) sharing.push(value);
    else byFirst.set(first, [value]);
  }
  const lists = { missed: { hash: (value: string) => valueHash(data, value), byFirst }, exceptions: new Set(data.exceptions) };
  made.set(data, lists);
  return lists;
}

/** The comments of a group share their organisation's data: its index is made once. */
const made = new WeakMap<ListData, Lists>();
