/**
 * The dialogue: a state machine without input or output. Each answer of the caller is one step; each step gives the document of what
 * comes next. The rating is asked first and is never made up: silence, wrong keys and several keys at once are asked again, twice, and
 * then the call ends politely with what was said until then.
 */
import type { Selection } from '#libs/contract/codes.js';
import type { FeedbackBody } from '#libs/contract/feedback.js';
import { limits } from '#libs/contract/limits.js';
import type { Action, PhoneDocument, Prompt } from './document.js';

type Answers = NonNullable<FeedbackBody['answers']>;

/** What is asked on a line, in order. */
export interface Script {
  /** Spoken languages in the order of their keys, at least one. */
  languages: readonly string[];
  /** Codes of the queues among which a caller chooses when the transfer does not tell. */
  queues: readonly string[];
  /** Asked after the rating. */
  questions: readonly KeyQuestion[];
  /** Whether the caller may speak after the tone. */
  comment: boolean;
}

export interface KeyQuestion {
  key: string;
  /** What each key answers. */
  keys: Readonly<Record<string, Answers[string]>>;
  ratingAtMost?: number;
}

/** What the transfer tells. */
export interface Known {
  language?: string;
  queue?: string;
}

export interface DialogueState extends Known {
  /** What was asked last: `language`, `queue`, `rating`, `question-…`, `comment`, `record`; or `end`. */
  at: string;
  /** How often it was asked again. */
  rePrompts: number;
  rating?: number;
  answers: Answers;
  /** The questionnaire and touchpoint that the call began with, and how its caller came to be asked. */
  questionnaire?: string;
  touchpoint?: string;
  selection?: Selection;
}

export interface Move {
  state: DialogueState;
  document: PhoneDocument;
}

