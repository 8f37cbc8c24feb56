/** When a message is tried again. */
import { limits } from '#libs/contract/limits.js';

/**
 * Seconds until the next attempt, or undefined when the last one was made.
 * @param failed attempts so far, all of which failed
 * @param chance from 0 to 1; spreads messages that failed together
 */
export function retryInSeconds(failed: number, chance = Math.random()): number | undefined {
  const wait: number | undefined = limits.webhookRetrySeconds[failed - 1];
  return wait && wait * (1 + limits.webhookRetryJitter * (2 * chance - 1));
}

/** Seconds that an answer asks to be left alone for (RFC 9110 §10.2.3: a number, or a date), kept within our own limits; 0 when it does not. */
export function retryAfterSeconds(header: string | undefined, now = Date.now()): number {
  if (!header) return 0;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1_000;
  return Number.isNaN(seconds) ? 0 : Math.min(Math.max(0, seconds), limits.webhookPauseSecondsMax);
}
