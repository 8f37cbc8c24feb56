/** What the console answers of lines, as OpenAPI schemas; the types are in libs/contract/line.ts. */
import { providers } from '#libs/contract/line.js';
import { date, integer, list, maybeText, object, oneOf, text, words, type SchemaObject } from '../schema.js';

const moment: SchemaObject = { type: 'string', format: 'date-time' };
const maybeMoment: SchemaObject = { ...moment, nullable: true };
const addresses = object({ start: text, ended: text, recording: text });
const call = object({
  startedAt: moment,
  language: maybeText,
  queue: maybeText,
  seconds: { ...integer, nullable: true },
  verdict: oneOf(['rated', 'abandoned', 'not-taken', 'under-way']),
});

/** Its members are those of libs/contract/line.ts. */
const settings: SchemaObject = { type: 'object', description: 'Languages, order, wording, transfers and limits of the dialogue' };

export const changedLine = object({ settings });

export const lineList = object({
  organisation: { type: 'string', format: 'uuid' },
  from: date,
  to: date,
  lines: list(
    object({
      key: text,
      name: text,
      touchpoint: text,
      provider: oneOf(providers),
      settings,
      hasCredentials: { type: 'boolean', description: 'Whether there are credentials for the provider’s own API; they are never told' },
      choices: object({ languages: list(text), questions: list(object({ key: text, text: words })) }),
      createdAt: moment,
      closedAt: maybeMoment,
      formerUntil: maybeMoment,
      addresses,
      counts: object({ offered: integer, answered: integer, rated: integer, abandoned: integer }),
      calls: list(call),
    }),
  ),
});

export const lineSecret = object({
  secret: { ...maybeText, description: 'Made here and shown once; null where the provider makes it' },
  addresses,
});
