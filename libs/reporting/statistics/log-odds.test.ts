import { characteristicWords } from './log-odds.js';
import { riskDifference } from './risk-difference.js';

const counts = (text: string) => {
  const found = new Map<string, number>();
  for (const word of text.split(' ')) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

describe('the words that stand out', () => {
  const everyday = 'the and it was to '.repeat(60);

  it('are those that are new, not those that are always there', () => {
    const now = counts(`${everyday}${'ramp broken '.repeat(12)}queue`.trim());
    const before = counts(`${everyday}${'queue slow '.repeat(12)}`.trim());
    expect(characteristicWords(now, before).map(({ word }) => word)).toEqual(['broken', 'ramp']);
  });

  it('are none when nothing changed, or too little was said', () => {
    expect(characteristicWords(counts(everyday.trim()), counts(everyday.trim()))).toEqual([]);
    expect(characteristicWords(counts('ramp ramp'), counts(everyday.trim()))).toEqual([]);
    expect(characteristicWords(new Map(), new Map())).toEqual([]);
  });
});

describe('what goes with low ratings', () => {
  it('is the difference of shares where there is one group', () => {
    const { value, low, high } = riskDifference([{ lowWith: 30, with: 50, lowWithout: 20, without: 100 }])!;
    expect(value).toBeCloseTo(0.4, 10);
    expect(low).toBeGreaterThan(0.2);
    expect(high).toBeLessThan(0.6);
  });

  it('is not fooled by a mode in which both theme and low ratings are more common', () => {
    const within = [
      { lowWith: 40, with: 80, lowWithout: 10, without: 20 },
      { lowWith: 2, with: 20, lowWithout: 8, without: 80 },
    ];
    const { value } = riskDifference(within)!;
    expect(value).toBeCloseTo(0, 10);
    expect(42 / 100 - 18 / 100).toBeGreaterThan(0.2);
  });

  it('is unknown without both kinds, and never without width', () => {
    expect(riskDifference([{ lowWith: 3, with: 3, lowWithout: 0, without: 0 }])).toBeNull();
    const { low, high } = riskDifference([{ lowWith: 5, with: 5, lowWithout: 5, without: 5 }])!;
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });
});
