/** One visitor's visit, from the first look to the reset. Pure: each function returns the visit that follows. */
import type { Question, TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import type { Warning } from '../../libs/redaction/warn.js';
import type { Answers, Feedback } from '../outbox/record.js';

export type Page = { kind: 'rate' } | { kind: 'question'; question: Question } | { kind: 'comment' };

export interface Visit {
  language: string;
  /** Index into `pagesOf`. */
  page: number;
  isFinished: boolean;
  /** Known from the first tap on. */
  rated?: { id: string; rating: number; occurredAt: string };
  answers: Answers;
  comment: string;
  /** What its writer is being asked about before the comment is sent. */
  warning?: Warning;
  /** Asked once a visit: who goes back to the text knows, and whoever wants to send it may. */
  wasWarned?: boolean;
}

export const newVisit = (language: string): Visit => ({ language, page: 0, isFinished: false, answers: {}, comment: '' });

/** True while there is nothing that a next visitor could find. */
export const isUntouched = (visit: Visit, firstLanguage: string) => visit.page === 0 && !visit.rated && visit.language === firstLanguage;

/** The pages of this visit in order: which questions are asked depends on the rating. */
export function pagesOf(visit: Visit, questions: readonly Question[]): Page[] {
  return [{ kind: 'rate' }, ...asked(visit, questions).map((question) => ({ kind: 'question' as const, question })), { kind: 'comment' }];
}

function asked({ rated }: Visit, questions: readonly Question[]): Question[] {
  return rated ? questions.filter(({ ratingAtMost }) => ratingAtMost === undefined || rated.rating <= ratingAtMost) : [];
}

/** A tap on a face: the first one fixes id and time, a corrected one keeps them. */
export function rate(visit: Visit, rating: number, id: string, occurredAt: string): Visit {
  return { ...visit, page: 1, rated: { id, occurredAt, ...visit.rated, rating } };
}

export function answer(visit: Visit, key: string, value: Answers[string] | undefined): Visit {
  const { [key]: _, ...others } = visit.answers;
  return { ...visit, answers: value === undefined ? others : { ...others, [key]: value } };
}

export const forward = (visit: Visit): Visit => ({ ...visit, page: visit.page + 1 });
export const back = (visit: Visit): Visit => ({ ...visit, page: Math.max(0, visit.page - 1) });

/** Everything that is known, as it is stored and sent; the comment only when it is being sent. */
export function feedbackOf(visit: Visit, { touchpoint, questionnaire, questions }: TouchpointQuestionnaire, comment?: string): Feedback {
  if (!visit.rated) throw new Error('A visit without a rating is no feedback');
  const keys = new Set(asked(visit, questions).map(({ key }) => key));
  const answers = Object.fromEntries(Object.entries(visit.answers).filter(([key]) => keys.has(key)));
  return {
    ...visit.rated,
    touchpoint,
    questionnaire,
    language: visit.language,
    ...(Object.keys(answers).length && { answers }),
    ...(comment && { comment }),
  };
}
