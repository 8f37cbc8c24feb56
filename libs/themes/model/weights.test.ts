import { readFileSync } from 'node:fs';
import { languages, themes, urgencies } from '../words.js';
import { decode, encode } from './weights.js';

const file = readFileSync(new URL('./weights.bin', import.meta.url));

test('the shipped weights fit the lexicon, and what is decoded encodes to the same bytes', () => {
  expect(encode(decode(file)).equals(file)).toBe(true);
});

test('each language has a threshold a theme, within its unsure band', () => {
  const { calibration, urgentThresholds } = decode(file);
  expect(urgentThresholds).toHaveLength(urgencies.length);
  for (const language of [...languages, 'all']) {
    expect(calibration[language]).toHaveLength(themes.length);
    for (const { threshold, unsure } of calibration[language] ?? []) {
      expect(unsure[0]).toBeLessThan(threshold);
      expect(unsure[1]).toBeGreaterThan(threshold);
    }
  }
});

test('weights made for another lexicon are refused', () => {
  const end = file.indexOf(10);
  const head = JSON.parse(file.toString('utf8', 0, end)) as { tables: Record<string, number> };
  head.tables['exact']! -= 1;
  expect(() => decode(Buffer.concat([Buffer.from(JSON.stringify(head)), file.subarray(end)]))).toThrow('npm run train');
});
