/** An organisation's lists as they travel to the analysis thread, and the hash by which values are known. */
import { hkdfSync } from 'node:crypto';
import { hmac } from '#libs/platform/hmac.js';
import type { SpanKind } from '#libs/redaction/kinds.js';
import type { SubThemeWords } from '#libs/themes/sub-themes.js';

export interface ListData {
  organisation: string;
  /** Of the installation's worker; see `listKey`. */
  key: Uint8Array;
  values: { report: string; kind: SpanKind; first: string; hash: string; tokens: number }[];
  /** Normalised words. */
  exceptions: string[];
  /** Of the revision that reports go by, and of the newest, where that is another. */
  subThemes?: SubThemeData[];
}

/** A sub-theme of one revision of the organisation's list. */
export interface SubThemeData extends SubThemeWords {
  revision: number;
}

/** Short enough to keep, long enough that no two values share one by chance. */
const hashBytes = 16;

/** The key of the hashes, derived from the worker's master key: neither the database nor the console holds it. */
export const listKey = (master: Buffer): Buffer => Buffer.from(hkdfSync('sha256', master, '', 'kuule missed values', 32));

/** HMAC-SHA256 of a normalised value, cut to 16 bytes, in base64. The same value in two organisations gives two hashes. */
export function valueHash({ key, organisation }: Pick<ListData, 'key' | 'organisation'>, normalised: string): string {
  return hmac('sha256', key, `${organisation}\0${normalised}`).subarray(0, hashBytes).toString('base64');
}
