/** The words of every prompt. A missing translation falls back to another language; it is never silence. */
import { readdirSync, readFileSync } from 'node:fs';
import type { LocalText } from '#libs/contract/questionnaire.js';
import type { Prompt } from './document.js';
import type { LineScript } from './script.js';

/** One file a language, `texts/<BCP 47>.json`; `voice` is what a provider's speech is asked for. */
type Texts = Partial<Record<string, string>>;

const folder = new URL('./texts/', import.meta.url);
const shipped: ReadonlyMap<string, Texts> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Texts]),
);

/** What is heard: the sentence, and the language that it turned out to be in. */
export interface Spoken {
  text: string;
  language: string;
  /** The tag of a provider's voice: `fi-FI`. */
  voice: string;
}

/** The sentence of a prompt on a line, as it is to be spoken. */
export function spokenPrompt(line: LineScript, { key, language }: Prompt): Spoken {
  for (const each of fallbacks(language)) {
    const text = own(line, key, each) ?? sentence(line, key, each);
    if (text) return { text, language: each, voice: word(each, 'voice') ?? each };
  }
  throw new Error('A prompt without words');
}

/** Every prompt that a line can say in a language; recordings are made of these. `tone` is a sound, not a sentence, and is not here. */
export function promptKeys(line: LineScript, language: string): string[] {
  const place = line.languages.indexOf(language);
  const menu = line.languages.length > 1 && place >= 0 ? [`language-${place + 1}`] : [];
  const questions = line.questions.map(({ key }) => `question-${key}`);
  const queue = line.queues.length ? ['queue'] : [];
  const comment = line.comment ? ['comment'] : [];
  return [
    ...menu,
    'greeting',
    'notice',
    ...queue,
    'rating',
    ...questions,
    ...comment,
    'wrong-key',
    'silence',
    'thanks',
    'goodbye',
    'already',
    'sorry',
  ];
}

/** What is said when no line and no database are to be had, in every language that is shipped. */
export const apologies: readonly Spoken[] = [...shipped].map(([language, { sorry = '', voice = language }]) => ({
  language,
  voice,
  text: sorry,
}));

/** The visitor's language, its plainer relative's parent (`fi` of `fi-simple`), then whatever is complete. */
const fallbacks = (language: string): string[] => [...new Set([language, language.split('-')[0] ?? language, 'fi', 'en'])];

/** The line's own wording. */
const own = ({ texts }: LineScript, key: string, language: string): string | undefined => texts?.[key]?.[language];

const word = (language: string, key: string): string | undefined => shipped.get(language)?.[key];

function sentence(line: LineScript, key: string, language: string): string | undefined {
  if (key === 'greeting')
    return fill(word(language, key), {
      organisation: pick(line.organisationName, language),
      touchpoint: pick(line.touchpointName, language),
    });
  if (key === 'notice') return notice(line, language);
  if (key.startsWith('language-')) return fill(word(language, 'language'), { key: key.slice('language-'.length) });
  if (key === 'queue') return joined(word(language, 'queue'), choices(line.queueTexts, language));
  if (key.startsWith('question-')) return question(line, key.slice('question-'.length), language);
  return word(language, key === 'wrong-key' ? 'wrongKey' : key);
}

/** Nobody answers from here; where to go instead; and where to answer without speaking or hearing. */
function notice(line: LineScript, language: string): string | undefined {
  const route = pick(line.officialRoute, language);
  return joined(
    word(language, 'notice'),
    route && fill(word(language, 'noticeRoute'), { route }),
    line.web && fill(word(language, 'noticeWeb'), { web: line.web }),
  );
}

function question(line: LineScript, key: string, language: string): string | undefined {
  const asked = line.questions.find((each) => each.key === key);
  const text = asked && word(language, 'skip') && pick(asked.text, language);
  if (!asked || !text) return undefined;
  const how = asked.choices.length ? choices(asked.choices, language) : word(language, 'scale');
  return joined(aloud(text), how, word(language, 'skip'));
}

const choices = (texts: readonly LocalText[], language: string): string =>
  texts.map((text, index) => fill(word(language, 'choice'), { choice: pick(text, language) ?? '', key: String(index + 1) })).join(' ');

const joined = (first: string | undefined, ...more: (string | undefined)[]): string | undefined =>
  first && [first, ...more].filter(Boolean).join(' ');

function fill(template: string | undefined, values: Record<string, string | undefined>): string | undefined {
  return template?.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').replace(/^[.\s]+|(?<=[.!?])\s*\.(?=\s|$)/g, '');
}

/** What was written for the eye, for the ear: `(1 = disagree, 5 = agree)` becomes `1: disagree, 5: agree.` */
const aloud = (text: string): string => text.replace(/\s*\((.+)\)\s*$/, ' $1.').replace(/(\d) = /g, '$1: ');

/** A text in this language, else in one that the reader may know. */
const pick = (text: LocalText, language: string): string | undefined =>
  text[language] ?? text[language.split('-')[0] ?? ''] ?? text.fi ?? Object.values(text)[0];
