import { bucketsOf, comparedPeriod, daysIn, periodOf, trendUnit } from './period.js';

describe('a period', () => {
  it('is the last 30 days up to today unless told otherwise', () => {
    expect(periodOf({}, '2026-11-21')).toEqual({ from: '2026-10-23', to: '2026-11-21' });
    expect(periodOf({ from: '2026-11-01' }, '2026-11-21')).toEqual({ from: '2026-11-01', to: '2026-11-21' });
    expect(periodOf({ to: '2026-03-01' }, '2026-11-21')).toEqual({ from: '2026-01-31', to: '2026-03-01' });
    expect(periodOf({ from: '2027-01-01' }, '2026-11-21')).toEqual({ from: '2027-01-01', to: '2027-01-01' });
  });

  it('cannot end before it begins, nor be without end', () => {
    expect(() => periodOf({ from: '2026-02-02', to: '2026-02-01' }, '2026-11-21')).toThrow('INVALID_FIELDS');
    expect(() => periodOf({ from: '2001-01-01' }, '2026-11-21')).toThrow('INVALID_FIELDS');
  });

  it('is compared with as many days right before, or with the same dates a year before', () => {
    const february = { from: '2024-02-01', to: '2024-02-29' };
    expect(comparedPeriod(february, 'previous')).toEqual({ from: '2024-01-03', to: '2024-01-31' });
    expect(comparedPeriod(february, 'year')).toEqual({ from: '2023-02-01', to: '2023-02-28' });
    expect(daysIn(comparedPeriod(february, 'previous'))).toBe(29);
  });
});

describe('the buckets of a trend', () => {
  it.each([
    ['2026-03-01', '2026-03-31', 'day', 31],
    ['2026-01-01', '2026-06-30', 'week', 27],
    ['2025-01-01', '2026-12-31', 'month', 24],
  ])('from %s to %s are %ss: %d of them', (from, to, unit, count) => {
    expect(trendUnit({ from, to })).toBe(unit);
    expect(bucketsOf({ from, to }, trendUnit({ from, to }))).toHaveLength(count);
  });

  it('begin with the period and then on Mondays and firsts', () => {
    expect(bucketsOf({ from: '2026-10-21', to: '2026-11-05' }, 'week')).toEqual(['2026-10-21', '2026-10-26', '2026-11-02']);
    expect(bucketsOf({ from: '2026-10-26', to: '2026-11-02' }, 'week')).toEqual(['2026-10-26', '2026-11-02']);
    expect(bucketsOf({ from: '2026-10-21', to: '2027-01-01' }, 'month')).toEqual(['2026-10-21', '2026-11-01', '2026-12-01', '2027-01-01']);
  });
});
