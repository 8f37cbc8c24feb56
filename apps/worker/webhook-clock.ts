/** Looks every second for webhook messages that are due: new ones, tests from the console, and retries alike. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DeliverWebhooks } from '#libs/channels/outgoing/deliver-webhooks.js';
import { WarnOfWebhooks } from '#libs/channels/outgoing/warn-of-webhooks.js';
import { limits } from '#libs/contract/limits.js';
import { safeError } from '#libs/platform/safe-error.js';

/** How long a stop waits for receivers to answer; what is cut off is sent once more, under the same id. */
const patienceMs = 5_000;
/** A database that is away is said once in a while. */
const quietMs = 30_000;

@Injectable()
export class WebhookClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('webhooks');
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private warnedAt = 0;

  constructor(
    private readonly deliver: DeliverWebhooks,
    private readonly warnings: WarnOfWebhooks,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.warnings.warn();
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await Promise.race([this.deliver.stop(), sleep(patienceMs, undefined, { ref: false })]);
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.deliver.execute().catch((error: unknown) => this.warn(error));
      await sleep(limits.webhookLookMs, undefined, { signal }).catch(() => {});
    }
  }

  private warn(error: unknown): void {
    if (Date.now() - this.warnedAt < quietMs) return;
    this.warnedAt = Date.now();
    this.logger.warn({ message: 'webhooks wait', error: safeError(error) });
  }
}
