/** The standing warning for operators: a webhook that its receiver sent away, or that has failed for a day. Administrators see it in the console. */
import { Injectable, Logger } from '@nestjs/common';
import { WorkerDatabase } from '#libs/platform/database.js';

interface Failing {
  organisation: string;
  webhook: string;
  since: Date;
  gone: boolean;
}

@Injectable()
export class WarnOfWebhooks {
  private readonly logger = new Logger('webhooks');

  constructor(private readonly database: WorkerDatabase) {}

  async warn(): Promise<void> {
    for (const { gone, ...which } of await this.find()) {
      this.logger.warn({ message: gone ? 'webhook is off: its receiver answered 410' : 'webhook fails', ...which });
    }
  }

  /** Names and ids only: an address may hold a key. */
  async find(): Promise<Failing[]> {
    const { rows } = await this.database.pool.query<Failing>(
      `select o.key as organisation, w.id as webhook, coalesce(w.disabled_at, w.failing_since) as since, w.disabled_at is not null as gone
       from kuule.webhook w join kuule.organisation o on o.id = w.organisation
       where w.disabled_because = 'gone' or (w.disabled_at is null and w.failing_since < now() - interval '1 day')
       order by 1, 3`,
    );
    return rows;
  }
}
