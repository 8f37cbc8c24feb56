/** Which comments stand behind one bar of a report, as SQL over `received`. */
import type { CommentSelection } from './filters.js';
import type { Period } from './period.js';
import { selected, selectedValues } from './selection.js';

/** The view of reports with the local day on which each comment came. */
export const received = `(select r.*, (r.comment_received_at at time zone r.time_zone)::date as received_on from kuule.report_feedback r) r`;

/** A touchpoint may hold its comments back until the next local day; urgent ones are never held back. */
export const behind = `${selected}
      and ($11::text is null or ($11 <> 'none') = exists (select from kuule.report_mark m where m.feedback = r.id
           and case when $11 = 'none' then not ($12 and m.theme = 'complaints') else m.theme = $11 end))
      and (not $12::boolean or exists (select from kuule.report_mark m where m.feedback = r.id and m.theme = 'complaints'))
      and ($13::text[] is null or case when $14::text[] is null then r.sentiment = any ($13)
           else exists (select from kuule.report_mark m where m.feedback = r.id and m.theme = any ($14) and m.polarity = any ($13)) end)
      and (not $15::boolean or r.urgent <> '{}')
      and ($16::text is null or exists (select from kuule.report_sub_theme m where m.feedback = r.id and m.key = $16))
      and (r.show_comments = 'at-once' or r.urgent <> '{}' or r.received_on < (now() at time zone r.time_zone)::date)`;

/** The values of `behind`, $1 to $16; further parameters begin at $17. */
export function behindValues(query: CommentSelection, period: Period): unknown[] {
  const { about, polarity, theme } = query;
  return [
    ...selectedValues(query, period),
    about ?? null,
    query.complaint === 'true',
    polarity ?? null,
    (about ? about !== 'none' && [about] : theme) || null,
    query.urgent === 'true',
    query.subTheme ?? null,
  ];
}
