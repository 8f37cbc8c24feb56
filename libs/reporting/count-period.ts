/** Everything that is counted in one period, in one statement: the feedback is looked up once, however many tables it fills. */
import type { PoolClient } from 'pg';
import type { Mode, Polarity, Theme } from '#libs/contract/codes.js';
import type { Summary, TrendUnit } from '#libs/contract/figure.js';
import type { SubThemeRow } from '#libs/contract/sub-theme.js';
import type { Period } from './period.js';
import { selected, selectedValues, type Selection } from './selection.js';

export interface PeriodCounts {
  answers: AnswerCount[];
  comments: CommentCounts;
  /** One vote per comment and theme. */
  marks: { theme: Theme; polarity: Polarity; n: number }[];
  /** Comments with the theme `complaints` by their other themes; one comment may count in several. */
  complaintsBy: Summary['complaintsBy'];
  subThemes: SubThemeRow[];
  /** Comments without a theme. */
  general: { sentiment: Polarity; n: number }[];
}

export interface AnswerCount {
  /** First local date of the bucket, within the period. */
  bucket: string;
  mode: Mode;
  selection: string;
  rating: number;
  n: number;
}

export interface CommentCounts {
  /** Comments received, whatever became of them. */
  total: number;
  /** Received and not yet through triage. */
  waiting: number;
  /** Those on which triage failed; the lost ones (raw text deleted since) among them. */
  setAside: number;
  classified: number;
  urgent: number;
  /** Versions of the classifier that worked on them. */
  versions: string[];
}

export async function countPeriod(client: PoolClient, selection: Selection, period: Period, unit: TrendUnit): Promise<PeriodCounts> {
  const { rows } = await client.query<PeriodCounts>(countSql, [...selectedValues(selection, period), unit]);
  return rows[0] as PeriodCounts;
}

const table = (query: string) => `(select coalesce(json_agg(x), '[]') from (${query}) x)`;

const countSql = `
  with picked as materialized (
    select r.id, greatest(date_trunc($11, r.reported_at at time zone r.time_zone)::date, $1::date) as bucket, r.mode, r.selection, r.rating,
           r.comment_received_at is not null as is_commented, r.set_aside_at is not null or r.comment_lost_at is not null as has_failed,
           r.sentiment, r.urgent <> '{}' as is_urgent, r.themes_version
    from kuule.report_feedback r where ${selected}
  ), marks as materialized (
    select m.feedback, m.theme, m.polarity from picked p join kuule.report_mark m on m.feedback = p.id where p.sentiment is not null
  )
  select
    ${table('select bucket, mode, selection, rating, count(*) as n from picked group by 1, 2, 3, 4')} as answers,
    (select json_build_object(
       'total', count(*),
       'waiting', count(*) filter (where sentiment is null and not has_failed),
       'setAside', count(*) filter (where sentiment is null and has_failed),
       'classified', count(sentiment),
       'urgent', count(*) filter (where is_urgent),
       'versions', coalesce(json_agg(distinct themes_version) filter (where sentiment is not null), '[]'))
     from picked where is_commented) as comments,
    ${table('select theme, polarity, count(*) as n from marks group by 1, 2')} as marks,
    ${table(`select s.key, s.parent, (array_agg(s.name))[1] as name, count(*) as comments
             from picked p join kuule.report_sub_theme s on s.feedback = p.id group by 1, 2 order by 4 desc, 1`)} as "subThemes",
    ${table(`select coalesce(o.theme, 'none') as theme, count(*) as n
             from marks c left join marks o on o.feedback = c.feedback and o.theme <> 'complaints'
             where c.theme = 'complaints' group by 1 order by 2 desc, 1`)} as "complaintsBy",
    ${table(`select sentiment, count(*) as n from picked p
             where sentiment is not null and not exists (select from marks m where m.feedback = p.id) group by 1`)} as general`;
