/** What the comments of a selection are about: themes, complaints, and comments without a theme. */
import type { PoolClient } from 'pg';
import { polarities, themes, type Polarity, type Theme } from '#libs/contract/codes.js';
import type { PolarityCounts, Summary, ThemeRow } from '#libs/contract/figure.js';
import type { Period } from './period.js';
import { selected, selectedValues, type Selection } from './selection.js';
import { definitions, shareFigure } from './statistics/figure.js';

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

export async function countComments(client: PoolClient, selection: Selection, period: Period): Promise<CommentCounts> {
  const { rows } = await client.query<CommentCounts>(
    `select count(*) as total,
            count(*) filter (where r.sentiment is null and r.set_aside_at is null and r.comment_lost_at is null) as waiting,
            count(*) filter (where r.sentiment is null and (r.set_aside_at is not null or r.comment_lost_at is not null)) as "setAside",
            count(r.sentiment) as classified,
            count(*) filter (where r.urgent <> '{}') as urgent,
            coalesce(array_agg(distinct r.themes_version) filter (where r.sentiment is not null), '{}') as versions
     from kuule.report_feedback r where r.comment_received_at is not null and ${selected}`,
    selectedValues(selection, period),
  );
  return rows[0] as CommentCounts;
}

const noPolarity = (): PolarityCounts => ({ pos: 0, neg: 0, mix: 0, neu: 0 });

/** A row for each of the eight themes, in the order of the most comments; one vote per comment and theme. */
export async function countThemes(client: PoolClient, selection: Selection, period: Period, ofComments: number): Promise<ThemeRow[]> {
  const { rows } = await client.query<{ theme: Theme; polarity: Polarity; n: number }>(
    `select m.theme, m.polarity, count(*) as n
     from kuule.report_feedback r join kuule.theme_mark m on m.feedback = r.id
     where ${selected} group by 1, 2`,
    selectedValues(selection, period),
  );
  const counted = themes.map((theme): ThemeRow => {
    const counts = noPolarity();
    for (const row of rows) if (row.theme === theme) counts[row.polarity] = row.n;
    const judged = counts.pos + counts.neg + counts.mix;
    const positiveShare = shareFigure(definitions.positiveShare, counts.pos, judged);
    return { theme, comments: judged + counts.neu, ofComments, positiveShare, ...counts };
  });
  return counted.sort((a, b) => b.comments - a.comments);
}

/** What complaints are about: comments with the theme `complaints` by their other themes; one comment may count in several. */
export async function countComplaints(client: PoolClient, selection: Selection, period: Period): Promise<Summary['complaintsBy']> {
  const { rows } = await client.query<Summary['complaintsBy'][number]>(
    `select coalesce(other.theme, 'none') as theme, count(*) as n
     from kuule.report_feedback r
     join kuule.theme_mark m on m.feedback = r.id and m.theme = 'complaints'
     left join kuule.theme_mark other on other.feedback = r.id and other.theme <> 'complaints'
     where ${selected} group by 1 order by 2 desc, 1`,
    selectedValues(selection, period),
  );
  return rows;
}

/** Comments without a theme, by sentiment. */
export async function countGeneral(client: PoolClient, selection: Selection, period: Period): Promise<PolarityCounts> {
  const { rows } = await client.query<{ sentiment: Polarity; n: number }>(
    `select r.sentiment, count(*) as n from kuule.report_feedback r
     where r.sentiment is not null and not exists (select from kuule.theme_mark m where m.feedback = r.id) and ${selected}
     group by 1`,
    selectedValues(selection, period),
  );
  const counts = noPolarity();
  for (const { sentiment, n } of rows) if (polarities.includes(sentiment)) counts[sentiment] = n;
  return counts;
}
