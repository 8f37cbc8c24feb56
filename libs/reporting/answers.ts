/** What people answered: every figure about ratings is a sum of counts by bucket, mode, selection and rating. */
import type { Composition, TrendPoint, TrendUnit } from '#libs/contract/figure.js';
import type { AnswerCount } from './count-period.js';
import { bucketsOf, type Period } from './period.js';
import { answersIn, csatFigure, meanFigure } from './statistics/figure.js';
import type { Ratings } from './statistics/mean.js';

export function ratingsOf(counts: readonly AnswerCount[]): Ratings {
  const ratings: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { rating, n } of counts) ratings[(rating - 1) as 0 | 1 | 2 | 3 | 4] += n;
  return ratings;
}

/** Groups of answers that differ in how they were asked for, the largest first. */
export function compositionOf(counts: readonly Composition[]): Composition[] {
  const groups = Object.values(Object.groupBy(counts, ({ mode, selection }) => `${mode} ${selection}`)).flatMap((group = []) => {
    const [first] = group;
    return first ? [{ mode: first.mode, selection: first.selection, n: group.reduce((sum, { n }) => sum + n, 0) }] : [];
  });
  return groups.sort((a, b) => b.n - a.n || a.mode.localeCompare(b.mode) || a.selection.localeCompare(b.selection));
}

/** One point for every bucket of the period, also where nobody answered. */
export function trendOf(counts: readonly AnswerCount[], period: Period, unit: TrendUnit): TrendPoint[] {
  const byBucket = Map.groupBy(counts, ({ bucket }) => bucket);
  return bucketsOf(period, unit).map((from) => {
    const ratings = ratingsOf(byBucket.get(from) ?? []);
    return { from, n: answersIn(ratings), csat: csatFigure(ratings), mean: meanFigure(ratings) };
  });
}
