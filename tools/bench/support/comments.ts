/** Comments for the bench: own sentences in four languages, 15 to 40 words, in a third of them something personal; the same each time. */
import { personal, sentences } from './comments.data.js';

export type BenchLanguage = keyof typeof sentences;
const languages = Object.keys(sentences) as BenchLanguage[];

export interface BenchComment {
  text: string;
  language: BenchLanguage;
}

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const wordsIn = (text: string) => text.split(' ').length;

/** `count` comments, languages in turn, of `shortest` to `longest` words. */
export function makeComments(count: number, { shortest = 15, longest = 40, seed = 20_261_122 } = {}): BenchComment[] {
  const random = seeded(seed);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const language = languages[index % languages.length] as BenchLanguage;
    const wanted = shortest + Math.floor(random() * (longest - shortest + 1));
    const parts: string[] = index % 3 === 0 ? [pick(personal[language]).replaceAll('#', () => String(Math.floor(random() * 10)))] : [];
    while (wordsIn(parts.join(' ')) < wanted) parts.unshift(pick(sentences[language]));
    return { text: withWords(parts, wanted), language };
  });
}

/** Cut to length at the front: something personal stands at the end. */
const withWords = (parts: string[], words: number) => parts.join(' ').split(' ').slice(-words).join(' ');
