/** What no request settles: calls whose end nobody told, and ratings that a crash kept out of the report. */
import { Injectable, Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { toProblem } from '#libs/platform/problem.js';
import { safeError } from '#libs/platform/safe-error.js';
import type { Call } from './call.js';
import { SendRating } from './send-rating.js';

interface Unsent extends Call {
  line: string;
  organisation: string;
  touchpoint: string;
}

/** A rating that was stored this long ago and is not in the report was left there by a crash; a younger one is on its way. */
const unsentSeconds = 30;
const atOnce = 200;

@Injectable()
export class SettleCalls {
  private readonly logger = new Logger('phone');

  constructor(
    private readonly database: CollectorDatabase,
    private readonly rating: SendRating,
  ) {}

  /** @returns how many calls were ended, and how many ratings sent. One that is refused, as its touchpoint is over, holds up no other. */
  async execute(stopping?: AbortSignal): Promise<{ ended: number; sent: number }> {
    const { rowCount } = await this.database.pool.query(
      'update kuule.call set ended_at = changed_at where ended_at is null and changed_at < now() - make_interval(mins => $1)',
      [limits.phoneSilentMinutes],
    );
    const { rows } = await this.database.pool.query<Unsent>(
      `select c.id, c.feedback, c.steps, c.state, c.changed_at as "changedAt", c.sent_at as "sentAt", c.line, c.organisation, t.key as touchpoint
       from kuule.call c join kuule.line l on l.id = c.line join kuule.touchpoint t on t.id = l.touchpoint
       where c.rated_at is not null and (c.sent_at is null or c.sent_at < c.changed_at) and c.state is not null
         and c.changed_at < now() - make_interval(secs => $1) order by c.changed_at limit $2`,
      [unsentSeconds, atOnce],
    );
    let sent = 0;
    for (const unsent of rows) if (!stopping?.aborted && (await this.send(unsent))) sent++;
    return { ended: rowCount ?? 0, sent };
  }

  private async send({ line, organisation, touchpoint, ...call }: Unsent): Promise<boolean> {
    try {
      await this.rating.execute({ id: line, organisation, touchpoint }, call);
      return true;
    } catch (error) {
      this.logger.warn({ message: 'rating not sent', line, code: toProblem(error).code, error: safeError(error) });
      return false;
    }
  }
}
