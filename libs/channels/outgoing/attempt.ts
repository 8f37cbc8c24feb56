/** One attempt to deliver one message, and what became of it. Its errors are verdicts. */
import { limits } from '#libs/contract/limits.js';
import type { WebhookVerdict } from '#libs/contract/webhook.js';
import { OutsideError, type Outside, type OutsideAnswer } from '#libs/platform/outside.js';
import type { Secrets } from '#libs/platform/secrets.js';
import type { ClaimedMessage } from './claim-messages.js';
import { retryAfterSeconds } from './retry.js';
import { signatureHeaders } from './sign.js';

export interface Attempt {
  verdict: WebhookVerdict;
  status: number | null;
  ms: number;
  /** For how long the receiver is to be left alone; 0 when it is not. */
  pauseSeconds: number;
}

/** Gateways that are overloaded, and receivers that say so. */
const busy = new Set([429, 502, 503, 504]);

export async function attempt(outside: Outside, secrets: Secrets, message: ClaimedMessage): Promise<Attempt> {
  const began = performance.now();
  const done = (verdict: WebhookVerdict, answer?: OutsideAnswer): Attempt => ({
    verdict,
    status: answer?.status ?? null,
    ms: Math.round(performance.now() - began),
    pauseSeconds: answer && verdict !== 'delivered' ? pauseOf(answer) : 0,
  });
  const headers = headersOf(secrets, message);
  if (!headers) return done('secret');
  try {
    const { webhookTimeoutMs: timeoutMs, webhookAnswerBytes: mostBytes } = limits;
    const answer = await outside.ask(message.url, { method: 'POST', headers, body: message.body, timeoutMs, mostBytes });
    return done(verdictOf(answer.status), answer);
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    // Hosts are not asked about, and redirects not followed.
    return done(error.reason === 'host' || error.reason === 'redirects' ? 'network' : error.reason);
  }
}

function headersOf(secrets: Secrets, { id, body, webhook, secret, formerSecret }: ClaimedMessage): Record<string, string> | undefined {
  try {
    const opened = [secret, formerSecret].filter((each) => each !== null).map((sealed) => secrets.open(sealed, webhook));
    const timestamp = Math.floor(Date.now() / 1_000);
    return { 'content-type': 'application/json', 'user-agent': 'Kuule', ...signatureHeaders({ id, body, timestamp }, opened) };
  } catch {
    return undefined;
  }
}

function verdictOf(status: number): WebhookVerdict {
  if (status >= 200 && status < 300) return 'delivered';
  if (status >= 300 && status < 400) return 'redirect';
  if (status === 410) return 'gone';
  return busy.has(status) ? 'busy' : 'refused';
}

function pauseOf({ status, headers }: OutsideAnswer): number {
  const asked = retryAfterSeconds(headers['retry-after']);
  return busy.has(status) ? Math.max(asked, limits.webhookPauseSeconds) : asked;
}
