/** One table of all listed names and words: a look-up answers with every list that holds the word. Sources and licences: README.md, "Lists". */
import { readFileSync } from 'node:fs';
import type { TextLanguage } from '../kinds.js';
import { fold } from './fold.js';
import { smallWords } from './small-words.js';
import { WordTable } from './word-table.js';

/** The lists, a bit each. */
export const listed = {
  first: 1 << 0,
  last: 1 << 1,
  /** The first names and surnames that many bear: trusted in lower case too. */
  common: 1 << 2,
  /** Names of the whole world, without order; too many of them are words somewhere to be trusted by themselves. */
  wide: 1 << 3,
  place: 1 << 4,
  russianFirst: 1 << 5,
  russianCommon: 1 << 6,
  /** Forms of Russian first names that are words, and words that look like Russian surnames. */
  russianNameWord: 1 << 7,
  russianSurnameWord: 1 << 8,
  /** Not persons, though written with a capital: products, firms, months, greetings. */
  notName: 1 << 9,
  /** Names that are words at least as often (Onni, My, Hope, Роман). */
  wordName: 1 << 10,
  /** Everyday words of each language. */
  fi: 1 << 11,
  sv: 1 << 12,
  en: 1 << 13,
  ru: 1 << 14,
  small: 1 << 15,
  /** The key of `fold` is the key of a listed name or place in either script. */
  foldedNordic: 1 << 16,
  foldedCommon: 1 << 17,
  foldedRussian: 1 << 18,
  foldedPlace: 1 << 19,
  foldedNotName: 1 << 20,
} as const;

export const anyWord = listed.fi | listed.sv | listed.en | listed.ru;

/** Each file of `data/`: the bit that its words get, and the bit of their folded keys. */
const files: readonly [name: string, bit: number, foldedBit?: number][] = [
  ['first-names', listed.first, listed.foldedNordic],
  ['surnames', listed.last, listed.foldedNordic],
  ['common-names', listed.common, listed.foldedCommon],
  ['names-wide', listed.wide],
  ['places', listed.place, listed.foldedPlace],
  ['ru-first-names', listed.russianFirst, listed.foldedRussian],
  ['ru-common-names', listed.russianCommon],
  ['ru-name-words', listed.russianNameWord],
  ['ru-surname-words', listed.russianSurnameWord],
  ['not-names', listed.notName, listed.foldedNotName],
  ['word-names', listed.wordName],
  ['fi-words', listed.fi],
  ['sv-words', listed.sv],
  ['en-words', listed.en],
  ['ru-words', listed.ru],
];

/** Places for twice the words and keys that the lists hold. */
const capacity = 2 ** 20;

function build(): WordTable {
  const table = new WordTable(capacity);
  for (const [name, bit, foldedBit] of files) {
    const text = readFileSync(new URL(`../data/${name}.txt`, import.meta.url), 'utf8');
    for (let from = 0; from < text.length;) {
      const end = text.indexOf('\n', from);
      const to = end < 0 ? text.length : end;
      table.add(text, from, to, bit);
      if (foldedBit && to - from > 3) addFolded(table, text.slice(from, to), foldedBit);
      from = to + 1;
    }
  }
  for (const word of smallWords) table.add(word, 0, word.length, listed.small);
  return table;
}

/** A place that is a first name too does not count as a place in the other script. */
function addFolded(table: WordTable, word: string, bit: number): void {
  if (bit === listed.foldedPlace && table.get(word) & listed.first) return;
  const key = fold(word);
  table.add(key, 0, key.length, bit);
}

const table = build();

/** The bits of `listed` for a word in lower case (or for a key of `fold`); 0 when no list holds it. */
export const look = (lower: string): number => table.get(lower);

/** Whether `lower` is an everyday word of the language. For `other` all four are asked. */
export const isWord = (lower: string, language: TextLanguage) => (look(lower) & (language === 'other' ? anyWord : listed[language])) !== 0;
