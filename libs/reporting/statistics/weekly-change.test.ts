import { gamma, randomFrom, type Random } from './random.js';
import { alarm, type Week } from './weekly-change.js';

function binomial(n: number, p: number, random: Random): number {
  let count = 0;
  for (let i = 0; i < n; i++) if (random() < p) count++;
  return count;
}

/** A year and a half of weeks around `share`; `spread` > 0 makes weeks differ beyond chance. */
function series(random: Random, share: number, size: number, spread: number): Week[] {
  return Array.from({ length: 78 }, () => {
    const of = 1 + binomial(size * 2, 0.5, random);
    const a = gamma(share / (spread || 1), random);
    const p = spread ? a / (a + gamma((1 - share) / spread, random)) : share;
    return { count: binomial(of, p, random), of };
  });
}

const raised = (weeks: readonly Week[]) => {
  const ends = weeks.map((_, index) => index + 1).slice(26);
  return ends.some((end) => alarm(weeks.slice(0, end)) !== null);
};

const runs = process.env.KUULE_TEST_LONG ? 400 : 60;

describe('the alarm of a weekly series', () => {
  it.each([
    ['many comments', 0.2, 80, 0],
    ['few comments', 0.1, 8, 0],
    ['a rare theme', 0.02, 40, 0],
    ['weeks that differ more than by chance', 0.2, 60, 0.03],
  ])('is false in at most one quiet year of twenty: %s', (_name, share, size, spread) => {
    const random = randomFrom(20_261_122);
    const quiet = Array.from({ length: runs }, () => series(random, share, size, spread));
    const most = runs * 0.05 + 4 * Math.sqrt(runs * 0.05 * 0.95);
    expect(quiet.filter(raised).length).toBeLessThanOrEqual(process.env.KUULE_TEST_LONG ? runs * 0.05 : most);
  });

  it('tells a week in which a theme trebles, and one in which it vanishes', () => {
    const random = randomFrom(3);
    const quiet = series(random, 0.15, 60, 0).slice(0, 30);
    expect(alarm([...quiet, { count: 30, of: 60 }])).toMatchObject({ direction: 'more' });
    expect(alarm([...quiet, { count: 0, of: 120 }])).toMatchObject({ direction: 'fewer' });
    expect(alarm([...quiet, { count: 9, of: 60 }])).toBeNull();
  });

  it('waits for eight weeks, and does not count weeks without comments', () => {
    const weeks = Array.from({ length: 7 }, () => ({ count: 2, of: 20 }));
    expect(alarm([...weeks, { count: 20, of: 20 }])).toBeNull();
    expect(alarm([...weeks, { count: 0, of: 0 }, { count: 20, of: 20 }])).toBeNull();
    expect(alarm([...weeks, { count: 2, of: 20 }, { count: 20, of: 20 }])).not.toBeNull();
    expect(alarm([])).toBeNull();
  });
});
