/**
 * What the counts of an imperfect classifier say of the truth.
 *
 * A theme's comments are counted by what the classifier said (absent, pos, neg, neu); a sample that people have checked says how often
 * it says what of which truth. Turning that round gives the true shares: the estimator of Rogan, W. J. & Gladen, B. (1978), "Estimating
 * prevalence from the results of a screening test", American Journal of Epidemiology 107, 71–76, for more than two classes (Grassia, A. &
 * Sundberg, R. (1982), Technometrics 24, 117–121). Of few comments, or near 0 and 1, that estimate is pressed against the edge and seems
 * surer than it is: what is given is therefore the posterior of the true shares under Jeffreys' prior for counts, truth and errors, as
 * Joseph, L., Gyorkos, T. W. & Coupal, L. (1995), "Bayesian estimation of disease prevalence and the parameters of diagnostic tests in
 * the absence of a gold standard", American Journal of Epidemiology 141, 263–272, draw it. The errors are learned from the checks alone.
 * The value is the middle draw, the interval the middle 95 %. Two periods share each draw of the errors, so that what is wrong in both
 * alike does not widen their difference. Simulated coverage: misclassification.test.ts.
 */
import type { Interval } from './interval.js';
import { binomial, dirichlet, randomFrom, type Random } from './random.js';

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

/**
 * The true prevalence and positive share of one theme, and their change, over all `strata` together. Deterministic.
 * With a hopeless classifier (one that says the same of every truth) the intervals become as wide as ignorance is.
 * @param draws from the posterior; of fewer the interval is a little narrower, of 100 it holds the truth once in 130 times less often.
 */
export function adjust(strata: readonly Stratum[], { seed = 1, draws = 500 } = {}): Adjusted {
  const random = randomFrom(seed);
  const spoken = strata.filter(({ said, before }) => total(said) + total(before ?? none) > 0);
  const isCompared = spoken.some(({ before }) => before && total(before) > 0) && spoken.some(({ said }) => total(said) > 0);
  const now: Draws = { prevalence: [], positiveShare: [] };
  const change: Draws = { prevalence: [], positiveShare: [] };
  const chains = spoken.map(({ said, confusion }) => chainFrom(said, confusion));
  const pastChains = spoken.map(({ before, confusion }) => chainFrom(before ?? none, confusion));
  for (let draw = 0; draw < draws; draw++) {
    const rate = spoken.map(({ confusion }) => confusion.map((row) => drawnShares(row, random, pseudoCheck)));
    const present = truthOf(chains, rate, random);
    record(now, present.prevalence, present.positiveShare);
    if (!isCompared) continue;
    const past = truthOf(pastChains, rate, random);
    record(change, present.prevalence - past.prevalence, present.positiveShare - past.positiveShare);
  }
  return {
    prevalence: middle(now.prevalence) ?? { value: 0, low: 0, high: 1 },
    positiveShare: middle(now.positiveShare),
    prevalenceChange: middle(change.prevalence),
    positiveShareChange: middle(change.positiveShare),
  };
}

interface Draws {
  prevalence: number[];
  positiveShare: number[];
}

function record(into: Draws, prevalence: number, positiveShare: number): void {
  if (Number.isNaN(prevalence)) return;
  into.prevalence.push(prevalence);
  into.positiveShare.push(positiveShare);
}

const none: ByClass = [0, 0, 0, 0];
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What was said of one group in one period, and the last draw of its true shares, from which the next one goes on. */
interface Chain {
  said: ByClass;
  /** By class, none below 0. */
  truth: number[];
  /** Share of comments with the theme: where a tone is rare, that of its class above holds its noise, and this does not. */
  present: number;
}

/** One draw of the true prevalence and positive share over all groups, each weighing as many comments as it has; NaN without comments. */
function truthOf(chains: readonly Chain[], rates: readonly number[][][], random: Random) {
  let [of, present, pos, neg] = [0, 0, 0, 0];
  for (const [index, chain] of chains.entries()) {
    const n = total(chain.said);
    if (n === 0) continue;
    drawNext(chain, rates[index]!, random);
    of += n;
    present += n * chain.present;
    pos += n * chain.truth[1]!;
    neg += n * chain.truth[2]!;
  }
  return { prevalence: present / of, positiveShare: pos / (pos + neg) };
}

/** A quarter of a checked comment of each tone keeps an unseen error possible. */
const pseudoCheck = 0.25;

/**
 * Draws the true shares, given the rates of what is said of each truth: the shares that were said, drawn and turned round, where that
 * leaves them between 0 and 1, else from the posterior by data augmentation.
 */
