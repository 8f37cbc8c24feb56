/** What comments are about, from what was counted. */
import { themes } from '#libs/contract/codes.js';
import type { PolarityCounts, ThemeRow } from '#libs/contract/figure.js';
import type { PeriodCounts } from './count-period.js';
import { definitions, shareFigure } from './statistics/figure.js';

const noPolarity = (): PolarityCounts => ({ pos: 0, neg: 0, mix: 0, neu: 0 });

/** A row for each of the eight themes, those with the most comments first. */
export function themesOf({ marks, comments }: Pick<PeriodCounts, 'marks' | 'comments'>): ThemeRow[] {
  const rows = themes.map((theme): ThemeRow => {
    const counts = noPolarity();
    for (const mark of marks) if (mark.theme === theme) counts[mark.polarity] = mark.n;
    const judged = counts.pos + counts.neg + counts.mix;
    const positiveShare = shareFigure(definitions.positiveShare, counts.pos, judged);
    return { theme, comments: judged + counts.neu, ofComments: comments.classified, positiveShare, ...counts };
  });
  return rows.sort((a, b) => b.comments - a.comments);
}

/** Comments without a theme, by sentiment. */
export function generalOf({ general }: Pick<PeriodCounts, 'general'>): PolarityCounts {
  const counts = noPolarity();
  for (const { sentiment, n } of general) counts[sentiment] = n;
  return counts;
}
