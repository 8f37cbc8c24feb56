/** What a chat page and the collector say to one another, over a socket or over plain HTTP alike. */
import { z } from 'zod';
import { answer, feedbackBody, feedbackId, type FeedbackBody } from './feedback.js';
import type { Problem } from './errors.js';

/** Of a session; known to the page of one visitor alone. */
const token = z.string().regex(/^kc_[\w-]{43}$/, 'a token of a chat session');

const { touchpoint, rating, language, comment } = feedbackBody.shape;

/** A message keeps its id when it is sent again, and is answered the same. */
const message = { id: feedbackId, language };

/** Begins a session, or finds the one that the token is of. */
export const chatOpening = z.strictObject({ ...message, touchpoint, token: token.optional() });
export type ChatOpening = z.infer<typeof chatOpening>;

/** One step: a rating, an answer (none: the question is passed over), or the comment that ends it (empty: none). */
export const chatStep = z.strictObject({
  ...message,
  token,
  step: z.union([
    z.strictObject({ rating }),
    z.strictObject({ question: z.string().max(64), answer: answer.optional() }),
    z.strictObject({ comment: comment.unwrap() }),
  ]),
});
export type ChatStep = z.infer<typeof chatStep>;

/** Where a session stands, and what is known in it; the words of a comment are never said back. */
export interface ChatState {
  next: 'rating' | 'question' | 'comment' | 'thanks';
  /** The key of the question that is next. */
  question?: string;
  rating: number | null;
  answers: NonNullable<FeedbackBody['answers']>;
}

/** `token` where a session began. */
export interface ChatAck {
  id: string;
  token?: string;
  state: ChatState;
}

/** What a socket says where HTTP has a status: `id` of the message that it answers, if that could be read. */
export interface ChatRefusal {
  id: string | null;
  problem: Problem;
  retryAfterSeconds?: number;
}
