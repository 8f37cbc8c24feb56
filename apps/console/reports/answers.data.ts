/** What the console answers, as OpenAPI schemas; the types are in libs/contract/figure.ts. */
import { modes, polarities, themes, urgencies } from '#libs/contract/codes.js';
import { date, figure, integer, list, maybeNumber, maybeText, number, object, oneOf, text, words } from '../schema.js';

const polarityCounts = { pos: integer, neg: integer, mix: integer, neu: integer };
const change = object(
  {
    points: maybeNumber,
    low: maybeNumber,
    high: maybeNumber,
    comparable: { type: 'boolean' },
    why: oneOf(['none', 'few', 'mix', 'classifier']),
  },
  ['why'],
);
const theme = oneOf(themes);

export const summary = object(
  {
    asOf: { type: 'string', format: 'date-time' },
    from: date,
    to: date,
    timeZone: text,
    n: integer,
    ratings: { ...list(integer), minItems: 5, maxItems: 5, description: 'How many gave 1, 2, 3, 4 and 5' },
    mean: figure,
    csat: figure,
    index: figure,
    trend: object({ unit: oneOf(['day', 'week', 'month']), points: list(object({ from: date, n: integer, csat: figure, mean: figure })) }),
    composition: list(object({ mode: oneOf(modes), selection: text, n: integer })),
    themes: list(object({ theme, comments: integer, ofComments: integer, positiveShare: figure, ...polarityCounts })),
    complaintsBy: list(object({ theme: oneOf([...themes, 'none']), n: integer })),
    general: object(polarityCounts),
    comments: object({ total: integer, waiting: integer, setAside: integer }),
    urgent: integer,
    change: object({
      from: date,
      to: date,
      n: integer,
      csat: change,
      mean: change,
      index: change,
      themes: list(object({ theme, positiveShare: change, comments: integer })),
    }),
  },
  ['change'],
);

const polarity = oneOf(polarities);
const mark = object({ theme, facet: text, polarity, confidence: number }, ['facet']);

export const commentPage = object({
  items: list(
    object({
      id: { type: 'string', format: 'uuid' },
      text,
      language: text,
      rating: integer,
      mode: oneOf(modes),
      touchpoint: text,
      receivedOn: date,
      themes: list(mark),
      sentiment: polarity,
      urgent: list(oneOf(urgencies)),
      assurance: oneOf(['high', 'low']),
      review: {
        ...object({ revision: integer, wrong: list(integer) }),
        nullable: true,
        description: 'For reviewers: the revision of the text, and placeholders (from 0) that were called wrong',
      },
    }),
  ),
  next: { ...maybeText, description: 'The cursor of the next page' },
});

const named = { key: text, name: words };

export const filterChoices = object({
  organisations: list(object({ id: { type: 'string', format: 'uuid' }, ...named, timeZone: text })),
  services: list(object(named)),
  touchpoints: list(object({ ...named, service: maybeText, channelType: maybeText, mode: oneOf(modes) })),
  channelTypes: list(text),
  modes: list(oneOf(modes)),
  selections: list(text),
  languages: list(text),
});
