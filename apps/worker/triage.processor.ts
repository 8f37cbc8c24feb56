/** The one processor of the triage queue: the bell has rung for these ids. */
import { InjectQueue, OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { Queue, type Job } from 'bullmq';
import { TriageComments } from '#libs/feedback/triage/triage-comments.js';
import { queues, type TriageJob } from '#libs/platform/queue.js';
import { safeError } from '#libs/platform/safe-error.js';

/** Two at once: while one group is analysed in its thread, the other is stored. */
const groupsAtOnce = 2;

/** A queue that is away tries twice a second; saying so once in a while is enough. */
const quietMs = 30_000;

@Processor(queues.triage, { concurrency: groupsAtOnce })
export class TriageProcessor extends WorkerHost {
  private readonly logger = new Logger('triage');
  private warnedAt = 0;

  constructor(
    private readonly triage: TriageComments,
    @InjectQueue(queues.triage) queue: Queue,
  ) {
    super();
    queue.on('error', (error) => this.onError(error));
  }

  /** The queue's server came or went; BullMQ connects anew by itself, and would print the whole connection if nobody listened. */
  @OnWorkerEvent('error')
  onError(error: Error): void {
    if (Date.now() - this.warnedAt < quietMs) return;
    this.warnedAt = Date.now();
    this.logger.warn({ message: 'queue', error: safeError(error) });
  }

  /** The queue keeps a failed job's message and stack: only the safe part of an error may reach it. */
  override async process(job: Job<TriageJob>): Promise<void> {
    try {
      await this.triage.execute(job.data.ids);
    } catch (error) {
      const { name, code } = safeError(error);
      const safe = new Error([name, code].filter(Boolean).join(' '));
      safe.stack = '';
      throw safe;
    }
  }
}
