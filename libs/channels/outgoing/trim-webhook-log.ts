import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';

@Injectable()
export class TrimWebhookLog {
  constructor(private readonly database: WorkerDatabase) {}

  /** Deletes messages that have outlived the log, with their attempts; those that a switched-off webhook never got go with them. */
  async execute(): Promise<number> {
    const { rowCount } = await this.database.pool.query(
      `delete from kuule.webhook_message where id in (
         select id from kuule.webhook_message where released_at < now() - interval '${limits.webhookLogDays} days'
         order by released_at limit $1)`,
      [limits.webhookLogRows],
    );
    return rowCount ?? 0;
  }
}
