/** What the console answers of sub-themes, as OpenAPI schemas; the types are in libs/contract/sub-theme.ts. */
import { themes } from '#libs/contract/codes.js';
import { integer, list, object, oneOf, text, words, type SchemaObject } from '../schema.js';

const moment: SchemaObject = { type: 'string', format: 'date-time', nullable: true };
const lists: SchemaObject = { type: 'object', additionalProperties: list(text), description: 'Lists by language of the comment' };

export const subThemes = object({
  organisation: { type: 'string', format: 'uuid' },
  revision: { ...integer, description: 'Of the list as it is' },
  activeRevision: { ...integer, description: 'Of the list that reports go by; another while a round is under way' },
  subThemes: list(
    object({
      key: text,
      parent: { ...oneOf(themes), nullable: true },
      name: words,
      phrases: lists,
      examples: lists,
      comments: { ...integer, nullable: true, description: 'Stored comments that have it in the active revision; null before' },
    }),
  ),
  versions: {
    ...list(object({ revision: integer, key: text, name: words, change: oneOf(['added', 'changed', 'retired']), at: moment })),
    description: 'What each of the last revisions changed, the newest first; when one was retired is in the audit trail',
  },
  round: { ...object({ total: integer, done: integer, failed: integer, finishedAt: moment }), nullable: true },
});

export const subThemePut = object({ revision: integer, missed: { ...list(text), description: 'Examples that the phrases do not find' } });

export const roundBegun = object({ begun: { type: 'boolean' } });
