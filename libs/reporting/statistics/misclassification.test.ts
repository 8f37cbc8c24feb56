import { adjust, type ByClass, type Confusion } from './misclassification.js';
import { randomFrom, type Random } from './random.js';

/** How an invented classifier errs: of each truth (absent, pos, neg, neu), what it says. */
const errors = [
  [0.95, 0.01, 0.03, 0.01],
  [0.3, 0.55, 0.12, 0.03],
  [0.2, 0.08, 0.7, 0.02],
  [0.4, 0.05, 0.15, 0.4],
] as const;

function draw(shares: readonly number[], random: Random): number {
  let left = random();
  return Math.max(
    0,
    shares.findIndex((share) => (left -= share) < 0),
  );
}

function said(truth: readonly number[], n: number, random: Random): ByClass {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) counts[draw(errors[draw(truth, random)]!, random)]!++;
  return counts as unknown as ByClass;
}

function checked(truth: readonly number[], n: number, random: Random): Confusion {
  const rows = [0, 0, 0, 0].map(() => [0, 0, 0, 0]);
  for (let i = 0; i < n; i++) {
    const of = draw(truth, random);
    rows[of]![draw(errors[of]!, random)]!++;
  }
  return rows as unknown as Confusion;
}

const samples = process.env.KUULE_TEST_LONG ? 500 : 60;

describe('the counts of a classifier that errs', () => {
  const [now, before] = [
    [0.7, 0.12, 0.14, 0.04],
    [0.76, 0.06, 0.14, 0.04],
  ];
  const positive = (truth: readonly number[]) => truth[1]! / (truth[1]! + truth[2]!);

  it('hold the truth in about 95 of 100 intervals, for prevalence, positive share and their changes', () => {
    const random = randomFrom(11);
    const held = { prevalence: 0, positiveShare: 0, prevalenceChange: 0, positiveShareChange: 0 };
    const truth = {
      prevalence: 1 - now[0]!,
      positiveShare: positive(now),
      prevalenceChange: before[0]! - now[0]!,
      positiveShareChange: positive(now) - positive(before),
    };
    for (let sample = 0; sample < samples; sample++) {
      const confusion = checked(now, 300, random);
      const found = adjust([{ said: said(now, 1_500, random), before: said(before, 1_500, random), confusion }], sample + 1);
      for (const key of Object.keys(held) as (keyof typeof held)[]) {
        const interval = found[key]!;
        if (interval.low <= truth[key] && truth[key] <= interval.high) held[key]++;
      }
    }
    // Four standard errors below 93 %.
    const least = samples * (0.93 - 4 * Math.sqrt((0.93 * 0.07) / samples));
    expect(Object.entries(held).filter(([, count]) => count < least)).toEqual([]);
  });

  it('are put right where the raw count misleads', () => {
    const random = randomFrom(5);
    const counts = said(now, 20_000, random);
    const raw = 1 - counts[0] / 20_000;
    const { prevalence } = adjust([{ said: counts, confusion: checked(now, 2_000, random) }]);
    expect(Math.abs(raw - 0.3)).toBeGreaterThan(0.02);
    expect(Math.abs(prevalence.value - 0.3)).toBeLessThan(0.02);
  });

  it('say less, the fewer comments were checked', () => {
    const width = (n: number) => {
      const random = randomFrom(9);
      const { prevalence } = adjust([{ said: [700, 120, 140, 40], confusion: checked(now, n, random) }]);
      return prevalence.high - prevalence.low;
    };
    expect(width(50)).toBeGreaterThan(width(500));
  });

  it('are the same for the same counts, and empty for no comments', () => {
    const stratum = { said: [70, 12, 14, 4] as const, confusion: checked(now, 100, randomFrom(3)) };
    expect(adjust([stratum])).toEqual(adjust([stratum]));
    expect(adjust([])).toEqual({
      prevalence: { value: 0, low: 0, high: 1 },
      positiveShare: null,
      prevalenceChange: null,
      positiveShareChange: null,
    });
  });
});
