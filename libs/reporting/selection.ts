/** Which feedback a report is about, as SQL over the view `kuule.report_feedback r`. */
import type { SummaryQuery } from './filters.js';
import type { Period } from './period.js';

/** The part of a query that chooses feedback; the organisations are chosen by row security. */
export type Selection = Pick<
  SummaryQuery,
  'touchpoint' | 'service' | 'channelType' | 'mode' | 'selection' | 'language' | 'theme' | 'serviceArea'
>;

/**
 * One text for every selection: a filter that is not set is null, and the planner, which knows the values, drops it.
 * Local midnight becomes an instant in each organisation's own zone, so that a day of 23 or 25 hours is one day. The wider bounds in
 * UTC before it say the same to an index: under row security a comparison with another table's zone cannot be looked up in one.
 */
export const selected = `
  r.reported_at >= (($1::date - 1)::timestamp at time zone 'UTC')
  and r.reported_at < (($2::date + 2)::timestamp at time zone 'UTC')
  and r.reported_at >= ($1::date::timestamp at time zone r.time_zone)
  and r.reported_at < (($2::date + 1)::timestamp at time zone r.time_zone)
  and ($3::text[] is null or r.touchpoint_key = any ($3))
  and ($4::text[] is null or r.service_key = any ($4))
  and ($5::text[] is null or r.channel_type = any ($5))
  and ($6::text[] is null or r.mode = any ($6))
  and ($7::text[] is null or r.selection = any ($7))
  and ($8::text[] is null or r.language = any ($8))
  and ($9::text[] is null or exists (select from kuule.report_mark t where t.feedback = r.id and t.theme = any ($9)))
  and ($10::text[] is null or r.service_area = any ($10))`;

/** The values of `selected`, $1 to $10; further parameters begin at $11. */
export function selectedValues(selection: Selection, { from, to }: Period): unknown[] {
  const { touchpoint, service, channelType, mode, selection: asked, language, theme, serviceArea } = selection;
  return [from, to, ...[touchpoint, service, channelType, mode, asked, language, theme, serviceArea].map((values) => values ?? null)];
}
