/** A delivery as it came to the address of a hook, and the names that are made of what it says. */
import { parse } from 'node:querystring';
import { hmac } from '#libs/platform/hmac.js';
import { Problem } from '#libs/platform/problem.js';
import type { SignedRequest } from '../verify/verification.js';
import type { HookProfile } from './profile.js';

export interface Delivery extends SignedRequest {
  profile: HookProfile;
  /** The key in the address. */
  key: string;
}

/**
 * What was sent, after its signature has held.
 * @throws Problem MALFORMED_JSON.
 */
export function payloadOf({ profile, headers, body }: Delivery): unknown {
  const isForm = String(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const text = body.toString();
  const member = isForm && profile.formField ? parse(text, '&', '=', { maxKeys: 20 })[profile.formField] : text;
  try {
    return JSON.parse(String(member));
  } catch {
    throw new Problem('MALFORMED_JSON');
  }
}

/** Half of SHA-256, in hex. */
const keyed = (key: Buffer, ...pieces: (string | Buffer)[]): string => hmac('sha256', key, ...pieces).toString('hex', 0, 16);

/** What a delivery is remembered by, in hex: the provider's name for it, or its bytes where it has none. */
export const deliveryHash = (key: Buffer, hook: string, name: string | undefined, body: Buffer): string =>
  name === undefined ? keyed(key, `hook delivery\0${hook}\0bytes\0`, body, '\0') : keyed(key, `hook delivery\0${hook}\0name\0${name}\0`);

/**
 * The feedback's id: the same for the same survey of the same hook, and keyed, so that nobody who knows the conversation's number finds
 * out which feedback it became. A UUID of version 8 (RFC 9562: made by a rule of one's own).
 */
export function feedbackIdOf(key: Buffer, hook: string, survey: string): string {
  const hex = keyed(key, `hook feedback\0${hook}\0${survey}\0`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
