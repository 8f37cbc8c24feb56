/** A chat session: what lets one feedback go on where it was after a cut, a reload or an hour. It holds no word of a comment. */
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
  /** Of the feedback: there is one place in which they are kept. */
  rating: number | null;
  answers: ChatState['answers'];
}

/** Says whether a page may send to a touchpoint. @throws Problem when it may not. */
export type MaySend = (touchpoint: IntakeTouchpoint) => void;

/** The session behind a token; undefined when there is none, or its last step is too long ago. */
export async function readChatSession(pool: Pool, token: string): Promise<ChatSession | undefined> {
  const { rows } = await pool.query<ChatSession>({
    name: 'chat-session',
    text: `select s.token_hash as "tokenHash", t.key as "touchpointKey", s.feedback, s.passed, s.acknowledged, s.finished_at as "finishedAt",
             f.rating, coalesce(f.answers, '{}') as answers
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

/** What comes next is read from what is there. */
export function chatState({ rating, answers, passed, finishedAt }: ChatSession, questions: readonly Question[]): ChatState {
  if (finishedAt) return { next: 'thanks', rating, answers };
  if (rating === null) return { next: 'rating', rating, answers };
  const open = askedInChat(questions, rating).find(({ key }) => !passed.includes(key));
  return open ? { next: 'question', question: open.key, rating, answers } : { next: 'comment', rating, answers };
}
