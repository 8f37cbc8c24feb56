import { added, blend, effectiveConfusion, isKnown, noConfusion, type CheckedCell } from './confusion.js';
import { adjust, type ByClass } from './misclassification.js';
import { randomFrom, type Random } from './random.js';

describe('what is known of a classifier’s errors', () => {
  it('is the counts themselves where every comment was drawn alike', () => {
    const cells = [
      { truth: 1, said: 1, weights: 8, squares: 8 },
      { truth: 1, said: 0, weights: 2, squares: 2 },
    ];
    expect(effectiveConfusion(cells)[1]).toEqual([2, 8, 0, 0]);
  });

  it('counts for fewer comments, the more unequal their weights', () => {
    // Ten of weight 1 that were found, one of weight 10 that was missed: half are missed, on the strength of less than four comments.
    const row = effectiveConfusion([
      { truth: 1, said: 1, weights: 10, squares: 10 },
      { truth: 1, said: 0, weights: 10, squares: 100 },
    ])[1];
    expect(row[0]).toBeCloseTo(row[1], 10);
    expect(row[0] + row[1]).toBeCloseTo(400 / 110, 10);
  });

  it('takes at most twenty comments a row from elsewhere, and less where less is known there', () => {
    const card = [
      [180, 10, 10, 0],
      [1, 3, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 50],
    ] as const;
    const known = blend(noConfusion, card);
    expect(known).toEqual([
      [18, 1, 1, 0],
      [1, 3, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 20],
    ]);
    expect(blend(card, card)[0]).toEqual([198, 11, 11, 0]);
    expect(isKnown(noConfusion)).toBe(false);
    expect(isKnown(added([noConfusion, card]))).toBe(true);
  });
});

const rates = [
  [0.94, 0.02, 0.04, 0],
  [0.35, 0.6, 0.05, 0],
  [0.25, 0.05, 0.7, 0],
  [0.4, 0.1, 0.1, 0.4],
] as const;
const truthShares = [0.8, 0.06, 0.12, 0.02];

function pick(shares: readonly number[], random: Random): number {
  let left = random();
  return Math.max(
    0,
    shares.findIndex((share) => (left -= share) < 0),
  );
}

describe('a sample drawn by what the model said', () => {
  it('holds the true share in about 95 of 100 intervals, though few of it were called absent', () => {
    const random = randomFrom(21);
    const samples = process.env.KUULE_TEST_LONG ? 400 : 60;
    let held = 0;
    for (let sample = 0; sample < samples; sample++) {
      const comments = Array.from({ length: 1_500 }, () => {
        const truth = pick(truthShares, random);
        return { truth, said: pick(rates[truth] ?? rates[0], random), order: random() };
      });
      const said = [0, 1, 2, 3].map((at) => comments.filter((each) => each.said === at).length) as unknown as ByClass;
      const { prevalence } = adjust([{ said, confusion: effectiveConfusion(checked(comments)) }], { seed: sample + 1 });
      if (prevalence.low <= 0.2 && 0.2 <= prevalence.high) held++;
    }
    expect(held).toBeGreaterThanOrEqual(samples * (0.93 - 4 * Math.sqrt((0.93 * 0.07) / samples)));
  });
});

/** Two hundred comments, half of those marked and half of those not, as counts with their weights. */
function checked(comments: readonly { truth: number; said: number; order: number }[]): CheckedCell[] {
  const cells = new Map<string, CheckedCell>();
  for (const isMarked of [true, false]) {
    const stratum = comments.filter(({ said }) => said > 0 === isMarked).sort((a, b) => a.order - b.order);
    const drawn = stratum.slice(0, 100);
    const weight = stratum.length / drawn.length;
    for (const { truth, said } of drawn) {
      const key = `${truth} ${said}`;
      const cell = cells.get(key) ?? { truth, said, weights: 0, squares: 0 };
      cells.set(key, { ...cell, weights: cell.weights + weight, squares: cell.squares + weight ** 2 });
    }
  }
  return [...cells.values()];
}
