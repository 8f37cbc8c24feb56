/** Where triage's time goes, and how many comments it has stored: two counters among the process's metrics. */
import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Metrics } from '#libs/platform/metrics.js';
import type { StageTimes } from './analysis.js';

export type Stage = keyof StageTimes | 'sealing' | 'database';

@Injectable()
export class StageClock {
  private readonly seconds: Counter<'stage'>;
  private readonly comments: Counter;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.seconds = new Counter({
      name: 'kuule_triage_seconds_total',
      help: 'Time that triage has spent, by stage; groups side by side count each for itself',
      labelNames: ['stage'],
      registers,
    });
    this.comments = new Counter({ name: 'kuule_triage_comments_total', help: 'Comments that triage has stored', registers });
  }

  /** @param times milliseconds by stage. */
  addAll(times: Partial<Record<Stage, number>>): void {
    for (const [stage, ms] of Object.entries(times)) this.seconds.inc({ stage }, ms / 1_000);
  }

  async measure<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.addAll({ [stage]: performance.now() - began });
    }
  }

  count(comments: number): void {
    this.comments.inc(comments);
  }
}
