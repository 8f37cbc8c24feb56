/** One step of a chat session: stored as feedback at once, then acknowledged with what comes next. */
import { Injectable } from '@nestjs/common';
import { IntakeTouchpoints, type IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import type { ChatAck, ChatState, ChatStep } from '#libs/contract/chat.js';
import { limits } from '#libs/contract/limits.js';
import { AcceptFeedback } from '#libs/feedback/accept-feedback.js';
import type { Sender } from '#libs/feedback/intake/incoming.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { askedInChat, chatState, readChatSession, type ChatSession, type MaySend } from './chat-session.js';

type Step = ChatStep['step'];

@Injectable()
export class TakeChatStep {
  constructor(
    private readonly database: CollectorDatabase,
    private readonly touchpoints: IntakeTouchpoints,
    private readonly accept: AcceptFeedback,
  ) {}

  /**
   * Stores the step, then marks it in the session: should we stop between the two, the step comes again under the same id and
   * changes nothing. A message that was acknowledged before is acknowledged again.
   * @throws Problem UNAUTHENTICATED, INVALID_FIELDS, UNKNOWN_ANSWER, FEEDBACK_CLOSED; what `maySend` and the intake throw.
   */
  async execute({ id, token, language, step }: ChatStep, maySend: MaySend): Promise<ChatAck> {
    const session = await readChatSession(this.database.pool, token);
    if (!session) throw new Problem('UNAUTHENTICATED');
    const touchpoint = await this.touchpoints.find(session.touchpointKey);
    if (!touchpoint) throw new Problem('UNKNOWN_TOUCHPOINT');
    maySend(touchpoint);
    if (session.acknowledged.includes(id.toLowerCase())) return { id, state: chatState(session, touchpoint.questions) };
    if (session.finishedAt) throw new Problem('FEEDBACK_CLOSED');
    const after = afterStep(session, step, touchpoint);
    await this.store(session, touchpoint, after, step, language);
    await this.acknowledge(after, id);
    return { id, state: chatState(after, touchpoint.questions) };
  }

  private async store(
    { feedback }: ChatSession,
    touchpoint: IntakeTouchpoint,
    { rating, answers }: ChatSession & { rating: number },
    step: Step,
    language: string | undefined,
  ): Promise<void> {
    const comment = 'comment' in step ? step.comment : undefined;
    // Ends without a word: nothing to add.
    if (comment?.trim() === '') return;
    const { key, questionnaire } = touchpoint;
    const body = { touchpoint: key, rating, answers, questionnaire, ...(language && { language }), ...(comment && { comment }) };
    await this.accept.execute(feedback, body, senderOf(touchpoint));
  }

  private async acknowledge({ tokenHash, passed, finishedAt }: ChatSession, id: string): Promise<void> {
    await this.database.pool.query({
      name: 'acknowledge-chat-step',
      // Two tabs of one visitor may be at it: what one has passed stays passed.
      text: `update kuule.chat_session set last_step_at = now(), finished_at = coalesce(finished_at, $3),
               passed = array(select distinct key from unnest(passed || $2::text[]) as key),
               acknowledged = (acknowledged || $4::uuid)[greatest(1, cardinality(acknowledged) + 2 - $5):]
             where token_hash = $1`,
      values: [tokenHash, passed, finishedAt, id, limits.chatAcknowledged],
    });
  }
}

/** A page without a secret is its touchpoint's own sender; the feedback's id never leaves us, so nobody else can amend it. */
const senderOf = ({ id, organisation }: IntakeTouchpoint): Sender => ({
  kind: 'chat',
  id,
  organisation,
  touchpoints: [id],
  mode: 'chat',
});

/** The session as it stands after a step. */
function afterStep(session: ChatSession, step: Step, { questions }: IntakeTouchpoint): ChatSession & { rating: number } {
  const rating = 'rating' in step ? step.rating : session.rating;
  if (rating === null) throw new Problem('INVALID_FIELDS', undefined, [{ field: 'step', message: 'the rating comes first' }]);
  const asked = new Set(askedInChat(questions, rating).map(({ key }) => key));
  const answers: ChatState['answers'] = Object.fromEntries(Object.entries(session.answers).filter(([key]) => asked.has(key)));
  const passed = [...session.passed];
  if ('question' in step) {
    if (!asked.has(step.question)) throw new Problem('UNKNOWN_ANSWER', undefined, [{ field: 'step.question', message: 'not asked here' }]);
    if (step.answer === undefined) delete answers[step.question];
    else answers[step.question] = step.answer;
    passed.push(step.question);
  }
  return { ...session, rating, answers, passed, finishedAt: 'comment' in step ? new Date() : null };
}
