/** Makes a text ready for the tagger. */
import { findByScore } from '../hand.js';
import { scoreWords } from '../score.js';
import type { Sentence } from '../sentence.js';
import { gapOf, type Places, signsOf } from './features.js';

export function placesOf(sentence: Sentence): Places {
  const { text, tokens, words } = sentence;
  const scores = scoreWords(sentence);
  const stretches = findByScore(sentence, scores);
  const hand = new Uint8Array(words.length);
  for (const { from, to, elsewhere } of stretches) {
    hand.fill(elsewhere ? 4 : 2, from, to + 1);
    hand[from] = elsewhere ? 3 : 1;
  }
  const gaps = new Uint8Array(words.length + 1);
  for (let at = 1; at < words.length; at++) gaps[at] = gapOf(text, tokens[at - 1]!.end, tokens[at]!.start);
  gaps[0] = 6;
  gaps[words.length] = tokens.length ? gapOf(text, tokens.at(-1)!.end, Math.min(text.length, tokens.at(-1)!.end + 3)) : 6;
  return { sentence, signs: words.map(signsOf), gaps, scores, hand };
}
