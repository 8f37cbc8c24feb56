/** The words of a redacted comment, as they are counted. */
import { characteristicWords, type WordCounts } from '../statistics/log-odds.js';
import type { CharacteristicWord } from '#libs/contract/why.js';
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

/** The words that count, and neighbours that both do, each once. */
function wordsAndPairs(text: string): Set<string> {
  const found = new Set<string>();
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    if (!counts(word)) continue;
    found.add(word);
    const next = words[at + 1];
    if (counts(next) && word !== next) found.add(`${word} ${next}`);
  }
  return found;
}

/** In how many of the texts each word or pair stands. */
function count(texts: readonly string[]): WordCounts {
  const found = new Map<string, number>();
  for (const text of texts) for (const word of wordsAndPairs(text)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/**
 * Words and pairs that stand out in the comments `now` against those `before`, by log-odds with a prior (see log-odds.ts), the most
 * striking first. A word that stands almost always in a pair of the list is left to the pair. None without comments on both sides.
 */
export function wordsThatStandOut(now: readonly string[], before: readonly string[]): CharacteristicWord[] {
  if (now.length === 0 || before.length === 0) return [];
  const found = characteristicWords(count(now), count(before), { least: leastComments });
  const pairs = found.flatMap(({ word, now: n }) => (word.includes(' ') ? [{ words: word.split(' '), n }] : []));
  const isInPair = (word: string, n: number) => pairs.some((pair) => pair.words.includes(word) && pair.n >= 0.8 * n);
  return found
    .filter(({ word, now: n }) => word.includes(' ') || !isInPair(word, n))
    .slice(0, mostWords)
    .map(({ word, now: n, before: past }) => ({ word, now: n, before: past }));
}