function drawNext(chain: Chain, rate: readonly number[][], random: Random): void {
  const exact = invert(rate, drawnShares(chain.said, random));
  chain.truth = exact.every((share) => share >= 0) ? exact : augmented(rate, chain.said, chain.truth, random);
  const absent = exact[0]!;
  chain.present = absent >= 0 && absent <= 1 ? 1 - absent : augmentedPresent(rate, chain, random);
}

/** As `augmented`, for absent and present alone; of what is present, the tones as they were drawn last. */
function augmentedPresent(rate: readonly number[][], { said, truth, present: from }: Chain, random: Random): number {
  const some = truth[1]! + truth[2]! + truth[3]!;
  const missed = (truth[1]! * rate[1]![0]! + truth[2]! * rate[2]![0]! + truth[3]! * rate[3]![0]!) / some;
  const marked = said[1] + said[2] + said[3];
  let present = from;
  for (let step = 0; step < augmentations; step++) {
    const right = partOf(present * (1 - missed), (1 - present) * (1 - rate[0]![0]!));
    const overlooked = partOf(present * missed, (1 - present) * rate[0]![0]!);
    const found = binomial(marked, right, random) + binomial(said[0], overlooked, random);
    present = dirichlet([found + 0.5, marked + said[0] - found + 0.5], random)[0]!;
  }
  return present;
}

const partOf = (part: number, rest: number) => (part + rest > 0 ? part / (part + rest) : 0);

/**
 * Shares of which these counts are a sample: Jeffreys' prior for being absent, within what is there `pseudo` of each tone. One prior over
 * all four would believe more wrong marks than there are, and that is much where a theme is rare.
 */
function drawnShares(counts: readonly number[], random: Random, pseudo = 0.5): number[] {
  const [absent, ...present] = counts as [number, ...number[]];
  const [absence, presence] = dirichlet([absent + 0.5, total(present) + 0.5], random) as [number, number];
  const tones = dirichlet(
    present.map((count) => count + pseudo),
    random,
  );
  return [absence, ...tones.map((tone) => tone * presence)];
}

/** Tanner, M. A. & Wong, W. H. (1987): by turns, which truth each comment has, and the shares of which these truths are a sample. */
function augmented(rate: readonly number[][], said: ByClass, from: number[], random: Random): number[] {
  let truth = from;
  for (let step = 0; step < augmentations; step++) {
    const counts = [0, 0, 0, 0];
    for (let at = 0; at < 4; at++) {
      const weights = truth.map((share, of) => share * rate[of]![at]!);
      let [left, weight] = [said[at]!, total(weights)];
      for (let of = 0; of < 3 && left > 0; of++) {
        const taken = binomial(left, weight > 0 ? Math.min(1, weights[of]! / weight) : 0, random);
        counts[of]! += taken;
        left -= taken;
        weight -= weights[of]!;
      }
      counts[3]! += left;
    }
    truth = drawnShares(counts, random);
  }
  return truth;
}

const augmentations = 3;

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

/** Where a chain begins. */
function chainFrom(said: ByClass, confusion: Confusion): Chain {
  const rate = confusion.map((row) => row.map((count) => (count + pseudoCheck) / (total(row) + classes.length * pseudoCheck)));
  const n = total(said) || 1;
  const shares = said.map((count) => count / n);
  const truth = mostLikely(rate, shares);
  return { said, truth, present: 1 - truth[0]! };
}

/** The shares of the truth that fit best: expectation and maximisation (Dempster, Laird & Rubin 1977) from even shares. */
function mostLikely(rate: readonly number[][], shares: readonly number[]): number[] {
  let truth = [0.25, 0.25, 0.25, 0.25];
  for (let step = 0; step < steps; step++) {
    const next = [0, 0, 0, 0];
    for (let at = 0; at < 4; at++) {
      if (shares[at] === 0) continue;
      const weight = shares[at]! / madeOf(rate, truth, at);
      for (let of = 0; of < 4; of++) next[of]! += weight * truth[of]! * rate[of]![at]!;
    }
    truth = next;
  }
  return truth;
}

const steps = 30;

/** The share of what is said as `at` that these truths make. */
const madeOf = (rate: readonly number[][], truth: readonly number[], at: number): number =>
  truth[0]! * rate[0]![at]! + truth[1]! * rate[1]![at]! + truth[2]! * rate[2]![at]! + truth[3]! * rate[3]![at]!;

/** The middle of the draws, and the middle 95 % of them; null without draws. */
function middle(drawn: number[]): Interval | null {
  if (drawn.length === 0) return null;
  const sorted = drawn.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { value: at(0.5), low: at(0.025), high: at(0.975) };
}
