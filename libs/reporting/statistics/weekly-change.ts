/** Whether this week's count is out of the ordinary for its series. */

/** One week of a series: comments with the theme and polarity, of all comments there. */
export interface Week {
  count: number;
  of: number;
}

export interface Alarm {
  direction: 'more' | 'fewer';
  /** Chance of a week at least so far off in this direction, were nothing different. */
  p: number;
  /** The share that the weeks before let expect, 0–1. */
  expected: number;
}

/** Weeks of comments before the week in question that are needed at least, and looked at at most. */
export const baselineWeeks = { least: 8, most: 26 };

/** At most so many false alarms a series raises in a quiet year. */
export const falseAlarmsAYear = 0.05;

/**
 * A quiet series raises a false alarm in at most one year in twenty: that chance shared out (Bonferroni) over 52 weeks and both directions.
 * Weeks are not alike, so the bound assumes no more than what `alarm` models.
 */
const chance = falseAlarmsAYear / 52 / 2;

/**
 * Compares the last of `weeks` with those before it: its count against the beta-binomial distribution that they predict. The spread of
 * the weeks beyond chance is estimated by moments (Kleinman, J. C. (1973), "Proportions with extraneous variance", Journal of the American
 * Statistical Association 68, 46–54), as in the outbreak detection of Farrington, C. P. et al. (1996), Journal of the Royal Statistical
 * Society A 159, 547–563, and that so few weeks only estimate the share is part of the spread. Null when nothing is out of the ordinary, or
 * less than eight weeks with comments stand before.
 */
export function alarm(weeks: readonly Week[]): Alarm | null {
  const now = weeks.at(-1);
  if (!now || !isWatched(weeks)) return null;
  const { alpha, beta } = predicted(weeksBefore(weeks));
  const expected = alpha / (alpha + beta);
  const [atMost, atLeast] = tails(now.count, now.of, alpha, beta);
  if (atLeast < chance) return { direction: 'more', p: atLeast, expected };
  return atMost < chance ? { direction: 'fewer', p: atMost, expected } : null;
}

/** Whether the last of `weeks` has comments, and enough weeks behind it to be compared with. */
export const isWatched = (weeks: readonly Week[]): boolean =>
  (weeks.at(-1)?.of ?? 0) > 0 && weeksBefore(weeks).length >= baselineWeeks.least;

const weeksBefore = (weeks: readonly Week[]): Week[] =>
  weeks
    .slice(0, -1)
    .slice(-baselineWeeks.most)
    .filter(({ of }) => of > 0);

/** The beta distribution of next week's share. */
function predicted(weeks: readonly Week[]): { alpha: number; beta: number } {
  const count = weeks.reduce((sum, week) => sum + week.count, 0) + 0.5;
  const of = weeks.reduce((sum, week) => sum + week.of, 0) + 1;
  const share = count / of;
  const between = betweenWeeks(weeks, share);
  // The variance of next week's true share: between weeks, and of the mean's own estimate.
  const variance = share * (1 - share) * (between + (1 + between * (of / weeks.length - 1)) / of);
  const size = Math.max(0.5, (share * (1 - share)) / variance - 1);
  return { alpha: share * size, beta: (1 - share) * size };
}

/** The correlation of comments within a week, 0 (weeks alike) to 1, shrunk upwards since few weeks show little of their spread. */
function betweenWeeks(weeks: readonly Week[], share: number): number {
  const spread = weeks.reduce((sum, { count, of }) => sum + (count - of * share) ** 2 / (of * share * (1 - share)), 0);
  const room = weeks.reduce((sum, { of }) => sum + of - 1, 0);
  const degrees = weeks.length - 1;
  const seen = room > 0 ? (spread - degrees) / room : 0;
  const allowance = room > 0 ? Math.sqrt(2 * degrees) / room : 0;
  return Math.min(0.9, Math.max(0, seen) + allowance);
}

/** The chances of at most and of at least `count` of `of` under a beta-binomial distribution. */
function tails(count: number, of: number, alpha: number, beta: number): [number, number] {
  let [below, at, above] = [0, 0, 0];
  let log = logBeta(alpha, of + beta) - logBeta(alpha, beta);
  for (let k = 0; k <= of; k++) {
    const chanceOfK = Math.exp(log);
    if (k < count) below += chanceOfK;
    else if (k > count) above += chanceOfK;
    else at = chanceOfK;
    log += Math.log((of - k) / (k + 1)) + Math.log((alpha + k) / (of - k - 1 + beta));
  }
  return [below + at, above + at];
}

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);

/** Lanczos' approximation (Numerical Recipes, 3rd edition, 6.1), to ten digits. */
function logGamma(x: number): number {
  const terms = [76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.001208650973866179, -0.000005395239384953];
  const base = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const series = terms.reduce((sum, term, index) => sum + term / (x + index + 1), 1.000000000190015);
  return -base + Math.log((Math.sqrt(2 * Math.PI) * series) / x);
}
