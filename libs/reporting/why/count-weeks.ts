/** What each week of each touchpoint counts: from the stored counts, and from the comments where those are not up to date. */
import type { PoolClient } from 'pg';
import type { Theme } from '#libs/contract/codes.js';
import { watchedPolarities, type WeekAlarm } from '#libs/contract/why.js';
import type { SelectionQuery } from '../filters.js';
import type { Period } from '../period.js';
import { selected, selectedValues } from '../selection.js';

/** What one week of one touchpoint counts. */
export interface WeekCount {
  touchpoint: string;
  /** Monday. */
  from: string;
  /** Classified comments. */
  of: number;
  marks: { theme: Theme; polarity: WeekAlarm['polarity']; n: number }[];
}

/**
 * All counts of the weeks; of comments that one version of the classifier sorted, the one that most of them have. The theme of the query
 * chooses among the counts, not among the comments: it is left to the caller.
 * @param weeks from a Monday to a Sunday.
 */
export async function countWeeks(client: PoolClient, query: SelectionQuery, weeks: Period): Promise<WeekCount[]> {
  const { rows } = await client.query<WeekCount>(weeksSql, [
    ...selectedValues({ ...query, theme: undefined }, weeks),
    [...watchedPolarities],
  ]);
  return rows;
}

/** As `selected` chooses feedback, among stored counts; $9, the theme, is always null. */
const chosen = `
  ($3::text[] is null or t.key = any ($3))
  and ($4::text[] is null or s.key = any ($4))
  and ($5::text[] is null or t.channel_type = any ($5))
  and ($6::text[] is null or c.mode = any ($6))
  and ($7::text[] is null or c.selection = any ($7))
  and ($8::text[] is null or c.language = any ($8))
  and ($10::text[] is null or coalesce(nullif(c.service_area, ''), s.service_area) = any ($10))`;

/**
 * Weeks that were noted as changed are counted from their comments, in the same statement as the others, so that nothing is counted twice
 * or missed. Their bounds are worked out beforehand: under row security only a bare comparison can be looked up in an index. Marks are
 * counted for every version and chosen afterwards: a filter that the planner takes for a narrow one would make it look up the marks of
 * each comment alone.
 */
const weeksSql = `
  with stale as materialized (
    select distinct x.organisation, w.week::date as week, w.week at time zone o.time_zone as begins,
           (w.week + interval '7 days') at time zone o.time_zone as ends
    from kuule.week_change x join kuule.organisation o on o.id = x.organisation
    join generate_series($1::date::timestamp, $2::date::timestamp, interval '7 days') w (week) on x.week is null or x.week = w.week::date
  ), classified as materialized (
    select r.id, r.touchpoint_key, w.week, r.themes_version
    from stale w join kuule.report_feedback r on r.organisation = w.organisation and r.reported_at >= w.begins and r.reported_at < w.ends
    where r.sentiment is not null and ${selected}
  ), counts as materialized (
    select touchpoint_key, week, themes_version as version, '' as theme, '' as polarity, count(*) as n from classified group by 1, 2, 3
    union all
    select c.touchpoint_key, c.week, c.themes_version, m.theme, m.polarity, count(*)
    from classified c join kuule.report_mark m on m.feedback = c.id where m.polarity = any ($11) group by 1, 2, 3, 4, 5
    union all
    select t.key, c.week, c.version, c.theme, c.polarity, sum(c.n)
    from kuule.week_count c join kuule.touchpoint t on t.id = c.touchpoint left join kuule.service s on s.id = t.service
    where c.week between $1::date and $2::date and (c.theme = '' or c.polarity = any ($11))
      and not exists (select from stale w where w.organisation = c.organisation and w.week = c.week)
      and ${chosen}
    group by 1, 2, 3, 4, 5
  )
  select w.touchpoint_key as touchpoint, w.week as "from", w.n as of,
         coalesce(json_agg(json_build_object('theme', m.theme, 'polarity', m.polarity, 'n', m.n)) filter (where m.n is not null), '[]') as marks
  from counts w
  left join counts m on m.touchpoint_key = w.touchpoint_key and m.week = w.week and m.version = w.version and m.theme <> ''
  where w.theme = '' and w.version = (select version from counts where theme = '' group by 1 order by sum(n) desc, 1 desc limit 1)
  group by 1, 2, 3 order by 1, 2`;
