/** Sends the messages that are due. The database says which: nothing of this is in a queue. */
import { Injectable, Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { Outside } from '#libs/platform/outside.js';
import { safeError } from '#libs/platform/safe-error.js';
import { Secrets } from '#libs/platform/secrets.js';
import { attempt } from './attempt.js';
import { claimMessages, type ClaimedMessage } from './claim-messages.js';
import { recordAttempt } from './record-attempt.js';

@Injectable()
export class DeliverWebhooks {
  private readonly logger = new Logger('webhooks');
  private readonly underWay = new Set<Promise<void>>();
  private claiming: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly database: WorkerDatabase,
    private readonly outside: Outside,
    private readonly secrets: Secrets,
  ) {}

  /** Begins every attempt that is due and for which there is room, and waits for none of them: each that ends makes room for the next. */
  async execute(): Promise<void> {
    if (this.claiming) {
      this.again = true;
      return this.claiming;
    }
    this.claiming = this.claim().finally(() => (this.claiming = undefined));
    return this.claiming;
  }

  /** Resolves when no attempt is under way. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  /** Begins no more attempts; resolves when those under way have ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.claiming?.catch(() => {});
    await this.settled();
  }

  private async claim(): Promise<void> {
    do {
      this.again = false;
      const room = limits.webhookAtOnceInAll - this.underWay.size;
      if (this.stopped || room <= 0) return;
      for (const message of await claimMessages(this.database, room)) this.begin(message);
    } while (this.again);
  }

  private begin(message: ClaimedMessage): void {
    const sending = this.send(message)
      .catch((error: unknown) => this.logger.error({ message: 'attempt not recorded', error: safeError(error) }))
      .finally(() => this.underWay.delete(sending));
    this.underWay.add(sending);
  }

  private async send(message: ClaimedMessage): Promise<void> {
    const made = await attempt(this.outside, this.secrets, message);
    await recordAttempt(this.database, message, made);
    if (made.verdict === 'gone') this.logger.warn({ message: 'webhook switched off: its receiver answered 410', webhook: message.webhook });
    // What comes next is claimed while this one still counts as under way, so that nobody who waits for all misses it.
    await this.execute().catch(() => {});
  }
}
