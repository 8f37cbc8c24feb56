/** What a process does again and again until it stops: rounds that run from a plain timer, whatever becomes of the queue. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@nestjs/common';
import { safeError } from './safe-error.js';

/** One step of a round. It may have a backlog to work off: `stopping` tells it to leave that where it is. */
export type Step = (stopping: AbortSignal) => Promise<unknown>;

/** A step that fails again and again, as when the database is away, is said once in a while. */
const quietMs = 30_000;

export class Repeater {
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>[] = [];
  private readonly saidAt = new Map<string, number>();

  constructor(private readonly logger: Pick<Logger, 'error'>) {}

  /**
   * Walks through `steps` in their order, for the first time after `ms` milliseconds, and again that long after each round has ended: a slow
   * round delays the next, and never meets it. A step that fails is logged without its message and keeps no other from running.
   */
  every(ms: number, steps: Readonly<Record<string, Step>>): void {
    this.running.push(this.repeat(ms, Object.entries(steps)));
  }

  /** Begins no further step; resolves when those under way have ended, or after `patienceMs` milliseconds where that is given. */
  async stop(patienceMs?: number): Promise<void> {
    this.stopping.abort();
    const ended: Promise<unknown>[] = [Promise.all(this.running)];
    if (patienceMs !== undefined) ended.push(sleep(patienceMs, undefined, { ref: false }));
    await Promise.race(ended);
  }

  private async repeat(ms: number, steps: [name: string, step: Step][]): Promise<void> {
    const { signal } = this.stopping;
    for (;;) {
      await sleep(ms, undefined, { signal }).catch(() => {});
      for (const [name, step] of steps) {
        if (signal.aborted) return;
        await this.attempt(name, step);
      }
      if (signal.aborted) return;
    }
  }

  private async attempt(name: string, step: Step): Promise<void> {
    try {
      await step(this.stopping.signal);
    } catch (error) {
      const now = performance.now();
      if (now - (this.saidAt.get(name) ?? -quietMs) < quietMs) return;
      this.saidAt.set(name, now);
      this.logger.error({ message: 'round failed', step: name, error: safeError(error) });
    }
  }
}
