/** What is answered about checks, as OpenAPI schemas; the types are in libs/contract/figure.ts. */
import { themes } from '#libs/contract/codes.js';
import { commentItem } from '../reports/answers.data.js';
import { integer, object, oneOf, text } from '../schema.js';

export const checkRound = object({
  id: { type: 'string', format: 'uuid' },
  organisation: { type: 'string', format: 'uuid' },
  startedAt: { type: 'string', format: 'date-time' },
  theme: oneOf(themes),
  language: text,
  total: integer,
  checked: integer,
  skipped: integer,
});

export const currentRound = object({ round: { ...checkRound, nullable: true } });

export const checkStep = object({ round: checkRound, comment: { ...commentItem, nullable: true } });
