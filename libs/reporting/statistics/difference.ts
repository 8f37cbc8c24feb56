import type { Interval } from './interval.js';

/**
 * The 95 % interval of `now` − `before`, two independent estimates with intervals of their own: MOVER, "method of variance
 * estimates recovery" (Zou, G. Y. & Donner, A. (2008), "Construction of confidence limits about effect measures",
 * Statistics in Medicine 27, 1693–1702). For two shares with Wilson intervals it is exactly the hybrid score interval of
 * Newcombe, R. G. (1998), "Interval estimation for the difference between independent proportions", ibid. 17, 873–890, method 10.
 */
export function difference(now: Interval, before: Interval): Interval {
  const value = now.value - before.value;
  return {
    value,
    low: value - Math.hypot(now.value - now.low, before.high - before.value),
    high: value + Math.hypot(now.high - now.value, before.value - before.low),
  };
}
