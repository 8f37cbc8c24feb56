/** Recordings as the console's page and the intake speak of them. */
import { z } from 'zod';
import { codePoints } from './feedback.js';
import { limits } from './limits.js';

const words = z
  .string()
  .trim()
  .min(1, 'what was said')
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'no NUL and no lone surrogates')
  .refine((text) => codePoints(text) <= limits.commentCodePoints, `at most ${limits.commentCodePoints} characters`);

/** What was said, or that nothing was. */
export const transcriptBody = z.union([z.strictObject({ text: words }), z.strictObject({ nothing: z.literal(true) })]);
export type TranscriptBody = z.infer<typeof transcriptBody>;

/** A recording that waits for somebody to listen and type. */
export interface WaitingRecording {
  id: string;
  organisation: string;
  touchpoint: Record<string, string>;
  line: string;
  /** Of the call (BCP 47). */
  language: string | null;
  /** As the provider said it. */
  seconds: number | null;
  /** The day of the call, local to the organisation: YYYY-MM-DD. */
  day: string;
}

export interface WaitingRecordings {
  recordings: WaitingRecording[];
  /** How many wait in all. */
  total: number;
}

export interface RecordingTicket {
  ticket: string;
  until: string;
}
