/** What the console answers of redaction's quality, as OpenAPI schemas; the types are in libs/contract/figure.ts. */
import { spanKinds } from '#libs/redaction/kinds.js';
import { figure, integer, list, object, oneOf, text, type SchemaObject } from '../schema.js';

const id: SchemaObject = { type: 'string', format: 'uuid' };
const moment: SchemaObject = { type: 'string', format: 'date-time' };
const maybeMoment: SchemaObject = { ...moment, nullable: true };
const kind = oneOf(spanKinds);

export const corrected = object({ report: id, revision: { ...integer, description: 'Of the text as it is now' } });

export const missedReport = object({
  id,
  kind,
  reportedAt: moment,
  comments: { ...integer, description: 'In how many stored comments the value was removed so far' },
  everywhere: {
    type: 'boolean',
    nullable: true,
    description: 'false: everyday words, removed in their own comment only; null: the worker has not looked yet',
  },
  finishedAt: maybeMoment,
});

export const removalAsked = object({ removal: id });
export const removal = object({ removed: { ...integer, nullable: true }, finishedAt: maybeMoment });

const sample = object({
  drawnAt: moment,
  versions: list(text),
  restricted: { type: 'boolean' },
  drawn: integer,
  any: figure,
  kinds: list(object({ kind, comments: integer, share: figure })),
  languages: list(object({ language: text, any: figure })),
});

export const quality = object({
  organisation: id,
  sample: { ...sample, nullable: true },
  rules: list(object({ kind, recognizer: text, rule: text, used: integer, wrong: integer, share: figure })),
  list: object({ entries: integer, reports: list(missedReport) }),
  exceptions: list(text),
  renewal: {
    ...object({ total: integer, done: integer, changed: integer, failed: integer, startedAt: moment, finishedAt: maybeMoment }),
    nullable: true,
  },
});
