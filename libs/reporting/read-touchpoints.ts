import { Injectable } from '@nestjs/common';
import { addressedModes, type AddressedTouchpoint } from '#libs/contract/touchpoint.js';
import { ConsoleDatabase } from '#libs/platform/database.js';

/** A touchpoint without its addresses, which only the process knows that is called from outside. */
export type CountedTouchpoint = Omit<AddressedTouchpoint, 'addresses'>;

@Injectable()
export class ReadTouchpoints {
  constructor(private readonly database: ConsoleDatabase) {}

  /** The organisation's touchpoints that have a web form, and how the chats of the last 30 days ended: a session is counted once it is over. */
  async execute(organisation: string): Promise<CountedTouchpoint[]> {
    return this.database.reading({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<CountedTouchpoint>(touchpointsSql, [organisation, addressedModes]);
      return rows;
    });
  }
}

const touchpointsSql = `
select t.key, t.name, t.mode, t.live_at as "liveAt", t.allowed_origins as "allowedOrigins",
  case when t.mode = 'chat' then
    (select json_build_object('unrated', coalesce(sum(c.unrated), 0), 'unfinished', coalesce(sum(c.unfinished), 0),
       'finished', coalesce(sum(c.finished), 0))
     from kuule.chat_count c
     where c.organisation = t.organisation and c.touchpoint = t.id and c.day > (now() at time zone o.time_zone)::date - 30)
  end as chats
from kuule.touchpoint t join kuule.organisation o on o.id = t.organisation
where t.organisation = $1 and t.mode = any($2) order by t.live_at is null, array_position($2, t.mode), t.key`;
