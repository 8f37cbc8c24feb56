/** The queue is a doorbell: jobs hold ids only, and losing all of it loses nothing (the sweep finds what waits). */
import { BullModule } from '@nestjs/bullmq';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, createRedisBackend, Queue, runMigrations, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Client } from 'pg';
import type { Connection } from './database.js';
import type { DatabaseRoles } from './roles.js';

/** Every queue by name; a test checks that each has exactly one processor. */
export const queues = { triage: 'triage' } as const;

export interface TriageJob {
  /** Feedback whose raw comments wait. */
  ids: string[];
}

const schema = 'bullmq';
const isRedis = (queueUrl: string) => /^rediss?:/.test(queueUrl);

/** Brings the queue's own tables up to date and gives the worker what it needs in them. `client` acts as the owner role. */
export async function migrateQueue(client: Client, roles: DatabaseRoles): Promise<void> {
  await runMigrations(client as never, schema);
  await client.query(`
    grant usage, create on schema ${schema} to ${roles.worker};
    grant select, insert, update, delete on all tables in schema ${schema} to ${roles.worker};
    grant usage, select, update on all sequences in schema ${schema} to ${roles.worker};
    alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${roles.worker};
    alter default privileges in schema ${schema} grant usage, select, update on sequences to ${roles.worker};
    alter table ${schema}.job set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02,
      autovacuum_vacuum_threshold = 200, autovacuum_analyze_threshold = 200);
  `);
}

/** BullMQ for the worker's Nest module: on PostgreSQL under the worker's role, or on Redis/Valkey. */
export function queueModule(queueUrl: string, connection: Connection): DynamicModule {
  if (isRedis(queueUrl)) {
    setDefaultBackendFactory();
    return BullModule.forRoot({ connection: { url: queueUrl, maxRetriesPerRequest: null } });
  }
  setDefaultBackendFactory(createPostgresBackend);
  return BullModule.forRoot({ connection: { ...connection, schema, max: 3 } as unknown as ConnectionOptions });
}

/**
 * Tells the worker that comments wait. On PostgreSQL the bell is rung inside the intake's own transaction by
 * `kuule.ring`; on Redis after its commit, and a Redis that is away delays nothing: the sweep will find the comments.
 */
export class Bell implements OnApplicationShutdown {
  private readonly queue: Queue<TriageJob> | undefined;
  private readonly redis: Redis | undefined;

  constructor(queueUrl: string) {
    if (!isRedis(queueUrl)) return;
    this.redis = new Redis(queueUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
    // Redis may come and go; the sweep covers for it. Without a listener an error event would end the process.
    this.redis.on('error', () => {});
    this.queue = new Queue(queues.triage, { connection: this.redis as unknown as ConnectionOptions }, createRedisBackend);
    this.queue.on('error', () => {});
  }

  /** True when the intake's own statement rings (PostgreSQL). */
  get isInTransaction(): boolean {
    return this.queue === undefined;
  }

  /** Rings after the commit. Never throws. A Redis that is away is not waited for: BullMQ would wait for its first connection without end. */
  async ring(ids: string[]): Promise<void> {
    if (!this.queue || this.redis?.status !== 'ready' || ids.length === 0) return;
    await this.queue.add(queues.triage, { ids }, { removeOnComplete: true, removeOnFail: true }).catch(() => {});
  }

  /** Called by Nest once everything under way is stored. */
  async onApplicationShutdown(): Promise<void> {
    if (this.redis?.status === 'ready') await this.queue?.close().catch(() => {});
    this.redis?.disconnect();
  }
}
