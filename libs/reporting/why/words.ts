/** The words of a redacted comment, as they are counted. */
import { characteristicWords } from '../statistics/log-odds.js';
import type { CharacteristicWord } from '#libs/contract/why.js';
import { stemOf } from './stems.js';
import { stopWords } from './stop-words.data.js';

/** What redaction left in place of something personal. */
const placeholder = /\[\p{Ll}[\p{Ll}-]*(?: \d+)?\]/gu;
/** A word; between two words of a pair nothing else than white space may stand. */
const wordOrSign = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}]+/gu;
const isWord = /^\p{L}[\p{L}\p{M}'’-]+$/u;

/** Comments in which a word must stand to be shown: fewer might point at a person. */
export const leastComments = 3;
const mostWords = 12;

/** The words that say something, in order; null where a sign, a number or something removed parts them. */
export function wordsOf(text: string): (string | null)[] {
  const found = text.replace(placeholder, ' ¤ ').normalize('NFC').toLowerCase().match(wordOrSign) ?? [];
  return found.map((each) => (isWord.test(each) ? each : null));
}

const counts = (word: string | null | undefined): word is string => typeof word === 'string' && !stopWords.has(word);

/** The words of a text that count, each once. */
export const countedWords = (text: string): Set<string> => new Set(wordsOf(text).filter(counts));

/** A comment, and its language, in which its words are brought to their stems. */
export interface WrittenText {
  text: string;
  /** fi, sv, en, ru; in any other, each form of a word stands for itself. */
  language: string;
}

/** In how many texts each word or pair stands, by stem, and in how many each of its forms. */
interface Counted {
  stems: Map<string, number>;
  forms: Map<string, Map<string, number>>;
}

/** The words that count, and neighbours that both do: their forms by stem, each stem once. */
function wordsAndPairs({ text, language }: WrittenText): Map<string, string> {
  const found = new Map<string, string>();
  const words = wordsOf(text).map((word) => (counts(word) ? { word, stem: stemOf(word, language) } : null));
  for (const [at, here] of words.entries()) {
    if (!here) continue;
    if (!found.has(here.stem)) found.set(here.stem, here.word);
    const next = words[at + 1];
    if (!next || here.stem === next.stem) continue;
    const pair = `${here.stem} ${next.stem}`;
    if (!found.has(pair)) found.set(pair, `${here.word} ${next.word}`);
  }
  return found;
}

function count(texts: readonly WrittenText[]): Counted {
  const counted: Counted = { stems: new Map(), forms: new Map() };
  for (const text of texts) {
    for (const [stem, form] of wordsAndPairs(text)) {
      counted.stems.set(stem, (counted.stems.get(stem) ?? 0) + 1);
      const forms = counted.forms.get(stem) ?? new Map<string, number>();
      counted.forms.set(stem, forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  }
  return counted;
}

/** The commonest form; of equally common ones the shortest, which is nearest to the dictionary's. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const [[form] = ['']] = [...forms].sort(([a, n], [b, m]) => m - n || a.length - b.length || a.localeCompare(b));
  return form;
}

/**
 * Words and pairs that stand out in the comments `now` against those `before`, by log-odds with a prior (see log-odds.ts), the most
 * striking first. The forms of a word count as one, and the commonest stands for them. A word that stands almost always in a pair of the
 * list is left to the pair. None without comments on both sides.
 */
export function wordsThatStandOut(now: readonly WrittenText[], before: readonly WrittenText[]): CharacteristicWord[] {
  if (now.length === 0 || before.length === 0) return [];
  const counted = count(now);
  const found = characteristicWords(counted.stems, count(before).stems, { least: leastComments });
  const pairs = found.flatMap(({ word, now: n }) => (word.includes(' ') ? [{ words: word.split(' '), n }] : []));
  const isInPair = (word: string, n: number) => pairs.some((pair) => pair.words.includes(word) && pair.n >= 0.8 * n);
  return found
    .filter(({ word, now: n }) => word.includes(' ') || !isInPair(word, n))
    .slice(0, mostWords)
    .map(({ word, now: n, before: past }) => ({ word: commonest(counted.forms.get(word) ?? new Map()), now: n, before: past }));
}
