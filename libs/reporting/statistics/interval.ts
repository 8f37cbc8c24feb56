/** An estimate with the limits of its 95 % confidence interval. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** The standard normal quantile that leaves 2.5 % on each side. */
export const z95 = 1.959963984540054;
