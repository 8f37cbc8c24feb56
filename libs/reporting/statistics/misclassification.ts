/**
 * What the counts of an imperfect classifier say of the truth.
 *
 * A theme's comments are counted by what the classifier said (absent, pos, neg, neu); a sample that people have checked says how often
 * it says what of which truth. Turning that round gives the true shares: the estimator of Rogan, W. J. & Gladen, B. (1978), "Estimating
 * prevalence from the results of a screening test", American Journal of Epidemiology 107, 71–76, for more than two classes (Grassia, A. &
 * Sundberg, R. (1982), Technometrics 24, 117–121). Intervals are the middle 95 % of draws in which both the counts and the confusion are
 * uncertain (Joseph, L., Gyorkos, T. W. & Coupal, L. (1995), "Bayesian estimation of disease prevalence and the parameters of diagnostic
 * tests in the absence of a gold standard", American Journal of Epidemiology 141, 263–272), with Jeffreys' prior for the counts. Two
 * periods share each draw of the confusion, so that what is wrong in both alike does not widen their difference.
 */
import type { Interval } from './interval.js';
import { dirichlet, randomFrom, type Random } from './random.js';

/** What may be true of one theme in one comment; `neg` holds `mix` too, which is not positive either. */
export const classes = ['absent', 'pos', 'neg', 'neu'] as const;
/** Counts, shares or weights in the order of `classes`. */
export type ByClass = readonly [number, number, number, number];
/** Rows: the truth; columns: what the classifier said. Weights of checked comments, which need not be whole numbers. */
export type Confusion = readonly [ByClass, ByClass, ByClass, ByClass];

/** One group of comments whose classification errs alike (a language and mode): what was said of them, and how it errs. */
export interface Stratum {
  said: ByClass;
  /** The same group in the period before; absent when nothing is compared. */
  before?: ByClass;
  confusion: Confusion;
}

export interface Adjusted {
  /** Share of all comments that truly speak of the theme, 0–1. */
  prevalence: Interval;
  /** pos / (pos + neg + mix) in truth, 0–1; null where nothing was said of the theme. */
  positiveShare: Interval | null;
  /** Now less before, where a period before was given. */
  prevalenceChange: Interval | null;
  positiveShareChange: Interval | null;
}

const draws = 800;

/**
 * The true prevalence and positive share of one theme, and their change, over all `strata` together. Deterministic.
 * With a hopeless classifier (one that says the same of every truth) the intervals become as wide as ignorance is.
 */
export function adjust(strata: readonly Stratum[], seed = 1): Adjusted {
  const random = randomFrom(seed);
  const spoken = strata.filter(({ said, before }) => total(said) + total(before ?? none) > 0);
  const isCompared = spoken.some(({ before }) => before && total(before) > 0) && spoken.some(({ said }) => total(said) > 0);
  const now: Draws = { prevalence: [], positiveShare: [] };
  const change: Draws = { prevalence: [], positiveShare: [] };
  for (let draw = 0; draw < draws; draw++) {
    const inverses = spoken.map(({ confusion }) => drawnConfusion(confusion, random));
    const present = truthOf(spoken, ({ said }) => said, inverses, random);
    record(now, present.prevalence, present.positiveShare);
    if (!isCompared) continue;
    const past = truthOf(spoken, ({ before }) => before ?? none, inverses, random);
    record(change, present.prevalence - past.prevalence, present.positiveShare - past.positiveShare);
  }
  const point = (period: (stratum: Stratum) => ByClass) =>
    truthOf(
      spoken,
      period,
      spoken.map(({ confusion }) => rates(confusion)),
    );
  const best = point(({ said }) => said);
  const past = point(({ before }) => before ?? none);
  return {
    prevalence: middle(best.prevalence, now.prevalence) ?? { value: 0, low: 0, high: 1 },
    positiveShare: middle(best.positiveShare, now.positiveShare),
    prevalenceChange: middle(best.prevalence - past.prevalence, change.prevalence),
    positiveShareChange: middle(best.positiveShare - past.positiveShare, change.positiveShare),
  };
}

