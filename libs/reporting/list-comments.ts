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

/** The keyset (day descending, id ascending) is written out because the two directions differ. */
const commentsSql = `
  with found as (
    select r.id, r.language, r.rating, r.mode, r.touchpoint_key, r.sentiment, r.urgent, r.assurance, r.received_on
    from (
      select r.*, (r.comment_received_at at time zone r.time_zone)::date as received_on from kuule.report_feedback r
    ) r
    where ${selected}
      and ($10::text is null or ($10 <> 'none') = exists (select from kuule.theme_mark m where m.feedback = r.id
           and case when $10 = 'none' then not ($11 and m.theme = 'complaints') else m.theme = $10 end))
      and (not $11::boolean or exists (select from kuule.theme_mark m where m.feedback = r.id and m.theme = 'complaints'))
      and ($12::text[] is null or case when $13::text[] is null then r.sentiment = any ($12)
           else exists (select from kuule.theme_mark m where m.feedback = r.id and m.theme = any ($13) and m.polarity = any ($12)) end)
      and (not $14::boolean or r.urgent <> '{}')
      and (r.show_comments = 'at-once' or r.urgent <> '{}' or r.received_on < (now() at time zone r.time_zone)::date)
      and ($15::date is null or r.received_on < $15 or (r.received_on = $15 and r.id > $16::uuid))
      and exists (select from kuule.comment_text x where x.feedback = r.id)
    order by r.received_on desc, r.id
    limit $17
  )
  select f.id, x.text, f.language, f.rating, f.mode, f.touchpoint_key as touchpoint, f.received_on as "receivedOn",
         coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('theme', m.theme, 'facet', m.facet, 'polarity', m.polarity,
                   'confidence', m.confidence)) order by m.confidence desc, m.theme) from kuule.theme_mark m where m.feedback = f.id), '[]') as themes,
         f.sentiment, f.urgent, f.assurance,
         case when current_setting('kuule.reviewing', true) = 'on' then jsonb_build_object('revision', x.revision, 'wrong',
           coalesce((select jsonb_agg(e.n - 1 order by e.n) from kuule.comment c, jsonb_array_elements(c.explanations) with ordinality as e (it, n)
                     where c.feedback = f.id and (e.it -> 'wrong')::boolean), '[]')) end as review
  from found f join kuule.comment_text x on x.feedback = f.id
  order by f.received_on desc, f.id`;
