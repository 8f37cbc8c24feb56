/** What the collector hands to the pages of the web form; their renderer (kiosk-ui/form/page.tsx) is built apart. */
import type { FeedbackBody } from './feedback.js';
import type { TouchpointQuestionnaire } from './questionnaire.js';

/** What a form holds, as it came or as it is opened. */
export interface WrittenForm {
  /** The feedback's id, made anew each time a form is opened; none in the form of an invitation, whose token says it. */
  id?: string;
  /** The invitation that the form was opened with. */
  via?: string;
  rating?: number;
  answers: NonNullable<FeedbackBody['answers']>;
  comment: string;
}

/** Why a form comes back: its writer's to mend, or ours, to be sent once more. */
export type FormFault = 'no-rating' | 'too-long' | 'too-many' | 'not-saved';

/** What is said in place of a form. */
export type FormMessage = 'not-found' | 'refused' | 'kept' | 'link-over' | 'too-big' | 'failed';

export type FormContent =
  | { kind: 'form'; questionnaire: TouchpointQuestionnaire; written: WrittenForm; faults: FormFault[] }
  | { kind: 'thanks'; questionnaire: TouchpointQuestionnaire }
  | { kind: 'message'; message: FormMessage; /** The address of a fresh form, where there may be one. */ anew?: string }
  | { kind: 'poster'; questionnaire: TouchpointQuestionnaire; /** Of the form, in full. */ address: string; phone?: string };

export interface FormPage {
  /** Of the page, and those that it may be switched to. */
  language: string;
  languages: string[];
  content: FormContent;
  /** Addresses of what the page brings along. */
  script: string;
  styles: string[];
  icon: string;
}

/** What the built renderer gives. */
export interface FormRenderer {
  /** The visitor languages that have a file, in no order. */
  knownLanguages: string[];
  /** A whole document. */
  renderPage(page: FormPage): string;
}

/** The name of the field that answers a question. */
export const answerField = (question: string) => `answer.${question}`;
