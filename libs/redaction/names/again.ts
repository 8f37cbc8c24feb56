/** "Jean-Luc Martel … Martel's answer": the parts of a full name, where they stand alone elsewhere in the text. */
import type { Found } from '../recognizer.js';
import { basesOf } from './entry.js';
import type { Sentence } from './sentence.js';
import { shapes } from './word.js';

/** Finds besides `found`. `isName` takes the index of a word and is asked last, since it costs most. */
export function findAgain(sentence: Sentence, found: readonly Found[], isName: (index: number) => boolean): Found[] {
  const { text, tokens, words, cased, language } = sentence;
  if (!cased) return [];
  const parts = new Set<string>();
  for (const { start, end } of found) {
    const name = text.slice(start, end).toLowerCase().split(/[ -]/);
    if (name.length > 1) for (const part of name) if (part.length > 3) parts.add(part);
  }
  if (parts.size === 0) return [];
  const again: Found[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index++) {
    const { lower, entry, shape: written } = words[index]!;
    const { start, end } = tokens[index]!;
    if (written === shapes.lower || written === shapes.letter || written === shapes.number || entry.small) continue;
    while (next < found.length && found[next]!.end <= start) next++;
    if (next < found.length && found[next]!.start < end) continue;
    const bare = lower.replace(/(?:'s?|(?<=\p{L}{4})s)$/u, '');
    const same = parts.has(bare) || parts.has(lower) || basesOf(lower, language).some((base) => parts.has(base));
    if (same && isName(index)) again.push({ start, end: nameEnd(text, tokens[index]!), rule: 'named before', confidence: 0.7 });
  }
  return again;
}

/** Where the name in a word ends: without the English possessive; with the full stop of an initial. */
export function nameEnd(text: string, token: { text: string; end: number }): number {
  const possessive = /['’ʼ]s?$/u.exec(token.text);
  if (possessive) return token.end - possessive[0].length;
  return token.text.length === 1 && text[token.end] === '.' ? token.end + 1 : token.end;
}
