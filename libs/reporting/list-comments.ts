import type { PoolClient } from 'pg';
import type { CommentItem } from '#libs/contract/figure.js';
import type { CommentSelection, Cursor } from './filters.js';
import { periodOf, readToday } from './period.js';
import { selected, selectedValues } from './selection.js';

/** Called in the transaction that reads, with how many comments the answer holds: nothing is read that is not recorded. */
export type OnRead = (client: PoolClient, count: number) => Promise<void>;

/**
 * The redacted comments behind the figures, newest day first. Within a day they stand in the order of their random ids: the minute
 * of a comment, its language and a queue system's log together would be a name. A touchpoint may hold its comments back until the
 * next local day (`next-day`), for the same reason; urgent ones are never held back. Restricted texts are left out by row security.
 */
export async function listComments(client: PoolClient, query: CommentSelection, limit: number, after?: Cursor): Promise<CommentItem[]> {
  const { today } = await readToday(client);
  const { about, polarity, theme } = query;
  const { rows } = await client.query<CommentItem>(commentsSql, [
    ...selectedValues(query, periodOf(query, today)),
    about ?? null,
    query.complaint === 'true',
    polarity ?? null,
    (about ? about !== 'none' && [about] : theme) || null,
    query.urgent === 'true',
    after?.day ?? null,
    after?.id ?? null,
    limit,
  ]);
  return rows;
}

/** The marks of a comment, the sure ones first; with those of which the model is unsure, which no figure counts. */
export const marksOf = (feedback: string) => `
         coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('theme', m.theme, 'facet', m.facet, 'polarity', m.polarity,
                   'confidence', m.confidence, 'unsure', case when m.unsure then true end, 'byPerson', case when m.by_person then true end))
                   order by m.unsure, m.confidence desc, m.theme) from kuule.comment_mark m where m.feedback = ${feedback}), '[]')`;

/** What is told of a comment: of the report's row `f` and its text `x`. */
const itemColumns = `
  f.id, x.text, f.language, f.rating, f.mode, f.touchpoint_key as touchpoint, f.received_on as "receivedOn",
         ${marksOf('f.id')} as themes,
         f.sentiment, f.urgent, f.assurance, f.service_area as "serviceArea", f.service_area_source as "serviceAreaSource",
         case when current_setting('kuule.reviewing', true) = 'on' then jsonb_build_object('revision', x.revision, 'wrong',
           coalesce((select jsonb_agg(e.n - 1 order by e.n) from kuule.comment c, jsonb_array_elements(c.explanations) with ordinality as e (it, n)
                     where c.feedback = f.id and (e.it -> 'wrong')::boolean), '[]')) end as review`;

/** One comment; undefined when it is gone, or may not be read. */
export async function readComment(client: PoolClient, feedback: string): Promise<CommentItem | undefined> {
  const { rows } = await client.query<CommentItem>(
    `select ${itemColumns} from (
       select r.*, (r.comment_received_at at time zone r.time_zone)::date as received_on from kuule.report_feedback r where r.id = $1
     ) f join kuule.comment_text x on x.feedback = f.id`,
    [feedback],
  );
  return rows[0];
}

/** The keyset (day descending, id ascending) is written out because the two directions differ. */
const commentsSql = `
  with found as (
    select r.id, r.language, r.rating, r.mode, r.touchpoint_key, r.sentiment, r.urgent, r.assurance, r.received_on,
           r.service_area, r.service_area_source
    from (
      select r.*, (r.comment_received_at at time zone r.time_zone)::date as received_on from kuule.report_feedback r
    ) r
    where ${selected}
      and ($11::text is null or ($11 <> 'none') = exists (select from kuule.report_mark m where m.feedback = r.id
           and case when $11 = 'none' then not ($12 and m.theme = 'complaints') else m.theme = $11 end))
      and (not $12::boolean or exists (select from kuule.report_mark m where m.feedback = r.id and m.theme = 'complaints'))
      and ($13::text[] is null or case when $14::text[] is null then r.sentiment = any ($13)
           else exists (select from kuule.report_mark m where m.feedback = r.id and m.theme = any ($14) and m.polarity = any ($13)) end)
      and (not $15::boolean or r.urgent <> '{}')
      and (r.show_comments = 'at-once' or r.urgent <> '{}' or r.received_on < (now() at time zone r.time_zone)::date)
      and ($16::date is null or r.received_on < $16 or (r.received_on = $16 and r.id > $17::uuid))
      and exists (select from kuule.comment_text x where x.feedback = r.id)
    order by r.received_on desc, r.id
    limit $18
  )
  select ${itemColumns}
  from found f join kuule.comment_text x on x.feedback = f.id
  order by f.received_on desc, f.id`;
