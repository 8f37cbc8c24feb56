/** Where triage's time goes: milliseconds by stage since start, for metrics and the bench. */
import type { StageTimes } from './analysis.js';

export type Stage = keyof StageTimes | 'sealing' | 'database';

export class StageClock {
  readonly ms: Record<Stage, number> = { sealing: 0, language: 0, redaction: 0, themes: 0, database: 0 };
  comments = 0;

  addAll(times: StageTimes): void {
    for (const [stage, ms] of Object.entries(times) as [Stage, number][]) this.ms[stage] += ms;
  }

  async measure<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.ms[stage] += performance.now() - began;
    }
  }

  count(comments: number): void {
    this.comments += comments;
  }
}
