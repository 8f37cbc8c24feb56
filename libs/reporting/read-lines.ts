import { Injectable } from '@nestjs/common';
import type { LineInfo } from '#libs/contract/line.js';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { periodOf, readToday, type Period } from './period.js';

/** A line without the addresses, which only the process knows that is called from outside. */
export type CountedLine = Omit<LineInfo, 'addresses'>;

@Injectable()
export class ReadLines {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * The lines of an organisation, with how many calls each was offered, answered and brought to a rating in the period, and its last calls.
   * Offered is every call that came or was placed; answered, those that were picked up; abandoned, those that ended without a rating.
   * @throws Problem INVALID_FIELDS for a period that is none.
   */
  async execute(organisation: string, asked: Partial<Period>): Promise<Period & { lines: CountedLine[] }> {
    return this.database.reading({ organisations: [organisation], reviewing: false }, async (client) => {
      const period = periodOf(asked, (await readToday(client)).today);
      const { rows } = await client.query<CountedLine>(linesSql, [organisation, period.from, period.to, limits.lineCallsShown]);
      return { ...period, lines: rows };
    });
  }
}

const linesSql = `
select l.key, l.name, t.key as touchpoint, l.provider, l.settings, l.credentials is not null as "hasCredentials",
  json_build_object('languages', t.languages, 'questions',
    (select coalesce(json_agg(json_build_object('key', each ->> 'key', 'text', each -> 'text') order by place), '[]')
     from jsonb_array_elements(q.questions) with ordinality as asked (each, place))) as choices,
  l.created_at as "createdAt", l.closed_at as "closedAt",
  case when l.former_until > now() then l.former_until end as "formerUntil",
  (select json_build_object('offered', count(*), 'answered', count(c.answered_at), 'rated', count(c.rated_at),
     'abandoned', count(*) filter (where c.answered_at is not null and c.ended_at is not null and c.rated_at is null))
   from kuule.call c where c.line = l.id
     and c.started_at >= ($2::date)::timestamp at time zone o.time_zone and c.started_at < ($3::date + 1)::timestamp at time zone o.time_zone) as counts,
  (select coalesce(json_agg(json_build_object('startedAt', c.started_at, 'language', c.language, 'queue', c.queue,
     'seconds', round(extract(epoch from c.ended_at - c.started_at))::int,
     'verdict', case when c.rated_at is not null then 'rated' when c.ended_at is null then 'under-way'
       when c.answered_at is null then 'not-taken' else 'abandoned' end) order by c.started_at desc), '[]')
   from (select * from (select started_at, ended_at, answered_at, rated_at, language, queue from kuule.call
     where line = l.id order by started_at desc limit $4) last) c) as calls
from kuule.line l join kuule.touchpoint t on t.id = l.touchpoint join kuule.organisation o on o.id = l.organisation
join kuule.questionnaire q on (q.organisation, q.name, q.version) = (t.organisation, t.questionnaire, t.questionnaire_version)
where l.organisation = $1 order by l.closed_at is not null, l.key`;
