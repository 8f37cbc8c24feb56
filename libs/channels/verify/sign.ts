/** Signs as a provider would: for the test button, and for tests. */
import { hmacOf, messageOf } from './verify.js';
import type { HeaderPlace, Verification } from './verification.js';

interface Unsigned {
  body: Buffer;
  /** The delivery's name, where the provider gives it one. */
  id: string;
  at: Date;
  url?: string;
  form?: string;
}

/** The headers that prove a request. @throws for ed25519: of such providers we hold the public key only. */
export function sign(how: Verification, { id, at, ...request }: Unsigned, secret: string): Record<string, string> {
  if (how.kind === 'token') return { [how.header]: secret };
  if (how.kind === 'basic') return { authorization: `Basic ${Buffer.from(secret).toString('base64')}` };
  const timestamp = how.timestamp && inFormat(how.timestamp.format, at);
  const signature = hmacOf(how, messageOf(how.template, request, { timestamp, id }), secret);
  const headers: Record<string, string> = {};
  const put = ({ header, prefix = '', separator = '' }: HeaderPlace, value: string) => {
    headers[header] = headers[header] === undefined ? prefix + value : headers[header] + separator + prefix + value;
  };
  if (how.timestamp && timestamp) put(how.timestamp, timestamp);
  if (how.id) put(how.id, id);
  put(how.signature, signature);
  return headers;
}

function inFormat(format: 'unix' | 'ms' | 'iso', at: Date): string {
  if (format === 'iso') return at.toISOString();
  return String(format === 'ms' ? at.getTime() : Math.floor(at.getTime() / 1_000));
}