/** One key that answers the rating, and nothing else does. */
const ratingKey = /^[1-5]$/;
/** On every provider a plain key; star and hash mean the same where they come through. */
const skipKey = /^[0*#]$/;

const ask: Action = { kind: 'ask', seconds: limits.phoneAskSeconds };
const hangUp: Action = { kind: 'hang-up' };

/** The first document of a call. */
export function begin(script: Script, known: Known): Move {
  const language =
    script.languages.find((each) => each === known.language) ?? (script.languages.length === 1 ? script.languages[0] : undefined);
  const state: DialogueState = {
    at: 'language',
    rePrompts: 0,
    answers: {},
    ...(language && { language }),
    ...(known.queue && { queue: known.queue }),
  };
  return language ? greet(script, state) : { state, document: { say: languageMenu(script), action: ask } };
}

/** A call that is not asked again: it ends with a sentence that says so. */
export function beginAlreadyAsked(script: Script, known: Known): Move {
  const { state } = begin(script, known);
  return close({ ...state, language: state.language ?? script.languages[0]! }, 'already');
}

/** A call whose caller has rated in another one meanwhile; what was pressed here counts for nothing. */
export const endAlreadyAsked = (state: DialogueState): Move => close(state, 'already');

/** The next document. `keys` is what the caller pressed; empty for silence, and after speech. */
export function advance(script: Script, state: DialogueState, keys: string): Move {
  const { at } = state;
  if (at === 'language') return chooseLanguage(script, state, keys);
  if (at === 'queue') return chooseQueue(script, state, keys);
  if (at === 'rating') {
    return ratingKey.test(keys) ? next(script, { ...state, rating: Number(keys) }) : again(state, keys, prompts(state, 'rating'));
  }
  if (at.startsWith('question-')) return answerQuestion(script, state, keys);
  if (at === 'comment') return offered(state, keys);
  return close(state, 'thanks');
}

/** What is known of the caller's opinion; undefined as long as there is no rating. */
export function feedbackOf({ rating, answers }: DialogueState): { rating: number; answers: Answers } | undefined {
  return rating === undefined ? undefined : { rating, answers };
}

function chooseLanguage(script: Script, state: DialogueState, keys: string): Move {
  const language = /^[1-9]$/.test(keys) ? script.languages[Number(keys) - 1] : undefined;
  if (language) return greet(script, { ...state, language });
  return again({ ...state, language: script.languages[0]! }, keys, languageMenu(script), state);
}

function greet(script: Script, state: DialogueState): Move {
  const isAsked = state.queue === undefined && script.queues.length > 0;
  return stepTo(state, isAsked ? 'queue' : 'rating', ['greeting', 'notice']);
}

function chooseQueue(script: Script, state: DialogueState, keys: string): Move {
  const queue = /^[1-9]$/.test(keys) ? script.queues[Number(keys) - 1] : undefined;
  return queue ? stepTo({ ...state, queue }, 'rating') : again(state, keys, prompts(state, 'queue'));
}

function answerQuestion(script: Script, state: DialogueState, keys: string): Move {
  const question = script.questions.find(({ key }) => `question-${key}` === state.at);
  // The questionnaire changed under the call: what is left of it is asked no more.
  if (!question || skipKey.test(keys)) return next(script, state);
  const answer = Object.hasOwn(question.keys, keys) ? question.keys[keys] : undefined;
  if (answer === undefined) return again(state, keys, prompts(state, state.at));
  return next(script, { ...state, answers: { ...state.answers, [question.key]: answer } });
}

/** After an answer: the next question that is asked at this rating, then the offer to speak, then thanks. */
function next(script: Script, state: DialogueState): Move {
  const asked = script.questions.filter(({ ratingAtMost }) => ratingAtMost === undefined || (state.rating ?? 5) <= ratingAtMost);
  const place = state.at === 'rating' ? 0 : asked.findIndex(({ key }) => `question-${key}` === state.at) + 1;
  const isKnown = state.at === 'rating' || place > 0;
  const question = isKnown ? asked[place] : undefined;
  if (question) return stepTo(state, `question-${question.key}`);
  if (!script.comment) return close(state, 'thanks');
  return {
    state: { ...state, at: 'comment', rePrompts: 0 },
    document: { say: prompts(state, 'comment'), action: { kind: 'ask', seconds: limits.phoneOfferSeconds } },
  };
}

/** Silence means yes: the tone comes. Zero, star and hash mean no; any other key is asked about again. */
function offered(state: DialogueState, keys: string): Move {
  if (skipKey.test(keys)) return close(state, 'thanks');
  if (keys) return again(state, keys, prompts(state, 'comment'));
  const { phoneRecordSeconds: seconds, phoneSilenceSeconds: silenceSeconds } = limits;
  return { state: { ...state, at: 'record', rePrompts: 0 }, document: { say: [], action: { kind: 'record', seconds, silenceSeconds } } };
}

function stepTo(state: DialogueState, at: string, before: string[] = []): Move {
  return { state: { ...state, at, rePrompts: 0 }, document: { say: prompts(state, ...before, at), action: ask } };
}

/** Asks the same again, and after the second time ends. `kept` is the state to go on with, where it is not `state`. */
function again(state: DialogueState, keys: string, question: Prompt[], kept = state): Move {
  if (state.rePrompts >= limits.phoneRePrompts) return close(state, state.rating === undefined ? 'goodbye' : 'thanks');
  const reason = prompts(state, keys ? 'wrong-key' : 'silence');
  const action: Action = state.at === 'comment' ? { kind: 'ask', seconds: limits.phoneOfferSeconds } : ask;
  return { state: { ...kept, rePrompts: state.rePrompts + 1 }, document: { say: [...reason, ...question], action } };
}

function close(state: DialogueState, sentence: 'thanks' | 'goodbye' | 'already'): Move {
  if (state.at === 'end') return { state, document: { say: prompts(state, sentence), action: hangUp } };
  return { state: { ...state, at: 'end', rePrompts: 0 }, document: { say: prompts(state, sentence), action: hangUp } };
}

const prompts = ({ language = 'fi' }: DialogueState, ...keys: string[]): Prompt[] => keys.map((key) => ({ key, language }));

/** Each language offers itself, under its own key. */
const languageMenu = ({ languages }: Script): Prompt[] => languages.map((language, index) => ({ key: `language-${index + 1}`, language }));
