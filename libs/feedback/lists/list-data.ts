/** An organisation's lists as they travel to the analysis thread, and the hash by which values are known. */
import { hash, hkdfSync } from 'node:crypto';
import type { SpanKind } from '#libs/redaction/kinds.js';

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
  return hmac(key, `${organisation}\0${normalised}`).subarray(0, hashBytes).toString('base64');
}

const blockBytes = 64;

/** RFC 2104, of two digests in one call each: on texts as short as a word createHmac's stream takes seven times as long. */
function hmac(key: Uint8Array, text: string): Buffer {
  const pads = padsOf(key);
  const inner = hash('sha256', Buffer.concat([pads.inner, Buffer.from(text)]), 'buffer');
  return hash('sha256', Buffer.concat([pads.outer, inner]), 'buffer');
}

interface Pads {
  inner: Uint8Array;
  outer: Uint8Array;
}
const knownPads = new WeakMap<Uint8Array, Pads>();

/** @param key of at most one block, as `listKey` makes it. */
function padsOf(key: Uint8Array): Pads {
  let pads = knownPads.get(key);
  if (!pads) {
    const block = new Uint8Array(blockBytes);
    block.set(key);
    pads = { inner: block.map((byte) => byte ^ 0x36), outer: block.map((byte) => byte ^ 0x5c) };
    knownPads.set(key, pads);
  }
  return pads;
}
