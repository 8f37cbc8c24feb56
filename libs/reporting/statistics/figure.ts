/** Figures: the one form of every number, with its interval, its n and its definition. Nothing is rounded here; screens do. */
import type { Figure } from '#libs/contract/figure.js';
import type { Interval } from './interval.js';
import { indexOf, ratingMean, type Ratings } from './mean.js';
import { wilson } from './wilson.js';

/** Fewer answers than this are shown, but not compared. */
export const comparableFrom = 10;

/** Definitions in the metric registry: indicator and version. */
export const definitions = {
  /** Mean of the ratings 1–5. */
  mean: 'rating-mean@1',
  /** Top-2-box: the share of 4 and 5 among all ratings, 0–1. */
  csat: 'csat@1',
  /** 25 · (mean − 1), 0–100. */
  index: 'index@1',
  /** pos / (pos + neg + mix), 0–1: one vote per comment and theme, `neu` left out. */
  positiveShare: 'theme-positive-share@1',
  /** Comments in which a person found something left / comments checked, 0–1. */
  residualShare: 'residual-share@1',
  /** Placeholders that a reviewer called wrong / placeholders that the rule made, 0–1. */
  wronglyRemovedShare: 'wrongly-removed-share@1',
} as const;

/** A figure inside the organisation: `none` without answers, `few` below ten, else `ok`. `estimate` is asked for only when n > 0. */
export function figure(definition: string, n: number, estimate: () => Interval): Figure {
  if (n === 0) return { value: null, low: null, high: null, n, definition, state: 'none' };
  return { ...estimate(), n, definition, state: n < comparableFrom ? 'few' : 'ok' };
}

export const answersIn = (ratings: Ratings) => ratings.reduce((sum, count) => sum + count, 0);

export const meanFigure = (ratings: Ratings) => figure(definitions.mean, answersIn(ratings), () => ratingMean(ratings));

export const indexFigure = (ratings: Ratings) => figure(definitions.index, answersIn(ratings), () => indexOf(ratingMean(ratings)));

/** A share of `n` as a fraction 0–1. */
export const shareFigure = (definition: string, hits: number, n: number) => figure(definition, n, () => wilson(hits, n));

export const csatFigure = (ratings: Ratings) => shareFigure(definitions.csat, ratings[3] + ratings[4], answersIn(ratings));
