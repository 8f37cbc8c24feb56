import { Injectable } from '@nestjs/common';
import type { ChannelNotice } from '#libs/contract/touchpoint.js';
import { ConsoleDatabase } from '#libs/platform/database.js';

@Injectable()
export class ReadNotices {
  constructor(private readonly database: ConsoleDatabase) {}

  /** What waits for somebody in the channels of these organisations: webhooks that do not get through, recordings that nobody has typed. */
  async execute(organisations: readonly string[]): Promise<ChannelNotice[]> {
    return this.database.reading({ organisations, reviewing: false }, async (client) => {
      const { rows } = await client.query<ChannelNotice>(noticesSql);
      return rows.filter(({ failingWebhooks, goneWebhooks, recordings }) => failingWebhooks + goneWebhooks + recordings > 0);
    });
  }
}

const noticesSql = `
select o.id as organisation, w.failing as "failingWebhooks", w.gone as "goneWebhooks", r.waiting as recordings,
  to_char(r.oldest at time zone o.time_zone, 'YYYY-MM-DD') as "oldestRecording"
from kuule.organisation o
cross join lateral (
  select count(*) filter (where disabled_at is null and failing_since is not null) as failing,
         count(*) filter (where disabled_at is not null and disabled_because = 'gone') as gone
  from kuule.webhook where organisation = o.id) w
cross join lateral (
  select count(*) as waiting, min(noted_at) as oldest from kuule.recording
  where organisation = o.id and offered_at is not null and transcribed_at is null and removed_at is null) r
order by o.key`;
