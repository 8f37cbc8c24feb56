/** Whether a comment is written in two languages: what is certain of the one may be wrong of the other half. */
import { certainLanguage, type TextLanguage } from './detect.js';

/** Words in a stretch that is told by itself; longer sentences are cut. */
const fewest = 4;
const most = 9;
/** Longer texts are told by their beginning. */
const longestText = 2000;

/**
 * Whether stretches of `text` (any string) of four words or more are in different languages, or Russian stands beside several
 * plain Latin words. Only stretches of which the model is all but certain count, so that loans, names and a foreign phrase of two or
 * three words do not. Pure; never throws; linear in the text's length.
 */
export function isMixed(text: string): boolean {
  const start = text.slice(0, longestText);
  let first: TextLanguage | undefined;
  for (const stretch of stretchesOf(start)) {
    const language = certainLanguage(stretch);
    if (!language) continue;
    if (first && language !== first) return true;
    first = language;
  }
  return hasBothScripts(start);
}

function stretchesOf(text: string): string[] {
  const stretches: string[] = [];
  for (const sentence of text.split(/[.!?…\n;:()"«»–]+/)) {
    const words = sentence.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    const pieces = Math.ceil(words.length / most);
    const size = Math.ceil(words.length / pieces);
    for (let from = 0; from + fewest <= words.length; from += size) stretches.push(words.slice(from, from + size).join(' '));
  }
  return stretches;
}

const latinWord = /(?<![\p{L}\p{N}@./_-])\p{Script=Latin}{3,}(?![\p{L}\p{N}@./_-])/gu;
const cyrillicWord = /(?<!\p{L})\p{Script=Cyrillic}{3,}(?!\p{L})/gu;

/** Names of streets, firms and services have capitals, so only words in lower case count. */
function hasBothScripts(text: string): boolean {
  if (!/\p{Script=Cyrillic}/u.test(text)) return false;
  const plainLatin = (text.match(latinWord) ?? []).filter((word) => word === word.toLowerCase());
  return plainLatin.length >= 4 && (text.match(cyrillicWord) ?? []).length >= 3;
}
