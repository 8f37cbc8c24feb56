/** Settles calls from a plain timer: nothing else may come after a hang-up. */
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { SettleCalls } from '#libs/channels/phone/settle-calls.js';
import { Repeater } from '#libs/platform/repeater.js';

const everyMs = 60_000;

@Injectable()
export class SettleRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater = new Repeater(new Logger('phone'));

  constructor(private readonly settle: SettleCalls) {}

  onApplicationBootstrap(): void {
    this.repeater.every(everyMs, { calls: (stopping) => this.settle.execute(stopping) });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repeater.stop();
  }
}
