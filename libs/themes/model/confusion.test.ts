import { readFileSync } from 'node:fs';
import { languages, themes } from '../words.js';

/** As libs/reporting reads it: see the model card. */
interface ConfusionFile {
  classes: string[];
  counts: Record<string, Record<string, number[][]>>;
}

const file = JSON.parse(readFileSync(new URL('./confusion.data.json', import.meta.url), 'utf8')) as ConfusionFile;

test('every training comment stands once in each table, and more often than not where it belongs', () => {
  expect(file.classes).toEqual(['absent', 'pos', 'neg', 'neu']);
  for (const language of languages) {
    const comments = readFileSync(`libs/themes/training/${language}.jsonl`, 'utf8').trim().split('\n');
    for (const theme of themes) {
      const table = file.counts[language]?.[theme] ?? [];
      const all = table.flat().reduce((sum, count) => sum + count, 0);
      expect(all).toBe(comments.length);
      expect(table.reduce((sum, row, at) => sum + row[at]!, 0)).toBeGreaterThan(all / 2);
    }
  }
});
