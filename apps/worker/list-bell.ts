/** Hears that somebody has reported or changed a word. The line may be lost: the rounds find what waits. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import { ListRounds } from '#libs/feedback/lists/list-rounds.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { safeError } from '#libs/platform/safe-error.js';

@Injectable()
export class ListBell implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('local list');
  private readonly stopping = new AbortController();
  private listening: Promise<void> | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: WorkerDatabase,
    private readonly lists: ListRounds,
  ) {}

  onApplicationBootstrap(): void {
    this.listening = this.listen();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.listening, this.round]);
  }

  private async listen(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.listenOn(await this.database.pool.connect());
      } catch (error) {
        this.logger.warn({ message: 'not listening', error: safeError(error) });
      }
      await sleep(limits.eventRetryMs, undefined, { signal }).catch(() => {});
    }
  }

  /** Resolves when the connection is lost or the process stops. */
  private async listenOn(client: PoolClient): Promise<void> {
    const over = Promise.withResolvers<void>();
    for (const event of ['error', 'end'] as const) client.on(event, () => over.resolve());
    client.on('notification', () => this.ring());
    this.stopping.signal.addEventListener('abort', () => over.resolve());
    try {
      await client.query('listen kuule_lists');
      if (!this.stopping.signal.aborted) await over.promise;
    } finally {
      // Not back into the pool: it would go on listening there.
      client.release(true);
    }
  }

  private ring(): void {
    this.round = this.lists.execute().catch((error: unknown) => {
      this.logger.error({ message: 'round failed', step: 'renewal', error: safeError(error) });
    });
  }
}
