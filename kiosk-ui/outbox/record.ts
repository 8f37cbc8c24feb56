import type { FeedbackBody } from '../../libs/contract/feedback.js';

export type Answers = NonNullable<FeedbackBody['answers']>;

/** What the visitor typed or chose; sealed at rest. */
export interface Text {
  answers?: Answers;
  comment?: string;
}

/** One feedback with all that the page knows of it; each later step stores it anew under the same id. */
export interface Feedback extends Text {
  id: string;
  touchpoint: string;
  rating: number;
  questionnaire: string;
  language: string;
  /** When the face was pressed, ISO 8601. */
  occurredAt: string;
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** A feedback in the browser's database: the text only sealed, or nowhere (`outbox.ts`). */
export interface OutboxRecord extends Omit<Feedback, keyof Text> {
  /** New with each write, so that the acknowledgement of an older write does not delete a newer one. */
  revision: string;
  sealed?: Sealed;
}

/** What is left of a feedback that the collector refused for good: no text. */
export interface DeadLetter {
  id: string;
  touchpoint: string;
  rating: number;
  status: number;
  code: string;
}
