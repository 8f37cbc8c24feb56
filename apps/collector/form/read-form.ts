/** What a browser sent of a form, which may be anything, as what a writer wrote. Nothing is refused here: the page is shown again. */
import { randomUUID } from 'node:crypto';
import { feedbackId, codePoints, type FeedbackBody } from '#libs/contract/feedback.js';
import { answerField, type FormFault, type WrittenForm } from '#libs/contract/form.js';
import { limits } from '#libs/contract/limits.js';
import type { Question } from '#libs/contract/questionnaire.js';

type Fields = Record<string, unknown>;

/** A form that is opened: under a new id, or under the token of an invitation, which has one. */
export const emptyForm = (via?: string): WrittenForm => ({ ...(via ? { via } : { id: randomUUID() }), answers: {}, comment: '' });

export function readForm(body: unknown, questions: readonly Question[]): WrittenForm {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Fields;
  const via = textOf(fields.via);
  const id = textOf(fields.id);
  const rating = wholeOf(fields.rating);
  const answers = questions.flatMap((question) => {
    const answer = readAnswer(question, fields[answerField(question.key)]);
    return answer === undefined ? [] : [[question.key, answer] as const];
  });
  return {
    ...emptyForm(via),
    ...(!via && id && feedbackId.safeParse(id).success && { id }),
    ...(rating !== undefined && { rating }),
    answers: Object.fromEntries(answers),
    comment: readComment(fields.comment),
  };
}

export const textOf = (field: unknown): string | undefined => (typeof field === 'string' && field !== '' ? field : undefined);

const wholeOf = (field: unknown): number | undefined => (/^[1-5]$/.test(textOf(field) ?? '') ? Number(field) : undefined);

/** Browsers send line ends as CR LF, which would count twice; NUL cannot be stored and is no sign that anybody wrote. */
const readComment = (field: unknown): string => (textOf(field) ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed();

function readAnswer({ kind, choices = [] }: Question, field: unknown): WrittenForm['answers'][string] | undefined {
  if (kind === 'scale') return wholeOf(field);
  const codes = [field].flat().filter((code): code is string => choices.some((choice) => choice.code === code));
  if (kind === 'one') return codes[0];
  return codes.length ? [...new Set(codes)] : undefined;
}

/** What its writer must mend before it can be taken. */
export function faultsOf({ rating, comment }: WrittenForm): FormFault[] {
  return [
    ...(rating === undefined ? (['no-rating'] as const) : []),
    ...(codePoints(comment.trim()) > limits.commentCodePoints ? (['too-long'] as const) : []),
  ];
}

/** The feedback of a form without faults. Answers that its rating does not ask for stay behind. */
export function feedbackOf(
  { rating, answers, comment }: WrittenForm,
  {
    touchpoint,
    questionnaire,
    questions,
    language,
  }: { touchpoint: string; questionnaire: string; questions: readonly Question[]; language: string },
): FeedbackBody {
  if (rating === undefined) throw new Error('A form without a rating is no feedback');
  const isAsked = (key: string) => questions.some((each) => each.key === key && rating <= (each.ratingAtMost ?? 5));
  const asked = Object.entries(answers).filter(([key]) => isAsked(key));
  return {
    touchpoint,
    rating,
    questionnaire,
    language,
    ...(asked.length && { answers: Object.fromEntries(asked) }),
    ...(comment.trim() && { comment: comment.trim() }),
  };
}
