/** The sweep: finds what waits although the bell was never heard. The database is the truth, the queue a doorbell. */
import { Injectable, Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { findWaiting, setAside } from './claim.js';
import { TriageComments } from './triage-comments.js';

@Injectable()
export class Sweep {
  private readonly logger = new Logger('sweep');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly triage: TriageComments,
  ) {}

  /**
   * Triages every waiting comment, sets aside what a killed worker left after its last attempt, and closes windows that are over.
   * A stop waits for no backlog: what is left is found after the next start.
   */
  async execute(stopping?: AbortSignal): Promise<void> {
    const { pool } = this.database;
    const aside = await setAside(pool);
    if (aside) this.logger.error({ message: 'comments set aside', count: aside });
    // The hash by which a repeat is known is worth keeping only as long as a repeat may come.
    await pool.query('update kuule.feedback set comment_hash = null where window_until < now() and comment_hash is not null');
    while (!stopping?.aborted) {
      const waiting = await findWaiting(pool, limits.triageRows);
      if (waiting.length === 0) return;
      await this.triage.execute(waiting);
      if (waiting.length < limits.triageRows) return;
    }
  }
}
