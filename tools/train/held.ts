/** Comments held against models that have not seen them. */
import { areaAndAlarms, marksOf, reading, type Reading, sentimentOf } from '#libs/themes/model/decide.js';
import type { Model } from '#libs/themes/model/weights.js';
import type { Classification } from '#libs/themes/words.js';
import type { Prepared } from './rows.js';

/** A comment with a model of the other folds. */
export interface Held extends Prepared {
  model: Model;
}

export interface Answered {
  row: Prepared['row'];
  given: Pick<Classification, 'themes' | 'near' | 'sentiment' | 'area'>;
}

export const readingOf = ({ model, row, text, features }: Held): Reading => reading(model, row.lang, text, features);

/** What the models say of the comments; alarms, which carry no themes, are left out. */
export const answersOf = (held: readonly Held[]): Answered[] =>
  held
    .filter(({ row }) => row.urgent === undefined)
    .map((each) => {
      const read = readingOf(each);
      const marks = marksOf(each.model, read);
      const [sentiment, { area }] = [sentimentOf(each.model, read, marks), areaAndAlarms(each.model, read)];
      return { row: each.row, given: { themes: marks.themes, near: marks.near, sentiment, area } };
    });
