/**
 * A chat session: what lets one feedback go on where it was after a cut, a reload or an hour. It holds no word of a comment. Rating and
 * answers are put together here, as two tabs may give them at the same moment, and stored as feedback from here.
 */
import type { Pool } from 'pg';
import { hashToken } from '#libs/access/tokens.js';
import type { IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import type { ChatState } from '#libs/contract/chat.js';
import { limits } from '#libs/contract/limits.js';
import type { Question } from '#libs/contract/questionnaire.js';

export interface ChatSession {
  tokenHash: Buffer;
  touchpointKey: string;
  feedback: string;
  /** Keys of questions that were answered or passed over. */
  passed: string[];
  /** Ids of the last messages that were answered. */
  acknowledged: string[];
  finishedAt: Date | null;
  /** Null until it is in the feedback. */
  rating: number | null;
  answers: ChatState['answers'];
}

/** What was said so far, in whichever tab. */
export type Said = Pick<ChatSession, 'answers'> & { rating: number };

/** Says whether a page may send to a touchpoint. @throws Problem when it may not. */
export type MaySend = (touchpoint: IntakeTouchpoint) => void;

/** The session behind a token; undefined when there is none, or its last step is too long ago. */
export async function readChatSession(pool: Pool, token: string): Promise<ChatSession | undefined> {
  const { rows } = await pool.query<ChatSession>({
    name: 'chat-session',
    text: `select s.token_hash as "tokenHash", t.key as "touchpointKey", s.feedback, s.passed, s.acknowledged, s.finished_at as "finishedAt",
             case when f.id is not null then s.rating end as rating, s.answers
           from kuule.chat_session s
           join kuule.touchpoint t on t.id = s.touchpoint
           left join kuule.feedback f on f.id = s.feedback
           where s.token_hash = $1 and s.last_step_at > now() - make_interval(hours => $2)`,
    values: [hashToken(token), limits.chatSessionHours],
  });
  return rows[0];
}

/** A chat is short: it asks what a low rating calls for, and nothing that is asked of everybody. */
export const askedInChat = (questions: readonly Question[], rating: number): Question[] =>
  questions.filter(({ ratingAtMost }) => ratingAtMost !== undefined && rating <= ratingAtMost);

/** Of what was said, the answers that belong to the rating: a better one leaves the reasons for a low one behind. */
export function answersFor({ rating, answers }: Said, questions: readonly Question[]): ChatState['answers'] {
  const asked = new Set(askedInChat(questions, rating).map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key)));
}

/** What comes next is read from what is there. */
export function chatState({ passed, finishedAt, rating, ...said }: ChatSession, questions: readonly Question[]): ChatState {
  const answers = rating === null ? {} : answersFor({ ...said, rating }, questions);
  if (finishedAt) return { next: 'thanks', rating, answers };
  if (rating === null) return { next: 'rating', rating, answers };
  const open = askedInChat(questions, rating).find(({ key }) => !passed.includes(key));
  return open ? { next: 'question', question: open.key, rating, answers } : { next: 'comment', rating, answers };
}
