import { difference } from './difference.js';
import { csatFigure, indexFigure, meanFigure, shareFigure } from './figure.js';
import { ratingMean } from './mean.js';
import { wilson } from './wilson.js';

describe('the interval of a share (Wilson)', () => {
  // Published values, in per cent.
  it.each([
    [0, 10, 0, 27.75],
    [5, 5, 56.55, 100],
    [8, 10, 49.02, 94.33],
    [80, 100, 71.12, 86.66],
  ])('%d of %d is %d–%d %%', (hits, n, low, high) => {
    const interval = wilson(hits, n);
    expect(interval.value).toBe(hits / n);
    expect(100 * interval.low).toBeCloseTo(low, 2);
    expect(100 * interval.high).toBeCloseTo(high, 2);
  });
});

describe('the difference of two shares (Newcombe, method 10)', () => {
  // Newcombe (1998), table II, and the case of no successes at all.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('%d/%d − %d/%d', (a, m, b, n, low, high) => {
    const interval = difference(wilson(a, m), wilson(b, n));
    expect(interval.value).toBeCloseTo(a / m - b / n, 10);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe('the interval of a mean', () => {
  it('holds the plain mean and stays on the scale', () => {
    expect(ratingMean([1, 0, 1, 1, 2]).value).toBeCloseTo(3.6, 10);
    for (const ratings of [
      [0, 0, 0, 0, 1],
      [1, 0, 0, 0, 0],
      [0, 0, 0, 0, 5000],
      [3, 0, 0, 0, 3],
    ] as const) {
      const { value, low, high } = ratingMean(ratings);
      expect(low).toBeGreaterThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high).toBeLessThanOrEqual(5);
    }
  });

  it('does not collapse when all answers agree, and narrows with more of them', () => {
    const widths = [10, 30, 100, 1000].map((n) => ratingMean([0, 0, 0, 0, n])).map(({ low, high }) => high - low);
    expect(widths[0]).toBeGreaterThan(0.5);
    expect(widths.at(-1)).toBeGreaterThan(0);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  it('is the same read from the other end of the scale', () => {
    const up = ratingMean([2, 3, 5, 7, 20]);
    const down = ratingMean([20, 7, 5, 3, 2]);
    expect(up.low).toBeCloseTo(6 - down.high, 10);
    expect(up.high).toBeCloseTo(6 - down.low, 10);
  });
});

describe('a figure', () => {
  it('has no value without answers, and is not zero', () => {
    const none = { value: null, low: null, high: null, n: 0, state: 'none' };
    for (const figure of [csatFigure, meanFigure, indexFigure]) expect(figure([0, 0, 0, 0, 0])).toMatchObject(none);
  });

  it('is few below ten answers, and comparable from ten on', () => {
    expect(shareFigure('x@1', 3, 9).state).toBe('few');
    expect(shareFigure('x@1', 3, 10).state).toBe('ok');
  });

  it('counts 4 and 5 as satisfied and puts the mean on 0–100', () => {
    expect(csatFigure([1, 0, 1, 1, 2])).toMatchObject({ value: 0.6, n: 5, definition: 'csat@1' });
    expect(indexFigure([1, 0, 1, 1, 2])).toMatchObject({ value: 65, definition: 'index@1' });
    expect(indexFigure([0, 0, 0, 0, 50]).high).toBe(100);
  });
});
