/** What is asked on a line, made of its touchpoint's questionnaire and its own settings. */
import type { IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import type { LineSettings } from '#libs/contract/line.js';
import { limits } from '#libs/contract/limits.js';
import type { LocalText, Question } from '#libs/contract/questionnaire.js';
import type { KeyQuestion, Script } from './dialogue.js';

/** The dialogue's script with the words that its prompts are made of. */
export interface LineScript extends Script {
  questions: readonly SpokenQuestion[];
  queueTexts: readonly LocalText[];
  organisationName: LocalText;
  touchpointName: LocalText;
  officialRoute: LocalText;
  web: string | undefined;
  /** The line's own wording, by prompt and language. */
  texts: LineSettings['texts'];
}

export interface SpokenQuestion extends KeyQuestion {
  text: LocalText;
  /** Of the choices, in the order of their keys; none for a scale. */
  choices: readonly LocalText[];
}

type About = Pick<IntakeTouchpoint, 'languages' | 'questions' | 'organisationName' | 'name' | 'officialRoute'>;

/** @param canRecord whether the provider's dialect can take speech on this line. */
export function lineScript(touchpoint: About, settings: LineSettings, canRecord: boolean): LineScript {
  const { order, queues = [] } = settings;
  const ordered = order
    ? order.map((key) => touchpoint.questions.find((question) => question.key === key)).filter((question) => question !== undefined)
    : touchpoint.questions;
  const spoken = settings.languages?.filter((language) => touchpoint.languages.includes(language));
  const languages = spoken?.length ? spoken : touchpoint.languages;
  return {
    // Easy language is for reading; nine keys are what a telephone has.
    languages: (languages.length ? languages : ['fi']).filter((tag, _, all) => !tag.endsWith('-simple') || all.length === 1).slice(0, 9),
    queues: queues.map(({ code }) => code),
    queueTexts: queues.map(({ text }) => text),
    questions: ordered.slice(0, limits.phoneQuestions - 1).map(spokenQuestion),
    comment: canRecord && settings.comment !== false,
    organisationName: touchpoint.organisationName,
    touchpointName: touchpoint.name,
    officialRoute: touchpoint.officialRoute,
    web: settings.web,
    texts: settings.texts,
  };
}

/** On a telephone one key is one answer: of several choices a caller names the one that weighs most. */
function spokenQuestion({ key, kind, text, choices = [], ratingAtMost }: Question): SpokenQuestion {
  const named = kind === 'scale' ? [] : choices.slice(0, 9);
  const keys =
    kind === 'scale'
      ? { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 }
      : Object.fromEntries(named.map(({ code }, index) => [String(index + 1), kind === 'many' ? [code] : code]));
  return { key, keys, text, choices: named.map((choice) => choice.text), ...(ratingAtMost !== undefined && { ratingAtMost }) };
}
