/**
 * Vonage's signature: a JWT (HS256) under the account's signature secret, with the hash of the body among its claims.
 * Source: https://developer.vonage.com/en/getting-started/concepts/webhooks; held against the official library by a test.
 */
import { createHash, createHmac } from 'node:crypto';
import { isSame } from '../../verify/verify.js';

export interface VonageClaims {
  /** Seconds since 1970. */
  iat: number;
}

/** The claims of a token that is signed and covers the body; undefined otherwise. The time is for the caller to judge. */
export function vonageClaims(secret: string, token: string, body: Buffer): VonageClaims | undefined {
  const parts = token.split('.');
  const [head = '', claims = '', signature = ''] = parts;
  if (parts.length !== 3 || decoded(head)?.alg !== 'HS256') return undefined;
  if (!isSame(createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'), signature)) return undefined;
  const { iat, payload_hash: payloadHash } = decoded(claims) ?? {};
  if (typeof iat !== 'number' || !Number.isFinite(iat)) return undefined;
  // A GET has no body; whatever has one must name its hash.
  const isCovered =
    typeof payloadHash === 'string'
      ? isSame(createHash('sha256').update(body).digest('hex'), payloadHash.toLowerCase())
      : body.length === 0;
  return isCovered ? { iat } : undefined;
}

function decoded(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
