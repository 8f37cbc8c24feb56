/** A feedback on its way in: what the sender said, with what only we know of it. */
import type { IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import type { FeedbackFlag, Mode, Selection } from '#libs/contract/codes.js';
import type { FieldError } from '#libs/contract/errors.js';
import type { FeedbackBody } from '#libs/contract/feedback.js';
import { limits, type SenderKind } from '#libs/contract/limits.js';
import type { Question } from '#libs/contract/questionnaire.js';
import { Problem } from '#libs/platform/problem.js';
import { correctClock } from './clock.js';

/** Who sends: the record behind the credential, not its token, which may rotate. A web form is its touchpoint's own sender. */
export interface Sender {
  kind: SenderKind;
  id: string;
  /** The organisation that the credential belongs to. */
  organisation: string;
  /** Touchpoints that the credential is bound to; any of the organisation when absent. */
  touchpoints?: readonly string[];
  /** The mode that the credential implies. */
  mode?: Mode;
  /** How this respondent came to be asked, where the sender's record or an invitation says other than the touchpoint. */
  selection?: Selection;
}

export type Answers = NonNullable<FeedbackBody['answers']>;

export interface Incoming {
  id: string;
  touchpoint: IntakeTouchpoint;
  sender: Sender;
  mode: Mode;
  selection: Selection;
  rating: number;
  answers: Answers | undefined;
  questionnaire: string | undefined;
  comment: string | undefined;
  language: string | undefined;
  occurredAt: Date | undefined;
  sentAt: Date | undefined;
  receivedAt: Date;
  happenedAt: Date;
  flags: FeedbackFlag[];
  /** Nothing is amended under this id; see AlreadyStored. */
  onlyIfNew?: boolean;
}

/**
 * Completes what a sender said.
 * @throws Problem TOUCHPOINT_NOT_YOURS, INVALID_FIELDS (the credential implies another mode) or UNKNOWN_ANSWER.
 */
export function toIncoming(id: string, body: FeedbackBody, touchpoint: IntakeTouchpoint, sender: Sender, receivedAt: Date): Incoming {
  permit(sender, touchpoint, body.mode);
  checkAnswers(body, touchpoint);
  const occurredAt = body.occurredAt === undefined ? undefined : new Date(body.occurredAt);
  const sentAt = body.sentAt === undefined ? undefined : new Date(body.sentAt);
  return {
    id: id.toLowerCase(),
    touchpoint,
    sender,
    mode: sender.mode ?? body.mode ?? touchpoint.mode,
    selection: sender.selection ?? touchpoint.selection,
    rating: body.rating,
    answers: body.answers,
    questionnaire: body.questionnaire ?? touchpoint.questionnaire,
    comment: body.comment?.trim() ? body.comment : undefined,
    language: body.language,
    occurredAt,
    sentAt,
    receivedAt,
    ...correctClock({ occurredAt, sentAt, receivedAt }),
  };
}

function permit(sender: Sender, touchpoint: IntakeTouchpoint, mode: Mode | undefined): void {
  const isOwn = sender.organisation === touchpoint.organisation && (sender.touchpoints?.includes(touchpoint.id) ?? true);
  if (!isOwn) throw new Problem('TOUCHPOINT_NOT_YOURS');
  if (sender.mode && mode && sender.mode !== mode) {
    throw new Problem('INVALID_FIELDS', undefined, [{ field: 'mode', message: `this sender collects by ${sender.mode}` }]);
  }
}

/**
 * Answers are held against the questionnaire that the touchpoint has now; those given under another version are kept as they are.
 * @throws Problem UNKNOWN_ANSWER.
 */
export function checkAnswers(
  { answers, questionnaire }: Pick<FeedbackBody, 'answers' | 'questionnaire'>,
  touchpoint: IntakeTouchpoint,
): void {
  if (!answers || (questionnaire !== undefined && questionnaire !== touchpoint.questionnaire)) return;
  const errors: FieldError[] = [];
  for (const [key, answer] of Object.entries(answers)) {
    const question = touchpoint.questions.find((each) => each.key === key);
    const message = question ? faultOf(question, answer) : 'the questionnaire has no such question';
    if (message) errors.push({ field: question ? `answers.${key}` : 'answers', message });
  }
  if (errors.length) throw new Problem('UNKNOWN_ANSWER', undefined, errors.slice(0, limits.answers));
}

function faultOf(question: Question, answer: Answers[string]): string | undefined {
  const isChoice = (code: unknown) => question.choices?.some((choice) => choice.code === code) ?? false;
  if (question.kind === 'scale') return typeof answer === 'number' && answer >= 1 && answer <= 5 ? undefined : 'a whole number from 1 to 5';
  if (question.kind === 'one') return isChoice(answer) ? undefined : 'one of the choices';
  return Array.isArray(answer) && answer.every(isChoice) ? undefined : 'a list of the choices';
}
