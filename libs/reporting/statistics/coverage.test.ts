/** How often the 95 % interval of a mean holds the true mean, over many shapes of answers. */
import { ratingMean, type Ratings } from './mean.js';
import { randomFrom } from './random.js';

type Shape = [number, number, number, number, number];

/** Mixes of all five ratings, from nearly even to one rating that swallows the rest: powers of exponential draws. */
function mixes(random: () => number): Shape[] {
  return Array.from({ length: 60 }, (_, index) => {
    const weights = Array.from({ length: 5 }, () => (-Math.log(1 - random())) ** (1 + (index % 4)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total) as Shape;
  });
}

function draw(shape: Shape, n: number, random: () => number): Ratings {
  const ratings: Shape = [0, 0, 0, 0, 0];
  for (let answer = 0; answer < n; answer++) {
    let left = random();
    let rating = 0;
    while (rating < 4 && (left -= shape[rating] as number) > 0) rating++;
    ratings[rating as 0 | 1 | 2 | 3 | 4]++;
  }
  return ratings;
}

/** The share of samples whose interval holds the true mean. */
function coverage(shape: Shape, n: number, samples: number, random: () => number): number {
  const truth = shape.reduce((sum, share, index) => sum + share * (index + 1), 0);
  let held = 0;
  for (let sample = 0; sample < samples; sample++) {
    const { low, high } = ratingMean(draw(shape, n, random));
    if (low <= truth && truth <= high) held++;
  }
  return held / samples;
}

/** The same for answers of two kinds only, `a` with probability `share` and else `b`: not drawn but summed over all outcomes. */
function exactCoverage(a: number, b: number, share: number, n: number): number {
  const truth = a * share + b * (1 - share);
  let probability = (1 - share) ** n;
  let held = 0;
  for (let k = 0; k <= n; k++) {
    const ratings: Shape = [0, 0, 0, 0, 0];
    ratings[(a - 1) as 0] = k;
    ratings[(b - 1) as 0] = n - k;
    const { low, high } = ratingMean(ratings);
    if (low <= truth && truth <= high) held += probability;
    probability *= ((n - k) / (k + 1)) * (share / (1 - share));
  }
  return held;
}

const pairs = [1, 2, 3, 4, 5].flatMap((a) => [1, 2, 3, 4, 5].filter((b) => b > a).map((b) => ({ a, b })));
const samples = process.env.KUULE_TEST_LONG ? 20_000 : 1_000;
/** Four standard errors of a coverage of 93 %: what chance alone may take off one of many shapes. */
const chance = 4 * Math.sqrt((0.93 * 0.07) / samples);

describe.each([10, 30, 100])('with %d answers, the interval of a mean holds the true mean', (n) => {
  const random = randomFrom(20_261_121 + n);

  it('at least 93 times in 100 for any two ratings in any proportion (where a rare unhappy answer is hardest to see)', () => {
    const covered = pairs.flatMap(({ a, b }) =>
      Array.from({ length: 199 }, (_, index) => ({ a, b, share: (index + 1) / 200 })).map((shape) => ({
        ...shape,
        held: exactCoverage(shape.a, shape.b, shape.share, n),
      })),
    );
    expect(covered.filter(({ held }) => held < 0.93)).toEqual([]);
  });

  it('at least 93 times in 100 for mixes of all five, more than 95 on average, and without being so wide that it always does', () => {
    const held = mixes(random).map((shape) => coverage(shape, n, samples, random));
    const average = held.reduce((sum, share) => sum + share, 0) / held.length;
    expect(Math.min(...held)).toBeGreaterThan(0.93 - chance);
    expect(average).toBeGreaterThan(0.95);
    expect(average).toBeLessThan(0.999);
  });
});
