/** Changes between two periods, and when they may not be read as changes. */
import type { Change, Composition, Figure, Summary, ThemeRow } from '#libs/contract/figure.js';
import { comparableFrom, csatFigure, indexFigure, meanFigure } from './statistics/figure.js';
import { difference } from './statistics/difference.js';
import type { Interval } from './statistics/interval.js';
import type { Ratings } from './statistics/mean.js';
import type { Period } from './period.js';

/** What is known of one of two periods. */
export interface Side {
  period: Period;
  n: number;
  ratings: Ratings;
  composition: Composition[];
  themes: ThemeRow[];
  /** Versions of the classifier that worked on its comments. */
  versions: string[];
}

/** The share of answers that may have moved to another mode or selection before two periods stop being comparable. */
export const mixMayMove = 0.1;

/**
 * How far two mixes of mode and selection lie apart: the total variation distance, which is the share of answers (0–1) that
 * would have to move to another group to make them alike.
 */
export function mixDistance(now: readonly Composition[], before: readonly Composition[]): number {
  const shares = (groups: readonly Composition[]) => {
    const total = groups.reduce((sum, { n }) => sum + n, 0);
    return new Map(groups.map(({ mode, selection, n }) => [`${mode} ${selection}`, n / total]));
  };
  const [a, b] = [shares(now), shares(before)];
  const groups = new Set([...a.keys(), ...b.keys()]);
  return [...groups].reduce((sum, group) => sum + Math.abs((a.get(group) ?? 0) - (b.get(group) ?? 0)), 0) / 2;
}

/**
 * The change of every figure. It is given, but not comparable, when a side has fewer than ten answers (`few`), and when more than a
 * tenth of the answers were collected or asked for in another way (`mix`). Without answers on a side there is no change (`none`), and
 * none is given of themes when more than one version of the classifier was at work (`classifier`).
 */
export function changeOf(now: Side, before: Side): NonNullable<Summary['change']> {
  const mixed = now.n > 0 && before.n > 0 && mixDistance(now.composition, before.composition) > mixMayMove ? 'mix' : undefined;
  const versions = new Set([...now.versions, ...before.versions]);
  const ofThemes = (earlier: Figure, later: Figure) => (versions.size > 1 ? refused : change(later, earlier, 100, mixed));
  return {
    ...before.period,
    n: before.n,
    csat: change(csatFigure(now.ratings), csatFigure(before.ratings), 100, mixed),
    mean: change(meanFigure(now.ratings), meanFigure(before.ratings), 1, mixed),
    index: change(indexFigure(now.ratings), indexFigure(before.ratings), 1, mixed),
    themes: now.themes.map((row) => {
      const earlier = before.themes.find(({ theme }) => theme === row.theme) as ThemeRow;
      return { theme: row.theme, positiveShare: ofThemes(earlier.positiveShare, row.positiveShare), comments: earlier.comments };
    }),
  };
}

/** Two versions err differently: their difference says nothing of the comments. */
export const refused: Change = { points: null, low: null, high: null, comparable: false, why: 'classifier' };

/** @param scale 100 turns shares into percentage points; @param doubt a reason that holds for the whole period. */
function change(now: Figure, before: Figure, scale: 1 | 100, doubt: Change['why']): Change {
  if (!isEstimate(now) || !isEstimate(before)) return { points: null, low: null, high: null, comparable: false, why: 'none' };
  const { value, low, high } = difference(now, before);
  const why = Math.min(now.n, before.n) < comparableFrom ? 'few' : doubt;
  return { points: scale * value, low: scale * low, high: scale * high, comparable: why === undefined, ...(why && { why }) };
}

const isEstimate = (figure: Figure): figure is Figure & Interval => figure.value !== null;
