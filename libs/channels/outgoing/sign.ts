/** Signatures of Standard Webhooks 1.0.0, symmetric (v1): HMAC-SHA256 over `id.timestamp.body`. */
import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';
/** The specification allows 24 to 64. */
const secretBytes = 32;

export const newSecret = (): string => prefix + randomBytes(secretBytes).toString('base64');

export interface SignedMessage {
  id: string;
  body: string;
  /** Seconds since 1970, of this attempt. */
  timestamp: number;
}

/** The headers of an attempt; with two secrets (while rotating) two signatures, of which the receiver needs one. */
export function signatureHeaders({ id, body, timestamp }: SignedMessage, secrets: readonly string[]): Record<string, string> {
  const sign = (secret: string) =>
    `v1,${createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64'))
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64')}`;
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': secrets.map(sign).join(' ') };
}
