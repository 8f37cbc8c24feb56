import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';

@Injectable()
export class ForgetDeliveries {
  constructor(private readonly database: WorkerDatabase) {}

  /** Deletes what the log has held for its days. A replay that is older than that is stale, or becomes the feedback that it was. */
  async execute(): Promise<void> {
    await this.database.pool.query('delete from kuule.hook_delivery where at < now() - make_interval(days => $1)', [limits.hookLogDays]);
    await this.database.pool.query('delete from kuule.hook_count where day < current_date - $1::int', [limits.hookLogDays]);
  }
}
