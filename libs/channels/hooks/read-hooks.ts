import { Injectable } from '@nestjs/common';
import type { HookInfo, Hooks } from '#libs/contract/hook.js';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { hookPath, hookProfiles } from './profiles.js';

type Row = Omit<HookInfo, 'path'> & { key: string };

@Injectable()
export class ReadHooks {
  constructor(private readonly database: ConsoleDatabase) {}

  /** The organisation's hooks with what became of their deliveries, and what a new one can be made of. */
  async execute(organisation: string): Promise<Hooks> {
    return this.database.reading({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<Row>(hooksSql, [organisation, limits.hookListed]);
      const { rows: touchpoints } = await client.query<Hooks['touchpoints'][number]>(
        'select key, name from kuule.touchpoint where organisation = $1 and live_at is not null order by key',
        [organisation],
      );
      return {
        organisation,
        hooks: rows.map(({ key, ...hook }) => ({ ...hook, path: hookPath(hook.profile, key) })),
        profiles: hookProfiles.map(({ name, support, secretFrom }) => ({ name, support, secretFrom })),
        touchpoints,
      };
    });
  }
}

const hooksSql = `
select h.id, h.key, h.name, h.profile, h.created_at as "createdAt", h.disabled_at as "disabledAt",
  jsonb_build_object('key', t.key, 'name', t.name) as touchpoint,
  exists (select from kuule.hook_secret s where s.hook = h.id and (s.ends_at is null or s.ends_at > now())) as "hasSecret",
  (select max(s.ends_at) from kuule.hook_secret s where s.hook = h.id and s.ends_at > now() and h.disabled_at is null) as "rotatingUntil",
  coalesce((select jsonb_object_agg(c.verdict, c.n) from (
    select verdict, sum(n)::bigint as n from kuule.hook_count where hook = h.id and day > current_date - 30 group by verdict
  ) c), '{}') as counts,
  coalesce((select jsonb_agg(jsonb_build_object('at', d.at, 'verdict', d.verdict) order by d.at desc) from (
    select at, verdict from kuule.hook_delivery where hook = h.id order by at desc limit $2
  ) d), '[]') as deliveries
from kuule.hook h
join kuule.touchpoint t on (t.organisation, t.id) = (h.organisation, h.touchpoint)
where h.organisation = $1
order by h.disabled_at is not null, h.created_at desc`;
