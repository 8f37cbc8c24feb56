/** The use case behind every hook's address: verify, read, accept, remember. */
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { HookVerdict } from '#libs/contract/hook.js';
import { limits } from '#libs/contract/limits.js';
import { HashKey } from '#libs/feedback/intake/store-group.js';
import { followUpKey } from '#libs/platform/keys.js';
import { Problem } from '#libs/platform/problem.js';
import { followUpPath } from '../follow-up.js';
import { verify } from '../verify/verify.js';
import { AcceptRating } from './accept-rating.js';
import { DeliveryLog } from './delivery-log.js';
import { deliveryHash, feedbackIdOf, payloadOf, type Delivery } from './delivery.js';
import { HookRecords, secretsAt, type Hook } from './hook-records.js';
import { holds, readDelivery, valueAt, type Reading } from './read-delivery.js';

export interface HookAnswer {
  verdict: HookVerdict;
  /** What the product wants back when it is set up. */
  challenge?: string;
  /** Where the person may be asked, when the product has not asked: path and query of a page, for this one conversation. */
  link?: string;
}

@Injectable()
export class ReceiveDelivery {
  private readonly signed = new RateLimiterMemory({ points: limits.hookPerMinute, duration: 60 });
  private readonly refused = new RateLimiterMemory({ points: limits.hookRefusedPerMinute, duration: 60 });

  constructor(
    private readonly hooks: HookRecords,
    private readonly rating: AcceptRating,
    private readonly log: DeliveryLog,
    private readonly hashKey: HashKey,
  ) {}

  /**
   * Takes a delivery in; resolves after the commit of what it brought.
   * @throws Problem NOT_FOUND (no such hook), SIGNATURE_REFUSED, TOO_MANY_REQUESTS, MALFORMED_JSON, INVALID_FIELDS, UNKNOWN_ANSWER,
   *   UNKNOWN_TOUCHPOINT, OVERLOADED, UNAVAILABLE.
   */
  async execute(delivery: Delivery, now = new Date()): Promise<HookAnswer> {
    const hook = await this.hooks.find(delivery.key);
    if (hook?.profile !== delivery.profile.name) throw new Problem('NOT_FOUND');
    const verdict = verify(delivery.profile.verification, delivery, secretsAt(hook, now), now);
    const name = verdict.held ? verdict.id : undefined;
    const hash = deliveryHash(this.hashKey.bytes, hook.id, name, delivery.body);
    const record = (became: HookVerdict, isListed = became !== 'ignored') =>
      this.log.record({ hook, delivery: hash, verdict: became, at: now, isListed });
    if (!verdict.held) {
      const isListed = await this.refused.consume(hook.id).then(Boolean, () => false);
      record(verdict.reason, isListed);
      throw new Problem('SIGNATURE_REFUSED');
    }
    await this.limit(hook, () => record('limited', false));
    try {
      const answer = await this.take(hook, delivery, hash, now);
      record(answer.verdict);
      return answer;
    } catch (error) {
      record(verdictOf(error));
      throw error;
    }
  }

  private async take(hook: Hook, delivery: Delivery, hash: string, now: Date): Promise<HookAnswer> {
    const { profile } = delivery;
    const payload = payloadOf(delivery);
    if (profile.challenge && holds(profile.challenge.when, payload)) {
      const challenge = valueAt(payload, profile.challenge.answer);
      return { verdict: 'challenge', ...(typeof challenge === 'string' && { challenge }) };
    }
    const readings = readDelivery(profile, payload);
    if (readings.every(({ kind }) => kind === 'ignored')) return { verdict: 'ignored' };
    let taken: Promise<Date | undefined> | undefined;
    const takenAt = () => (taken ??= this.log.takenAt({ hook, delivery: hash }));
    try {
      const answers = await Promise.all(readings.map((reading) => this.takeReading(hook, reading, takenAt, now)));
      return answers.find(({ verdict }) => verdict !== 'ignored') ?? { verdict: 'ignored' };
    } catch (error) {
      // What was taken stays taken, also when it would be refused today: its questions may be others by now.
      if (error instanceof Problem && error.status < 500 && (await takenAt())) return { verdict: 'repeat' };
      throw error;
    }
  }

  private async takeReading(hook: Hook, reading: Reading, takenAt: () => Promise<Date | undefined>, now: Date): Promise<HookAnswer> {
    if (reading.kind === 'unusable')
      throw new Problem('INVALID_FIELDS', undefined, [{ field: reading.field, message: 'not as documented' }]);
    if (reading.kind === 'rated') return { verdict: await this.rating.execute(hook, reading, async () => (await takenAt()) !== undefined) };
    if (reading.kind === 'ignored') return { verdict: 'ignored' };
    const first = await takenAt();
    // Whoever lost the first answer gets its link again: the same one, good for as long.
    return { verdict: first ? 'repeat' : 'invitation', link: this.linkTo(hook, reading.id, first ?? now) };
  }

  /** The conversation's own link, good for one feedback; the open form where the product does not say which conversation it is. */
  private linkTo({ id: hook, touchpointKey: touchpoint }: Hook, conversation: string | undefined, from: Date): string {
    if (conversation === undefined) return `/f/${touchpoint}`;
    const { bytes } = this.hashKey;
    return followUpPath(followUpKey(bytes), { hook, touchpoint, feedback: feedbackIdOf(bytes, hook, conversation) }, from);
  }

  private async limit({ id }: Hook, onRefusal: () => void): Promise<void> {
    await this.signed.consume(id).catch((refused: RateLimiterRes | Error) => {
      if (refused instanceof Error) throw refused;
      onRefusal();
      throw new Problem('TOO_MANY_REQUESTS', undefined, undefined, Math.ceil(refused.msBeforeNext / 1_000));
    });
  }
}

function verdictOf(error: unknown): HookVerdict {
  const code = error instanceof Problem ? error.code : undefined;
  if (code === 'MALFORMED_JSON') return 'malformed';
  if (code === 'INVALID_FIELDS' || code === 'UNKNOWN_ANSWER') return 'unusable';
  return code === 'UNKNOWN_TOUCHPOINT' || code === 'TOUCHPOINT_NOT_YOURS' ? 'no-touchpoint' : 'failed';
}
