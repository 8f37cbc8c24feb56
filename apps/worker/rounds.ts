/** The worker's rounds: what must happen even when the queue was lost runs from a plain timer. */
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { UndecidedRetention } from '#libs/feedback/retention/undecided.js';
import { Analyser } from '#libs/feedback/triage/analyser.js';
import { StoreModelCard } from '#libs/feedback/triage/model-card.js';
import { Keyring } from '#libs/feedback/triage/keyring.js';
import { safeError } from '#libs/platform/safe-error.js';

/** What one round of the worker does, by name, in order; worker.module.ts fills the list. */
export abstract class RoundSteps {
  abstract readonly steps: Readonly<Record<string, () => Promise<unknown>>>;
}

@Injectable()
export class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('rounds');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly keyring: Keyring,
    private readonly analyser: Analyser,
    private readonly undecided: UndecidedRetention,
    private readonly modelCard: StoreModelCard,
    private readonly rounds: RoundSteps,
  ) {}

  /** Refuses to start without a key that opens, and with the models not loaded. */
  async onApplicationBootstrap(): Promise<void> {
    await Promise.all([this.keyring.turn(), this.analyser.warmUp()]);
    await this.modelCard.execute((await this.analyser.versions()).themes);
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

  /** Each step stands alone: one that fails is tried again in the next round and keeps no other from running. */
  private async walk(): Promise<void> {
    for (const [name, step] of Object.entries(this.rounds.steps)) {
      try {
        await step();
      } catch (error) {
        this.logger.error({ message: 'round failed', step: name, error: safeError(error) });
      }
    }
  }
}
