import type { Readable } from 'node:stream';
import type { CommentItem } from '#libs/contract/figure.js';
import type { FileLanguage } from '../filters.js';
import { csvStream, wordOf, type Cell } from './spreadsheet.js';

const columns = [
  'id',
  'receivedOn',
  'touchpoint',
  'mode',
  'language',
  'rating',
  'sentiment',
  'themes',
  'serviceArea',
  'urgent',
  'text',
] as const;

/** Comments as a spreadsheet, in the order given. */
export function commentsFile(items: Iterable<CommentItem>, language: FileLanguage): Readable {
  const word = (code: string) => wordOf(language, code);
  function* rows(): Generator<Cell[]> {
    yield columns.map((column) => word(column));
    for (const item of items) {
      const themes = item.themes.map(
        ({ theme, polarity, unsure }) => `${word(theme)}: ${word(polarity).toLowerCase()}${unsure ? ` (${word('unsure')})` : ''}`,
      );
      const sentiment = word(item.sentiment);
      const urgent = item.urgent.map(word).join(' · ');
      const { id, receivedOn, touchpoint, rating, text } = item;
      yield [
        id,
        receivedOn,
        touchpoint,
        word(item.mode),
        item.language,
        rating,
        sentiment,
        themes.join(' · '),
        item.serviceArea,
        urgent,
        text,
      ];
    }
  }
  return csvStream(rows(), language);
}
