/** How often cross-validation said what of which truth, per language and theme: what counts are adjusted by until people have checked some. */
import { languages, polarities, type Polarity, type Theme, themes } from '#libs/themes/words.js';
import type { Answered } from './held.js';
import { feelingsOf } from './rows.js';

export const confusionClasses = ['absent', 'pos', 'neg', 'neu'] as const;

/** Counts of comments, rows the truth and columns what was said, both in the order of `confusionClasses`; `neg` holds `mix` too. */
export interface ConfusionFile {
  classes: readonly string[];
  /** By language, then theme. */
  counts: Record<string, Record<string, number[][]>>;
}

const classOf = (polarity: Polarity | undefined): number =>
  polarity === undefined ? 0 : polarity === 'pos' ? 1 : polarity === 'neu' ? 3 : 2;

export function confusionOf(answered: readonly Answered[]): ConfusionFile {
  const counts: ConfusionFile['counts'] = {};
  for (const lang of languages) {
    const own = answered.filter(({ row }) => row.lang === lang);
    counts[lang] = Object.fromEntries(themes.map((theme, at) => [theme, matrixOf(own, theme, at)]));
  }
  return { classes: confusionClasses, counts };
}

function matrixOf(answered: readonly Answered[], theme: Theme, at: number): number[][] {
  const matrix = confusionClasses.map(() => confusionClasses.map(() => 0));
  for (const { row, given } of answered) {
    const place = feelingsOf(row)[at]!;
    const truth = classOf(place < 0 ? undefined : polarities[place]);
    matrix[truth]![classOf(given.themes.find((mark) => mark.theme === theme)?.polarity)]!++;
  }
  return matrix;
}
