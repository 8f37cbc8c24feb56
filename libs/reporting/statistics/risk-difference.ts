import { z95, type Interval } from './interval.js';

/** One group of like answers (a mode and selection): of those with and without something, how many are low. */
export interface Group {
  lowWith: number;
  with: number;
  lowWithout: number;
  without: number;
}

/**
 * By how much the share of low ratings is higher with than without something, compared within each group and then pooled: the
 * Mantel–Haenszel risk difference (Greenland, S. & Robins, J. M. (1985), "Estimation of a common effect parameter from sparse follow-up
 * data", Biometrics 41, 55–68) with the variance of Sato, T. (1989), "On the variance estimator for the Mantel–Haenszel risk difference",
 * Biometrics 45, 1323–1324. It says what goes together, never what causes what. Shares 0–1; null where no group has both kinds.
 */
export function riskDifference(groups: readonly Group[]): Interval | null {
  let [weighted, weights, p, q] = [0, 0, 0, 0];
  for (const { lowWith: a, with: m1, lowWithout: c, without: m0 } of groups) {
    const n = m1 + m0;
    if (m1 === 0 || m0 === 0) continue;
    weighted += (a * m0 - c * m1) / n;
    weights += (m1 * m0) / n;
    p += (m1 * m1 * c - m0 * m0 * a + (m1 * m0 * (m0 - m1)) / 2) / (n * n);
    q += (a * (m0 - c) + c * (m1 - a)) / (2 * n);
  }
  if (weights === 0) return null;
  const value = weighted / weights;
  // Never without width: one comment more on the other side is always thought possible.
  const variance = Math.max((value * p + q) / weights ** 2, 1 / (4 * weights * weights));
  const half = z95 * Math.sqrt(variance);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}
