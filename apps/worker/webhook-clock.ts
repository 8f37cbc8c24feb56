/** Looks every second for webhook messages that are due: new ones, tests from the console, and retries alike. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DeliverWebhooks } from '#libs/channels/outgoing/deliver-webhooks.js';
import { WarnOfWebhooks } from '#libs/channels/outgoing/warn-of-webhooks.js';
import { limits } from '#libs/contract/limits.js';
import { Repeater } from '#libs/platform/repeater.js';

/** How long a stop waits for receivers to answer; what is cut off is sent once more, under the same id. */
const patienceMs = 5_000;

@Injectable()
export class WebhookClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater = new Repeater(new Logger('webhooks'));

  constructor(
    private readonly deliver: DeliverWebhooks,
    private readonly warnings: WarnOfWebhooks,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.warnings.warn();
    this.repeater.every(limits.webhookLookMs, { webhooks: () => this.deliver.execute() });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repeater.stop();
    await Promise.race([this.deliver.stop(), sleep(patienceMs, undefined, { ref: false })]);
  }
}
