/** What the console answers of the why behind its figures, as OpenAPI schemas; the types are in libs/contract/why.ts. */
import { polarities, themes } from '#libs/contract/codes.js';
import { date, figure, integer, list, number, object, oneOf, text } from '../schema.js';
import { commentItem } from './answers.data.js';

const theme = oneOf(themes);
const days = { from: date, to: date };
const group = object({ low: { ...integer, description: 'Ratings of 1 and 2' }, n: integer });

export const reasons = object({
  theme,
  ...days,
  before: object(days),
  read: object({ now: integer, before: integer, most: { ...integer, description: 'Of more comments the newest were read' } }),
  words: list(object({ word: text, now: integer, before: integer })),
  typical: list(commentItem),
});

export const drivers = object({ ...days, n: integer, drivers: list(object({ theme, with: group, without: group, difference: figure })) });

export const alarms = object({
  alarms: list(
    object({
      ...days,
      week: { ...integer, description: 'ISO 8601' },
      touchpoint: text,
      theme,
      polarity: oneOf(polarities),
      direction: oneOf(['more', 'fewer']),
      count: integer,
      of: integer,
      expected: number,
      definition: text,
    }),
  ),
  watched: { ...integer, description: 'Series (touchpoint, theme, polarity) with enough weeks behind them' },
  falseAYear: { ...number, description: 'False alarms to expect in a year over all of them, at most' },
  lastBefore: { ...date, nullable: true },
  since: { ...date, nullable: true },
});
