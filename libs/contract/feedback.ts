/** What a sender may send: one feedback, or a batch (design §6). */
import { z } from 'zod';
import { modes } from './codes.js';
import type { FieldError, ProblemCode } from './errors.js';
import { limits } from './limits.js';

/** Length in code points, so that an emoji counts as the one sign that the writer sees. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** NUL cannot be stored by PostgreSQL, and a lone surrogate is no character at all. */
const storable = (text: string) => !text.includes('\0') && text.isWellFormed();

const text = (most: number) => z.string().max(most, `at most ${most} characters`).refine(storable, 'no NUL and no lone surrogates');

/** An instant with offset or Z (RFC 3339), within the years that PostgreSQL and JavaScript both hold. */
const instant = z.iso
  .datetime({ offset: true, error: 'a time such as 2026-11-21T12:00:00Z' })
  .refine((value) => !Number.isNaN(Date.parse(value)), 'a time that exists');

const answerCode = text(limits.answerCodeLength);
export const answer = z.union([z.int().min(-1_000_000).max(1_000_000), answerCode, z.array(answerCode).max(limits.answerCodes)]);

export const feedbackBody = z.strictObject({
  touchpoint: z.string().regex(limits.touchpointKey, 'lower-case letters, digits and dashes, 3 to 64'),
  mode: z.enum(modes).optional(),
  rating: z.int('a whole number from 1 to 5').min(1, 'from 1 to 5').max(5, 'from 1 to 5'),
  answers: z
    .record(text(64), answer)
    .refine((answers) => Object.keys(answers).length <= limits.answers, `at most ${limits.answers} answers`)
    .optional(),
  questionnaire: z
    .string()
    .max(limits.questionnaireLength)
    .regex(/^[a-z0-9-]+@[0-9]{1,9}$/, 'a questionnaire and its version, such as basic@1')
    .optional(),
  comment: z
    .string()
    .refine(storable, 'no NUL and no lone surrogates')
    .refine((value) => codePoints(value) <= limits.commentCodePoints, `at most ${limits.commentCodePoints} characters`)
    .optional(),
  language: z
    .string()
    .max(limits.languageTagLength)
    .regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag')
    .optional(),
  occurredAt: instant.optional(),
  sentAt: instant.optional(),
});
export type FeedbackBody = z.infer<typeof feedbackBody>;

/** Any UUID in its canonical form; ids that carry a time are the sender's own risk, ours are v4. */
export const feedbackId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'a UUID');

export const batchBody = z.object({ items: z.array(z.unknown()).max(limits.batchItems, `at most ${limits.batchItems} items`) });

export interface BatchResult {
  id: string | null;
  status: 200 | 201 | 403 | 409 | 422 | 503;
  code?: ProblemCode;
  errors?: FieldError[];
}
