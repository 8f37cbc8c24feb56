/** The test button: a sample that we sign ourselves goes through everything but the intake. */
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { HookTest } from '#libs/contract/hook.js';
import { limits } from '#libs/contract/limits.js';
import { Problem } from '#libs/platform/problem.js';
import { sign } from '../verify/sign.js';
import { verify } from '../verify/verify.js';
import { DeliveryLog } from './delivery-log.js';
import { payloadOf, type Delivery } from './delivery.js';
import { HookRecords, secretsAt } from './hook-records.js';
import { profileOf } from './profiles.js';
import { readDelivery } from './read-delivery.js';

@Injectable()
export class TryHook {
  private readonly limiter = new RateLimiterMemory({ points: limits.hookTestsPerMinute, duration: 60 });

  constructor(
    private readonly hooks: HookRecords,
    private readonly log: DeliveryLog,
  ) {}

  /**
   * Signs the product's sample with the hook's newest secret, verifies and reads it as if it had come from the product, and makes no
   * feedback of it. Whoever knows the address may ask: the answer tells nothing but that the hook works.
   * @throws Problem NOT_FOUND, TOO_MANY_REQUESTS.
   */
  async execute(key: string): Promise<HookTest> {
    const hook = await this.hooks.find(key);
    const profile = hook && profileOf(hook.profile);
    if (!profile) throw new Problem('NOT_FOUND');
    await this.limiter.consume(hook.id).catch(() => {
      throw new Problem('TOO_MANY_REQUESTS', undefined, undefined, 60);
    });
    const now = new Date();
    const body = Buffer.from(JSON.stringify(profile.sample));
    const secrets = secretsAt(hook, now);
    const headers = sign(profile.verification, { body, id: randomUUID(), at: now }, secrets.at(-1) ?? '');
    const delivery: Delivery = { profile, key, body, headers };
    const verdict = verify(profile.verification, delivery, secrets, now);
    if (!verdict.held) return { verdict: verdict.reason, rating: null };
    const [reading] = readDelivery(profile, payloadOf(delivery));
    this.log.record({ hook, delivery: '', verdict: 'test', at: now, isListed: true });
    return reading?.kind === 'rated' ? { verdict: 'test', rating: reading.rating } : { verdict: 'unusable', rating: null };
  }
}
