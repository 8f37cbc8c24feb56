import type { ProblemCode } from '#libs/contract/errors.js';

/** `created` the first time; `amended` or `unchanged` later (both 200). */
export type Outcome = 'created' | 'amended' | 'unchanged';
/** A feedback that was to be stored only if it was new: its id is there already, and nothing was changed. */
export class AlreadyStored extends Error {
  override readonly name = 'AlreadyStored';
}
export type Refusal = Extract<ProblemCode, 'FEEDBACK_CLOSED' | 'FEEDBACK_CONFLICT'>;

/** What is written of a comment: sealed words, and the hash of them. */
export interface SealedComment {
  sealingKey: string;
  ephemeralKey: Buffer;
  sealed: Buffer;
  hash: Buffer;
}
