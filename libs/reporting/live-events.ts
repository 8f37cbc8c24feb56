import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { safeError } from '#libs/platform/safe-error.js';

/** The channel on which collector and worker name the organisations of each group, separated by commas. */
const channel = 'kuule_events';

/** An open screen: which organisations it shows, and what to call when something happens. */
export interface Watcher {
  organisations: readonly string[];
  /** Ask again for what is on the screen. */
  changed(): void;
  /** The same, after a time in which changes may have been missed. */
  refetch(): void;
  /** Nothing happened, and the line is still open. */
  heartbeat(): void;
  /** The process stops. */
  end(): void;
}

/**
 * Tells open screens that their organisations' figures have changed. One connection of the process's pool listens for all of them;
 * events within `limits.eventJoinMs` are joined, so that a busy hour is at most four requests a second and screen.
 */
@Injectable()
export class LiveEvents implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('events');
  private readonly watchers = new Set<Watcher>();
  private readonly changed = new Set<string>();
  private readonly stopping = new AbortController();
  private joining: NodeJS.Timeout | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private listening: Promise<void> | undefined;

  constructor(private readonly database: ConsoleDatabase) {}

  onApplicationBootstrap(): void {
    this.listening = this.listen();
    this.heartbeat = setInterval(() => this.each((watcher) => watcher.heartbeat()), limits.eventHeartbeatSeconds * 1_000);
  }

  /** Adds an open screen. @returns what takes it off again; undefined when the process stops or too many are open. */
  watch(watcher: Watcher): (() => void) | undefined {
    if (this.stopping.signal.aborted || this.watchers.size >= limits.eventStreams) return undefined;
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Ends every stream before the HTTP server waits for its answers to finish: these would never do so by themselves. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.heartbeat);
    clearTimeout(this.joining);
    this.each((watcher) => watcher.end());
    this.watchers.clear();
    await this.listening;
  }

  /** Listens until the process stops; a connection that is lost is replaced, and the screens are told. */
  private async listen(): Promise<void> {
    const { signal } = this.stopping;
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      try {
        const client = await this.database.pool.connect();
        await this.listenOn(client, () => !isFirst && this.each((watcher) => watcher.refetch()));
      } catch (error) {
        this.logger.warn({ event: 'not listening', error: safeError(error) });
      }
      await sleep(limits.eventRetryMs, undefined, { signal }).catch(() => {});
    }
  }

  /** Resolves when the connection is lost or the process stops. */
  private async listenOn(client: PoolClient, onListening: () => void): Promise<void> {
    const { signal } = this.stopping;
    const over = Promise.withResolvers<void>();
    const end = () => over.resolve();
    for (const event of ['error', 'end'] as const) client.on(event, end);
    client.on('notification', ({ payload }) => this.join(payload?.split(',') ?? []));
    signal.addEventListener('abort', end);
    // A network that swallows everything raises no error by itself.
    const probe = { text: 'select 1', query_timeout: limits.eventHeartbeatSeconds * 1_000 };
    const probing = setInterval(() => client.query(probe).catch(end), limits.eventHeartbeatSeconds * 1_000);
    try {
      await client.query(`listen ${channel}`);
      onListening();
      if (!signal.aborted) await over.promise;
    } finally {
      clearInterval(probing);
      signal.removeEventListener('abort', end);
      // Not back into the pool: it would go on listening there.
      client.release(true);
    }
  }

  private join(organisations: string[]): void {
    for (const organisation of organisations) this.changed.add(organisation);
    this.joining ??= setTimeout(() => this.tell(), limits.eventJoinMs);
  }

  private tell(): void {
    this.joining = undefined;
    const changed = new Set(this.changed);
    this.changed.clear();
    this.each((watcher) => watcher.organisations.some((id) => changed.has(id)) && watcher.changed());
  }

  private each(work: (watcher: Watcher) => void): void {
    for (const watcher of this.watchers) work(watcher);
  }
}
