/** Names by the hand-set scores: words that score enough, and the words beside them that complete the name. */
import { wordSet } from '../text/around.js';
import { followed } from './cues.js';
import { isElsewhere } from './elsewhere.js';
import { enough } from './score.js';
import type { Sentence } from './sentence.js';
import { shapes } from './word.js';

/** First and last word of a name. */
export interface Stretch {
  from: number;
  to: number;
  /** It names a street, school or the like and no person. */
  elsewhere?: boolean;
}

/** Stretches in order that do not overlap. */
export function findByScore(sentence: Sentence, scores: Float32Array): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! < enough) continue;
    const from = extendLeft(sentence, scores, at);
    const to = extendRight(sentence, scores, at);
    at = to;
    const elsewhere = isElsewhere(sentence, from, to);
    const last = found.at(-1);
    if (last && from <= last.to) last.to = to;
    else found.push({ from, to, elsewhere });
  }
  return found;
}

const particles = wordSet(`
  von af de van der den bin al el abu ní ni mac da di la le del dos ibn o zu ter ben фон аль эль`);

/** Particles that are no words of the four languages. */
const sureParticles = wordSet('von van der bin ibn al el abu аль эль фон');

/** Whether the gap lets two words belong to one name. */
const joint = /^(?:[ \u00a0]|-|[ \u00a0]?\. ?|['’])$/;
const initialGap = /^(?:\. ?|[ \u00a0])$/;

function extendRight(sentence: Sentence, scores: Float32Array, at: number): number {
  const { text, tokens, words, cased } = sentence;
  let to = at;
  while (to + 1 < words.length && to - at < 5) {
    const next = words[to + 1]!;
    const gap = gapAfter(sentence, to);
    if (!cased && followed.test(text.slice(tokens[to]!.end, tokens[to + 1]!.end + 8).toLowerCase())) break;
    if (joint.test(gap) && (next.text.length > 1 || gap === ' ') && belongs(sentence, scores, to + 1, to, gap)) to++;
    else if (
      gap === ' ' &&
      particles.has(next.lower) &&
      to + 2 < words.length &&
      scores[to + 2]! > 0 &&
      belongs(sentence, scores, to + 2, to + 1, ' ')
    )
      to += 2;
    else break;
  }
  if (to + 1 >= words.length || !isInitial(sentence, to + 1)) return to;
  const { start, end } = tokens[to + 1]!;
  return start === tokens[to]!.end + 1 && /^\.(?! ?\d)/.test(text.slice(end, end + 3)) ? to + 1 : to;
}

function extendLeft(sentence: Sentence, scores: Float32Array, at: number): number {
  const { words, cased, starts } = sentence;
  let from = at;
  while (from > 0 && at - from < 4) {
    const before = from - 1;
    const { entry, text: written, lower } = words[before]!;
    const gap = gapAfter(sentence, before);
    if (entry.word && !cased && gap !== '-') break;
    if (written.length > 1 && starts[before] && !entry.first && (entry.small || !entry.last)) break;
    if (
      (written.length > 1 && joint.test(gap) && belongs(sentence, scores, before, from, gap)) ||
      (gap === ' ' && particles.has(lower) && before > 0 && startsName(sentence, before - 1)) ||
      (gap === ' ' && sureParticles.has(lower) && words[from]!.shape !== shapes.lower) ||
      (gap.includes('.') && initialGap.test(gap) && isInitial(sentence, before))
    )
      from--;
    else break;
  }
  return from;
}

const gapAfter = ({ text, tokens }: Sentence, at: number) => text.slice(tokens[at]!.end, tokens[at + 1]!.start);

/** Whether a name may begin with the word and go on with a particle: "E. af", "Carl von". */
function startsName({ words }: Sentence, at: number): boolean {
  const { text, lower, shape: written, entry } = words[at]!;
  return text !== lower && (written === shapes.letter || (entry.first && !entry.small && written !== shapes.mixed));
}

/** A single letter; in lower case not one that abbreviates a word before a name or date (t., s., f., b.). */
function isInitial({ words }: Sentence, at: number): boolean {
  return words[at]!.shape === shapes.letter && !/[tsfbpтрг]/.test(words[at]!.text);
}

/** Whether the word at `at`, next to the name at `name`, is part of it. */
function belongs({ words, cased, tokens }: Sentence, scores: Float32Array, at: number, name: number, gap: string): boolean {
  const { entry, text, lower, shape: written } = words[at]!;
  const { entry: known, text: nameText } = words[name]!;
  if (written === shapes.number || (gap.includes('.') && nameText.length > 2 && text.length > 1)) return false;
  if (gap === '-') return text.length > 1 && (!entry.word || entry.first || entry.last);
  if (entry.never) return false;
  const capitalised = written !== shapes.lower && text !== lower;
  if (text.length === 1) return cased && capitalised;
  if (scores[at]! >= enough) return true;
  if (entry.small && !(cased && capitalised && (entry.first || entry.last))) return false;
  const named = entry.first || entry.last || entry.like;
  if (cased) return capitalised && (named || (!entry.other && (!entry.word || known.first)));
  if (entry.other) return false;
  if ((named && !entry.word && entry.common) || (entry.last && known.first) || (entry.first && !entry.word)) return true;
  return !entry.word && known.first && !known.word && text.length > 4 && tokens[name]!.end < tokens[at]!.start && bareEnd.test(lower);
}

/** Ends that few inflected words have: an unknown word in lower case after a first name is a surname only with one of them. */
const bareEnd = /(?:[bcfhjklmpqvwxz]|rd|rg|rn)$/;
