/** Retention that nobody has decided: the defaults are ours, the decision is the organisation's. */
import { Injectable, Logger } from '@nestjs/common';
import { WorkerDatabase } from '#libs/platform/database.js';
import { defaultDays } from './rules.js';

@Injectable()
export class UndecidedRetention {
  private readonly logger = new Logger('retention');

  constructor(private readonly database: WorkerDatabase) {}

  /** Warns of each organisation that keeps something without a decision. The demo is nobody's to decide. */
  async warn(): Promise<void> {
    for (const { organisation, classes } of await this.find()) {
      if (organisation !== 'demo') this.logger.warn({ message: 'retention is not decided, the defaults apply', organisation, classes });
    }
  }

  /** Organisations by key with the classes for which no decision is recorded; empty when all is decided. */
  async find(): Promise<{ organisation: string; classes: string[] }[]> {
    const { rows } = await this.database.pool.query<{ organisation: string; classes: string[] }>(
      `select o.key as organisation, array_agg(c.class order by c.class) as classes
       from kuule.organisation o cross join unnest($1::text[]) as c (class)
       where not exists (select from kuule.retention_rule r where r.organisation = o.id and r.class = c.class)
       group by o.key order by o.key`,
      [Object.keys(defaultDays)],
    );
    return rows;
  }
}
