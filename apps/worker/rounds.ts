/** The worker's rounds: what must happen even when the queue was lost runs from a plain timer. */
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { UndecidedRetention } from '#libs/feedback/retention/undecided.js';
import { Analyser } from '#libs/feedback/triage/analyser.js';
import { StoreModelCard } from '#libs/feedback/triage/model-card.js';
import { Keyring } from '#libs/feedback/triage/keyring.js';
import { Repeater, type Step } from '#libs/platform/repeater.js';

/** What one round of the worker does, by name, in order; worker.module.ts fills the list. */
export abstract class RoundSteps {
  abstract readonly steps: Readonly<Record<string, Step>>;
}

@Injectable()
export class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater = new Repeater(new Logger('rounds'));

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
    this.repeater.every(limits.sweepSeconds * 1_000, this.rounds.steps);
  }

  /** Waits for the step under way: a comment whose triage is cut off has lost one of its three attempts. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.repeater.stop();
  }
}
