/** The worker's rounds: what must happen even when the queue was lost runs from a plain timer. */
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { Purge } from '#libs/feedback/retention/purge.js';
import { UndecidedRetention } from '#libs/feedback/retention/undecided.js';
import { Analyser } from '#libs/feedback/triage/analyser.js';
import { Keyring } from '#libs/feedback/triage/keyring.js';
import { ListRounds } from '#libs/feedback/lists/list-rounds.js';
import { Sweep } from '#libs/feedback/triage/sweep.js';
import { safeError } from '#libs/platform/safe-error.js';

@Injectable()
export class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('rounds');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly keyring: Keyring,
    private readonly sweep: Sweep,
    private readonly purge: Purge,
    private readonly analyser: Analyser,
    private readonly undecided: UndecidedRetention,
    private readonly lists: ListRounds,
  ) {}

  /** Refuses to start without a key that opens, and with the models not loaded. */
  async onApplicationBootstrap(): Promise<void> {
    await Promise.all([this.keyring.turn(), this.analyser.warmUp()]);
    await this.undecided.warn();
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
    }, limits.sweepSeconds * 1_000);
  }

  /** The reminder stands as long as a decision is missing: at every start and after every purge. */
  private async purgeAndRemind(): Promise<void> {
    if (await this.purge.execute()) await this.undecided.warn();
  }

  /** Each step stands alone: one that fails is tried again in the next round and keeps no other from running. */
  private async walk(): Promise<void> {
    const steps = {
      keys: () => this.keyring.turn(),
      sweep: () => this.sweep.execute(),
      purge: () => this.purgeAndRemind(),
      renewal: () => this.lists.execute(),
    };
    for (const [name, step] of Object.entries(steps)) {
      try {
        await step();
      } catch (error) {
        this.logger.error({ message: 'round failed', step: name, error: safeError(error) });
      }
    }
  }
}
