/** The one verifier of everything that providers sign. No clock of its own, no database, no HTTP. */
import { createPublicKey, timingSafeEqual, verify as verifyWithKey } from 'node:crypto';
import { digest, hmac } from '#libs/platform/hmac.js';
import type { HeaderPlace, Signature, SignedRequest, Verdict, Verification } from './verification.js';

/** More pieces than any rotation brings are not looked at. */
const mostPieces = 16;

/**
 * Whether a request was signed with one of the secrets (several while they rotate) and is fresh. Comparisons take the same time
 * wherever they differ. A stale request is told so only when its signature holds: nothing else about it is known.
 */
export function verify(how: Verification, request: SignedRequest, secrets: readonly string[], now: Date): Verdict {
  if (how.kind === 'signature') return verifySignature(how, request, secrets, now);
  const given = how.kind === 'token' ? valueOf(request, how) : basicOf(request);
  if (given === undefined) return { held: false, reason: 'unsigned' };
  return secrets.filter((secret) => isSame(given, secret)).length ? { held: true } : { held: false, reason: 'wrong-signature' };
}

function verifySignature(how: Signature, request: SignedRequest, secrets: readonly string[], now: Date): Verdict {
  const given = valuesOf(request, how.signature);
  const timestamp = how.timestamp && valueOf(request, how.timestamp);
  const id = how.id && valueOf(request, how.id);
  const isNamed = id !== undefined || !how.template.includes('{id}');
  if (!given.length || !isNamed || (how.timestamp && timestamp === undefined)) return { held: false, reason: 'unsigned' };
  const parts = messageOf(how.template, request, { timestamp, id });
  if (!secrets.some((secret) => given.some((signature) => holds(how, parts, secret, signature)))) {
    return { held: false, reason: 'wrong-signature' };
  }
  if (how.timestamp && !isFresh(how.timestamp, timestamp ?? '', now)) return { held: false, reason: 'stale' };
  return { held: true, id };
}

/** What is signed, in pieces. */
export function messageOf(
  template: string,
  { body, url = '', form = '' }: Pick<SignedRequest, 'body' | 'url' | 'form'>,
  { timestamp = '', id = '' }: { timestamp?: string | undefined; id?: string | undefined },
): (string | Buffer)[] {
  const values: Record<string, string | Buffer> = { '{body}': body, '{url}': url, '{form}': form, '{timestamp}': timestamp, '{id}': id };
  return piecesOf(template).map((piece) => values[piece] ?? piece);
}

/** Templates are written down in code, so there are few. */
const knownPieces = new Map<string, string[]>();
function piecesOf(template: string): string[] {
  const known = knownPieces.get(template);
  if (known) return known;
  const pieces = template.split(/(\{[a-z]+\})/).filter(Boolean);
  knownPieces.set(template, pieces);
  return pieces;
}

/** A keyed hash of the message in the provider's spelling, without prefix. @throws for Ed25519: we hold no provider's private key. */
export const hmacOf = (how: Signature, message: readonly (string | Buffer)[], secret: string): string =>
  keyedHash(how, message, keyOf(how, secret));

function keyedHash({ algorithm, encoding }: Signature, message: readonly (string | Buffer)[], key: Buffer): string {
  if (algorithm === 'ed25519') throw new Error('Ed25519 is verified only');
  return hmac(algorithm, key, ...message).toString(encoding);
}

function holds(how: Signature, message: readonly (string | Buffer)[], secret: string, signature: string): boolean {
  const raw = keyOf(how, secret);
  // A secret that is none would be everybody's.
  if (!raw.length) return false;
  if (how.algorithm !== 'ed25519') return isSame(signature, keyedHash(how, message, raw));
  const bytes = Buffer.from(signature, how.encoding);
  if (raw.length !== 32 || bytes.length !== 64 || bytes.toString(how.encoding) !== signature) return false;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
  return verifyWithKey(null, Buffer.concat(message.map((piece) => Buffer.from(piece))), key, bytes);
}

function keyOf({ secret: how }: Signature, secret: string): Buffer {
  if (how?.encoding !== 'base64') return Buffer.from(secret);
  return Buffer.from(how.prefix && secret.startsWith(how.prefix) ? secret.slice(how.prefix.length) : secret, 'base64');
}

/** Compares hashes, so that not even a length is told by the time. */
export function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest('sha256', given), digest('sha256', expected));
}

function valuesOf({ headers }: SignedRequest, { header, prefix = '', separator }: HeaderPlace): string[] {
  const value = headers[header];
  // A header that is there twice says two things: none of them counts.
  if (typeof value !== 'string') return [];
  const pieces = separator === undefined ? [value] : value.split(separator, mostPieces);
  return pieces.filter((piece) => piece.startsWith(prefix) && piece.length > prefix.length).map((piece) => piece.slice(prefix.length));
}

const valueOf = (request: SignedRequest, place: HeaderPlace): string | undefined => valuesOf(request, place)[0];

function basicOf(request: SignedRequest): string | undefined {
  const encoded = /^Basic ([\w+/=-]{1,2000})$/i.exec(valueOf(request, { header: 'authorization' }) ?? '')?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString();
}

function isFresh({ format, toleranceSeconds }: NonNullable<Signature['timestamp']>, text: string, now: Date): boolean {
  const at = format === 'iso' ? isoTime(text) : unixTime(text, format === 'unix' ? 1_000 : 1);
  return at !== undefined && Math.abs(now.getTime() - at) <= toleranceSeconds * 1_000;
}

const unixTime = (text: string, unit: number): number | undefined => (/^\d{1,15}$/.test(text) ? Number(text) * unit : undefined);

function isoTime(text: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
