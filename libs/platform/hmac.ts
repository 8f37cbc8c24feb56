/**
 * HMAC (RFC 2104) of two digests in one call each. createHmac makes a stream and a key of its own for every message: on what is as short
 * as a word or a rating that takes several times as long, and leaves native objects to the garbage collector.
 */
import { hash } from 'node:crypto';

/** Of both algorithms. */
const blockBytes = 64;

export type HmacAlgorithm = 'sha1' | 'sha256';

/** The keyed hash of the pieces of a message, one after another. */
export function hmac(algorithm: HmacAlgorithm, key: Uint8Array, ...message: readonly (string | Uint8Array)[]): Buffer {
  const block = key.length > blockBytes ? digest(algorithm, key) : key;
  const inner = Buffer.allocUnsafe(message.reduce((length, piece) => length + Buffer.byteLength(piece), blockBytes));
  pad(inner, block, 0x36);
  let end = blockBytes;
  for (const piece of message) {
    if (typeof piece === 'string') inner.write(piece, end);
    else inner.set(piece, end);
    end += Buffer.byteLength(piece);
  }
  const within = digest(algorithm, inner);
  const outer = Buffer.allocUnsafe(blockBytes + within.length);
  pad(outer, block, 0x5c);
  outer.set(within, blockBytes);
  return digest(algorithm, outer);
}

function pad(target: Buffer, key: Uint8Array, byte: number): void {
  target.fill(byte, 0, blockBytes);
  for (let at = 0; at < key.length; at++) target[at] = byte ^ (key[at] ?? 0);
}

/** A digest. As text and back: asked for bytes, `hash` takes three times as long. */
export const digest = (algorithm: HmacAlgorithm, data: string | Uint8Array): Buffer =>
  Buffer.from(hash(algorithm, data, 'binary'), 'binary');
