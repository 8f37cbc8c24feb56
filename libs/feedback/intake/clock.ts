/** A wrong clock is never a reason to refuse. */
import type { FeedbackFlag } from '#libs/contract/codes.js';
import { limits } from '#libs/contract/limits.js';

export interface Times {
  /** When it happened, by the device's clock. */
  occurredAt?: Date | undefined;
  /** When the device sent it, by the same clock. */
  sentAt?: Date | undefined;
  receivedAt: Date;
}

const oldMs = limits.happenedAgoDays * 86_400_000;

/**
 * When a feedback happened, by our clock. The device's offset is what its `sentAt` differs from our receipt; beyond a minute it
 * is taken for a wrong clock and corrected. What then still lies in the future, or over 30 days back, is kept as it was
 * sent and flagged `clock`: reports count it by its receipt.
 */
export function correctClock({ occurredAt, sentAt, receivedAt }: Times): { happenedAt: Date; flags: FeedbackFlag[] } {
  if (!occurredAt) return { happenedAt: receivedAt, flags: [] };
  const offset = sentAt ? receivedAt.getTime() - sentAt.getTime() : 0;
  const corrected = new Date(occurredAt.getTime() + (Math.abs(offset) > limits.clockOffsetMs ? offset : 0));
  const ahead = corrected.getTime() - receivedAt.getTime();
  const isPlausible = ahead <= limits.clockOffsetMs && ahead >= -oldMs;
  return isPlausible ? { happenedAt: corrected, flags: [] } : { happenedAt: occurredAt, flags: ['clock'] };
}
