/** Makes a text ready for the tagger. */
import { findByScore } from '../hand.js';
import { scoreWords } from '../score.js';
import { cue } from '../cues.js';
import { announced, type Sentence } from '../sentence.js';
import { shapes } from '../word.js';
import { gap, gapOf, type Places, signsOf } from './features.js';

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
  gaps[0] = gap.end;
  gaps[words.length] = tokens.length ? gapOf(text, tokens.at(-1)!.end, Math.min(text.length, tokens.at(-1)!.end + 3)) : gap.end;
  const open = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) open[at] = +(hand[at] !== 0 || isOpen(sentence, scores, at));
  return { sentence, signs: words.map(signsOf), gaps, scores, hand, open };
}

/**
 * Whether a name may stand at a word: what lists, capitals or the words beside it speak for. Of the words of persons' names in the training
 * texts this leaves out one in a hundred, apart from those spelled letter by letter, which spelled.ts finds.
 */
function isOpen({ words, announced: told, cased }: Sentence, scores: Float32Array, at: number): boolean {
  const { entry, shape: written, cues } = words[at]!;
  if (written === shapes.number) return false;
  if (scores[at]! > 0 || cues & cue.particle || told[at]! & (announced.introduced | announced.titled)) return true;
  if (written === shapes.letter) return isNear(scores, at);
  if (entry.small) return false;
  if (cased) return written !== shapes.lower;
  return entry.first || entry.last || entry.like || (!entry.word && (told[at] !== 0 || isNear(scores, at)));
}

/** Whether a word that speaks for a name stands within two words. */
function isNear(scores: Float32Array, at: number): boolean {
  for (let other = Math.max(0, at - 2); other <= at + 2 && other < scores.length; other++) if (scores[other]! > 0) return true;
  return false;
}
