/** What the console answers of recordings, as OpenAPI schemas; the types are in libs/contract/recording.ts. */
import { integer, list, object, text, words, type SchemaObject } from '../schema.js';

const uuid: SchemaObject = { type: 'string', format: 'uuid' };
const recording = object({
  id: uuid,
  organisation: uuid,
  touchpoint: words,
  line: text,
  language: { ...text, nullable: true, description: 'In which the caller was asked (BCP 47)' },
  seconds: { ...integer, nullable: true },
  day: { type: 'string', format: 'date' },
});

const moment: SchemaObject = { type: 'string', format: 'date-time' };
export const linePrompts = object({
  prompts: list(object({ language: text, prompt: text, putAt: moment, seconds: { type: 'number' } })),
  sentences: list(object({ language: text, prompt: text, text, isOwn: { type: 'boolean', description: 'Own wording of the line' } })),
});

export const waitingRecordings = object({ recordings: list(recording), total: integer });
export const recordingTicket = object({
  ticket: { ...text, description: 'Good once' },
  until: { type: 'string', format: 'date-time' },
});
