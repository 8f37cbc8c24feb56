/**
 * Twilio's signature: base64 of HMAC-SHA1 under the account's token, over the address as it was called and the form's fields, sorted and
 * without anything between them. A body that is no form is in the address as `bodySHA256`.
 * Source: https://www.twilio.com/docs/usage/security; held against the official library by a test.
 */
import { createHash } from 'node:crypto';
import type { Signature } from '../../verify/verification.js';
import { hmacOf, isSame } from '../../verify/verify.js';

export const twilioSignature: Signature = {
  kind: 'signature',
  signature: { header: 'x-twilio-signature' },
  algorithm: 'sha1',
  encoding: 'base64',
  template: '{url}{form}',
};

/** @param isForm whether the body is a form, whose fields are then part of what is signed. */
export function isTwilioSignature(token: string, signature: string, url: string, body: Buffer, isForm: boolean): boolean {
  const bodyHash = URL.parse(url)?.searchParams.get('bodySHA256');
  if (bodyHash && !isSame(createHash('sha256').update(body).digest('hex'), bodyHash.toLowerCase())) return false;
  // A body that is neither a form nor named in the address is covered by nothing.
  if (!isForm && !bodyHash && body.length > 0) return false;
  const fields = isForm && !bodyHash ? signedFields(body) : '';
  return addressForms(url).some((address) => isSame(hmacOf(twilioSignature, [address, fields], token), signature));
}

/** A field that is there several times counts once for each of its values. */
function signedFields(body: Buffer): string {
  const fields = new URLSearchParams(body.toString('utf8'));
  return [...new Set(fields.keys())]
    .sort()
    .map((name) =>
      [...new Set(fields.getAll(name))]
        .sort()
        .map((value) => name + value)
        .join(''),
    )
    .join('');
}

/** With and without the scheme's own port: Twilio signs either. */
function addressForms(url: string): string[] {
  const parts = /^(https?):\/\/([^/?#]*)(.*)$/is.exec(url);
  if (!parts) return [];
  const [, scheme = '', authority = '', rest = ''] = parts;
  const host = authority.replace(/:\d+$/, '');
  const port = /:\d+$/.exec(authority)?.[0] ?? (scheme.toLowerCase() === 'https' ? ':443' : ':80');
  return [`${scheme}://${host}${rest}`, `${scheme}://${host}${port}${rest}`];
}
