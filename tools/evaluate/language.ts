/** How often the language of a comment is told rightly, by language, and what it is taken for otherwise. */
import { detectLanguage } from '#libs/language/detect.js';
import { fMeasure, share, shown } from './score.js';
import type { EvaluateTask, LabelledRow, Table } from './task.js';

export const languageTask: EvaluateTask = { name: 'language', evaluate };

function evaluate(rows: readonly LabelledRow[]): Table[] {
  const pairs = rows.map((row) => ({ wanted: row.lang, given: detectLanguage(row.text) as string, words: row.text.split(/\s+/).length }));
  const languages = [...new Set(pairs.flatMap(({ wanted, given }) => [wanted, given]))].sort();
  return [
    {
      title: 'Language',
      columns: ['language', 'texts', 'precision', 'recall', 'F1', ...languages.map((each) => `as ${each}`)],
      rows: languages.map((language) => {
        const wanted = pairs.filter((pair) => pair.wanted === language);
        const given = pairs.filter((pair) => pair.given === language);
        const right = wanted.filter((pair) => pair.given === language).length;
        const f1 = fMeasure(right / given.length, right / wanted.length, 1);
        const taken = languages.map((each) => wanted.filter((pair) => pair.given === each).length);
        return [language, wanted.length, share(right, given.length), share(right, wanted.length), shown(f1), ...taken];
      }),
    },
    byLength(pairs),
  ];
}

function byLength(pairs: readonly { wanted: string; given: string; words: number }[]): Table {
  const classes: [string, number, number][] = [
    ['1', 1, 1],
    ['2–3', 2, 3],
    ['4–9', 4, 9],
    ['10–', 10, Infinity],
  ];
  return {
    title: 'By number of words',
    columns: ['words', 'texts', 'right'],
    rows: classes.map(([name, from, to]) => {
      const some = pairs.filter(({ words }) => words >= from && words <= to);
      return [name, some.length, share(some.filter(({ wanted, given }) => wanted === given).length, some.length)];
    }),
  };
}
