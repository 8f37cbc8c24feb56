/** Takes reports and renews stored comments: at once when the console rings, and in every round of the worker. */
import { Injectable } from '@nestjs/common';
import { Renewal } from '../renewal/renewal.js';
import { TakeReports } from './take-reports.js';

@Injectable()
export class ListRounds {
  private running: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly reports: TakeReports,
    private readonly renewal: Renewal,
  ) {}

  /** One at a time: who comes while a round runs is served by the next one. */
  async execute(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  private async run(): Promise<void> {
    do {
      this.again = false;
      await this.reports.execute();
      await this.renewal.execute();
    } while (this.again);
  }
}
