/** A sub-theme while it is written: one text a field; lists have a line an entry. */
import type { Theme } from '../../libs/contract/codes.js';
import { limits } from '../../libs/contract/limits.js';
import type { SubTheme, SubThemeGiven } from '../../libs/contract/sub-theme.js';

export const nameLanguages = ['fi', 'sv', 'en'] as const;
export const phraseLanguages = ['fi', 'sv', 'en', 'ru'] as const;

type Texts<Language extends string> = Record<Language, string>;

export interface Draft {
  parent: Theme | '';
  name: Texts<(typeof nameLanguages)[number]>;
  phrases: Texts<(typeof phraseLanguages)[number]>;
  examples: Texts<(typeof phraseLanguages)[number]>;
}

/** A field at fault: its name as the server names it, and which message says what is wrong. */
export interface Fault {
  field: string;
  message: 'subThemes.nameMissing' | 'subThemes.phraseMissing' | 'subThemes.phraseWrong' | 'subThemes.fieldWrong' | 'subThemes.full';
}

const lines = (list: readonly string[] | undefined) => (list ?? []).join('\n');
const entries = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

export function draftOf(subTheme: SubTheme | undefined): Draft {
  const [name, phrases, examples] = [subTheme?.name ?? {}, subTheme?.phrases ?? {}, subTheme?.examples ?? {}];
  return {
    parent: subTheme?.parent ?? '',
    name: { fi: name.fi ?? '', sv: name.sv ?? '', en: name.en ?? '' },
    phrases: { fi: lines(phrases.fi), sv: lines(phrases.sv), en: lines(phrases.en), ru: lines(phrases.ru) },
    examples: { fi: lines(examples.fi), sv: lines(examples.sv), en: lines(examples.en), ru: lines(examples.ru) },
  };
}

export function givenOf({ parent, name, phrases, examples }: Draft): SubThemeGiven {
  const lists = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).flatMap(([language, text]) => (entries(text).length ? [[language, entries(text)]] : [])));
  const names = Object.fromEntries(Object.entries(name).map(([language, text]) => [language, text.trim()]));
  return { ...(parent && { parent }), name: names, phrases: lists(phrases), examples: lists(examples) };
}

/** What can be told before the server is asked. */
export function faultsOf({ name, phrases }: Draft): Fault[] {
  const missing = nameLanguages.filter((language) => !name[language].trim());
  const faults: Fault[] = missing.map((language) => ({ field: `name.${language}`, message: 'subThemes.nameMissing' }));
  for (const language of phraseLanguages) {
    const list = entries(phrases[language]);
    const isWrong = (phrase: string) => !/[\p{L}\p{N}]{2}/u.test(phrase) || phrase.length > limits.subThemePhraseLength;
    if (list.some(isWrong) || list.length > limits.subThemePhrases)
      faults.push({ field: `phrases.${language}`, message: 'subThemes.phraseWrong' });
  }
  if (phraseLanguages.every((language) => !entries(phrases[language]).length))
    faults.push({ field: 'phrases.fi', message: 'subThemes.phraseMissing' });
  return faults;
}

/** A name that stays the same when the words change: of letters, digits and hyphens, unlike those that are there. */
export function keyFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = plain || 'theme';
  for (let number = 1; ; number++) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(key)) return key;
  }
}
