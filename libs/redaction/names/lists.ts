/** The lists of names and words, read once. Sources and licences: README.md, "Lists". */
import { readFileSync } from 'node:fs';
import type { TextLanguage } from '../kinds.js';
import { WordList } from './word-list.js';

const list = (name: string) => new WordList(readFileSync(new URL(`../data/${name}.txt`, import.meta.url), 'utf8'));

export const lists = {
  first: list('first-names'),
  last: list('surnames'),
  /** The first names and surnames that many bear: trusted in lower case too. */
  common: list('common-names'),
  /** Names of the whole world, without order; too many of them are words somewhere to be trusted by themselves. */
  wide: list('names-wide'),
  places: list('places'),
  russianFirst: list('ru-first-names'),
  russianCommon: list('ru-common-names'),
  /** Forms of Russian first names that are words, and words that look like Russian surnames. */
  russianNameWords: list('ru-name-words'),
  russianSurnameWords: list('ru-surname-words'),
  /** Not persons, though written with a capital: products, firms, months, greetings. */
  notNames: list('not-names'),
  /** Names that are words at least as often (Onni, My, Hope, Роман). */
  wordNames: list('word-names'),
};

const words: Record<Exclude<TextLanguage, 'other'>, WordList> = {
  fi: list('fi-words'),
  sv: list('sv-words'),
  en: list('en-words'),
  ru: list('ru-words'),
};

/** Whether `lower` is an everyday word of the language. For `other` all four are asked. */
export function isWord(lower: string, language: TextLanguage): boolean {
  if (language !== 'other') return words[language].has(lower);
  return words.fi.has(lower) || words.sv.has(lower) || words.en.has(lower) || words.ru.has(lower);
}
