/** Settles calls from a plain timer: nothing else may come after a hang-up. */
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { SettleCalls } from '#libs/channels/phone/settle-calls.js';
import { safeError } from '#libs/platform/safe-error.js';

const everyMs = 60_000;

@Injectable()
export class SettleRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('phone');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(private readonly settle: SettleCalls) {}

  onApplicationBootstrap(): void {
    this.next();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.round;
  }

  private next(): void {
    this.timer = setTimeout(() => {
      this.round = this.walk().finally(() => this.timer && this.next());
    }, everyMs);
  }

  private async walk(): Promise<void> {
    try {
      await this.settle.execute();
    } catch (error) {
      this.logger.error({ message: 'round failed', step: 'calls', error: safeError(error) });
    }
  }
}
