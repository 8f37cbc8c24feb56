/** One step of a chat session: stored as feedback at once, then acknowledged with what comes next. */
import { Injectable } from '@nestjs/common';
import { IntakeTouchpoints, type IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import type { ChatAck, ChatStep } from '#libs/contract/chat.js';
import { limits } from '#libs/contract/limits.js';
import { AcceptFeedback } from '#libs/feedback/accept-feedback.js';
import { checkAnswers, type Sender } from '#libs/feedback/intake/incoming.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { answersFor, askedInChat, chatState, readChatSession, type ChatSession, type MaySend, type Said } from './chat-session.js';

type Step = ChatStep['step'];

@Injectable()
export class TakeChatStep {
  constructor(
    private readonly database: CollectorDatabase,
    private readonly touchpoints: IntakeTouchpoints,
    private readonly accept: AcceptFeedback,
  ) {}

  /**
   * Notes the step in the session, stores the feedback as the session has it by then, and acknowledges it: should we stop on the way, the
   * step comes again under the same id and changes nothing. A message that was acknowledged before is acknowledged again.
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
    checkStep(session, step, touchpoint);
    const after = await this.keep(session, touchpoint, { id, step, language });
    return { id, state: chatState(after, touchpoint.questions) };
  }

  /**
   * Another tab of the visitor may note and store at the same moment. Whoever finds that more was said than they stored stores once more,
   * so that the last one to store has stored everything.
   */
  private async keep(
    session: ChatSession,
    touchpoint: IntakeTouchpoint,
    { id, step, language }: Pick<ChatStep, 'id' | 'step' | 'language'>,
  ): Promise<ChatSession> {
    const { tokenHash, feedback } = session;
    let said = await this.note(tokenHash, step);
    for (;;) {
      await this.store(feedback, touchpoint, said, step, language);
      const kept = await this.acknowledge(tokenHash, id, said, 'comment' in step);
      if (kept) return { ...session, ...said, ...kept };
      said = await this.note(tokenHash);
    }
  }

  /** @returns all that was said by then. */
  private async note(tokenHash: Buffer, step: Partial<Step> = {}): Promise<Said> {
    const [rating, question, answer] = [
      'rating' in step ? step.rating : null,
      'question' in step ? step.question : null,
      'answer' in step && step.answer !== undefined ? JSON.stringify(step.answer) : null,
    ];
    const { rows } = await this.database.pool.query<Said>({
      name: 'note-chat-step',
      text: `update kuule.chat_session set last_step_at = now(), rating = coalesce($2, rating),
               answers = case when $3::text is null then answers when $4::jsonb is null then answers - $3::text
                              else answers || jsonb_build_object($3::text, $4::jsonb) end,
               passed = array(select distinct key from unnest(array_append(passed, $3::text)) as key where key is not null)
             where token_hash = $1 returning rating, answers`,
      values: [tokenHash, rating, question, answer],
    });
    if (!rows[0]) throw new Problem('UNAUTHENTICATED');
    return rows[0];
  }

  private async store(feedback: string, touchpoint: IntakeTouchpoint, said: Said, step: Step, language: string | undefined): Promise<void> {
    const comment = 'comment' in step ? step.comment : undefined;
    const { key, questionnaire, questions } = touchpoint;
    const answers = answersFor(said, questions);
    const body = {
      touchpoint: key,
      rating: said.rating,
      answers,
      questionnaire,
      ...(language && { language }),
      // Who ends without a word may still have said something that an earlier try noted and could not store.
      ...(comment?.trim() && { comment }),
    };
    await this.accept.execute(feedback, body, senderOf(touchpoint));
  }

  /** @returns undefined, and acknowledges nothing, where more was said meanwhile than was stored. */
  private async acknowledge(
    tokenHash: Buffer,
    id: string,
    { rating, answers }: Said,
    isLast: boolean,
  ): Promise<Pick<ChatSession, 'passed' | 'finishedAt'> | undefined> {
    const { rows } = await this.database.pool.query<Pick<ChatSession, 'passed' | 'finishedAt'>>({
      name: 'acknowledge-chat-step',
      text: `update kuule.chat_session set finished_at = case when $5 then coalesce(finished_at, now()) else finished_at end,
               acknowledged = (acknowledged || $4::uuid)[greatest(1, cardinality(acknowledged) + 2 - $6):]
             where token_hash = $1 and rating = $2 and answers = $3::jsonb returning passed, finished_at as "finishedAt"`,
      values: [tokenHash, rating, JSON.stringify(answers), id, isLast, limits.chatAcknowledged],
    });
    return rows[0];
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

/** Before it is noted: a step that the intake would refuse would be in the way of all that come after it. */
function checkStep({ rating: known }: ChatSession, step: Step, touchpoint: IntakeTouchpoint): void {
  const rating = 'rating' in step ? step.rating : known;
  if (rating === null) throw new Problem('INVALID_FIELDS', undefined, [{ field: 'step', message: 'the rating comes first' }]);
  if (!('question' in step)) return;
  const { question, answer } = step;
  const isAsked = askedInChat(touchpoint.questions, rating).some(({ key }) => key === question);
  if (!isAsked) throw new Problem('UNKNOWN_ANSWER', undefined, [{ field: 'step.question', message: 'not asked here' }]);
  if (answer !== undefined) checkAnswers({ answers: { [question]: answer } }, touchpoint);
}
