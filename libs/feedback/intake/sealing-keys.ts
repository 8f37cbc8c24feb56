/** The public half that comments are sealed to: the newest one, as the collector sees it. */
import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { SealingKey } from '#libs/platform/sealing.js';

/** Far shorter than the hour for which a worker leaves a superseded key alone. */
const freshMs = 60_000;

@Injectable()
export class SealingKeys {
  private known: { at: number; key: SealingKey } | undefined;

  constructor(private readonly database: CollectorDatabase) {}

  /** @throws Problem UNAVAILABLE when no worker has made a key yet: a comment must never be stored unsealed. */
  async newest(): Promise<SealingKey> {
    if (this.known && Date.now() - this.known.at < freshMs) return this.known.key;
    const { rows } = await this.database.pool.query<{ id: string; publicKey: Buffer }>(
      'select id, public_key as "publicKey" from kuule.sealing_key order by created_at desc limit 1',
    );
    const key = rows[0];
    if (!key) throw new Problem('UNAVAILABLE', 'no worker has started yet', undefined, limits.retryAfterSeconds);
    this.known = { at: Date.now(), key };
    return key;
  }

  forget(): void {
    this.known = undefined;
  }
}