interface Draws {
  prevalence: number[];
  positiveShare: number[];
}

function record(into: Draws, prevalence: number, positiveShare: number): void {
  into.prevalence.push(prevalence);
  if (!Number.isNaN(positiveShare)) into.positiveShare.push(positiveShare);
}

const none: ByClass = [0, 0, 0, 0];
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The true prevalence and positive share over all strata, each weighing as many comments as it has; with `random`, one draw of them. */
function truthOf(strata: readonly Stratum[], period: (stratum: Stratum) => ByClass, confusions: readonly number[][][], random?: Random) {
  const sums = [0, 0, 0, 0];
  for (const [index, stratum] of strata.entries()) {
    const said = period(stratum);
    const n = total(said);
    if (n === 0) continue;
    const shares = random
      ? dirichlet(
          said.map((count) => count + 0.5),
          random,
        )
      : said.map((count) => count / n);
    const truth = solveShares(confusions[index]!, shares);
    for (let at = 0; at < sums.length; at++) sums[at]! += truth[at]! * n;
  }
  const [, pos, neg] = sums as [number, number, number, number];
  return { prevalence: 1 - sums[0]! / total(sums), positiveShare: pos / (pos + neg) };
}

/** Rates of what is said of each truth, rows adding up to 1. */
function rates(confusion: Confusion): number[][] {
  return confusion.map((row) => row.map((count) => (count + pseudoCheck) / (total(row) + classes.length * pseudoCheck)));
}

function drawnConfusion(confusion: Confusion, random: Random): number[][] {
  return confusion.map((row) =>
    dirichlet(
      row.map((count) => count + pseudoCheck),
      random,
    ),
  );
}

/** A quarter of a checked comment in each cell keeps an unseen error possible. */
const pseudoCheck = 0.25;

/** The true shares from which the rates make the said `shares`: by turning the matrix round, or, where that leaves 0–1, by steps that do not. */
function solveShares(rate: readonly number[][], shares: readonly number[]): number[] {
  const exact = invert(rate, shares);
  return exact.every((share) => share >= 0) ? exact : mostLikely(rate, shares);
}

/** Solves truth · rate = shares by Gauss's elimination with pivots; NaN where the rates say the same of every truth. */
function invert(rate: readonly number[][], shares: readonly number[]): number[] {
  const rows = shares.map((share, said) => [rate[0]![said]!, rate[1]![said]!, rate[2]![said]!, rate[3]![said]!, share]);
  for (let column = 0; column < 4; column++) {
    let pivot = column;
    for (let row = column + 1; row < 4; row++) if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    for (let row = 0; row < 4; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / top[column]!;
      for (let at = column; at < 5; at++) rows[row]![at]! -= factor * top[at]!;
    }
  }
  return rows.map((row, at) => row[4]! / row[at]!);
}

/** Expectation and maximisation (Dempster, Laird & Rubin 1977) from even shares. */
function mostLikely(rate: readonly number[][], shares: readonly number[]): number[] {
  let truth = [0.25, 0.25, 0.25, 0.25];
  for (let step = 0; step < mostSteps; step++) {
    const next = [0, 0, 0, 0];
    for (let said = 0; said < 4; said++) {
      let made = 0;
      for (let of = 0; of < 4; of++) made += truth[of]! * rate[of]![said]!;
      if (made <= 0) continue;
      const weight = shares[said]! / made;
      for (let of = 0; of < 4; of++) next[of]! += weight * truth[of]! * rate[of]![said]!;
    }
    const moved = Math.abs(next[0]! - truth[0]!) + Math.abs(next[1]! - truth[1]!) + Math.abs(next[2]! - truth[2]!);
    truth = next;
    if (moved < enough) break;
  }
  return truth;
}

const mostSteps = 100;
const enough = 1e-4;

/** The middle 95 % of the draws around `value`, which it always holds; null without draws. */
function middle(value: number, drawn: number[]): Interval | null {
  if (drawn.length === 0 || Number.isNaN(value)) return null;
  const sorted = drawn.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))]!;
  return { value, low: Math.min(value, at(0.025)), high: Math.max(value, at(0.975)) };
}
