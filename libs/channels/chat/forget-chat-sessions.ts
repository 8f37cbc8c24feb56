/** Forgets chat sessions whose last step is long ago, and keeps how many were opened, rated and finished. */
import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';

@Injectable()
export class ForgetChatSessions {
  constructor(private readonly database: WorkerDatabase) {}

  /** One statement, so that none is counted twice or not at all. @returns how many were forgotten. */
  async execute(): Promise<number> {
    const { rows } = await this.database.pool.query<{ forgotten: number }>(
      `with gone as (
         delete from kuule.chat_session where last_step_at < now() - make_interval(hours => $1)
         returning organisation, touchpoint, feedback, opened_at, finished_at
       ), counted as (
         insert into kuule.chat_count as c (organisation, touchpoint, day, unrated, unfinished, finished)
         select g.organisation, g.touchpoint, (g.opened_at at time zone o.time_zone)::date,
                count(*) filter (where f.id is null),
                count(*) filter (where f.id is not null and g.finished_at is null),
                count(*) filter (where g.finished_at is not null)
         from gone g join kuule.organisation o on o.id = g.organisation left join kuule.feedback f on f.id = g.feedback
         group by 1, 2, 3
         on conflict (organisation, touchpoint, day) do update set unrated = c.unrated + excluded.unrated,
           unfinished = c.unfinished + excluded.unfinished, finished = c.finished + excluded.finished
       )
       select count(*)::int as forgotten from gone`,
      [limits.chatSessionHours],
    );
    return rows[0]?.forgotten ?? 0;
  }
}
