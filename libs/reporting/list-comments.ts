import type { PoolClient } from 'pg';
import type { CommentItem } from '#libs/contract/figure.js';
import { behind, behindValues, received } from './behind.js';
import type { CommentSelection, Cursor } from './filters.js';
import { periodOf, readToday } from './period.js';

/** Called in the transaction that reads, with how many comments the answer holds: nothing is read that is not recorded. */
export type OnRead = (client: PoolClient, count: number) => Promise<void>;

/**
 * The redacted comments behind the figures, newest day first. Within a day they stand in the order of their random ids: the minute
 * of a comment, its language and a queue system's log together would be a name. A touchpoint may hold its comments back until the
 * next local day (`next-day`), for the same reason; urgent ones are never held back. Restricted texts are left out by row security.
 */
export async function listComments(client: PoolClient, query: CommentSelection, limit: number, after?: Cursor): Promise<CommentItem[]> {
  const { today } = await readToday(client);
  const values = behindValues(query, periodOf(query, today));
  const { rows } = await client.query<CommentItem>(commentsSql, [...values, after?.day ?? null, after?.id ?? null, limit]);
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

/** The comments with these ids, in the order of the ids; those that are gone, or may not be read, are left out. */
export async function commentItems(client: PoolClient, ids: readonly string[]): Promise<CommentItem[]> {
  const { rows } = await client.query<CommentItem>(itemsSql, [ids]);
  return rows;
}

/** The keyset (day descending, id ascending) is written out because the two directions differ. */
const commentsSql = `
  with found as (
    select r.* from ${received}
    where ${behind}
      and ($17::date is null or r.received_on < $17 or (r.received_on = $17 and r.id > $18::uuid))
      and exists (select from kuule.comment_text x where x.feedback = r.id)
    order by r.received_on desc, r.id
    limit $19
  )
  select ${itemColumns}
  from found f join kuule.comment_text x on x.feedback = f.id
  order by f.received_on desc, f.id`;

const itemsSql = `
  select ${itemColumns}
  from unnest($1::uuid[]) with ordinality as asked (id, place)
  join (select r.* from ${received}) f on f.id = asked.id join kuule.comment_text x on x.feedback = f.id
  order by asked.place`;
