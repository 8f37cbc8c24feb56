import { z95, type Interval } from './interval.js';

/**
 * The 95 % score interval of a share, 0–1: Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical
 * inference", JASA 22, 209–212. It stays within 0–1 and does not collapse when all answers agree.
 * @param hits of `n` answers, 0 ≤ hits ≤ n, n ≥ 1.
 */
export function wilson(hits: number, n: number): Interval {
  const share = hits / n;
  const square = z95 * z95;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const half = (z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n);
  // At 0 and n the limit is the share itself; floating point would miss it by a hair.
  return { value: share, low: hits === 0 ? 0 : centre - half, high: hits === n ? 1 : centre + half };
}
