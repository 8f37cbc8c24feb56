/**
 * How much a word looks like a person's name by hand-set weights, from the lists, its form, and the words beside it.
 *
 * 2 is enough for a name. The tagger takes the score as one of its features.
 */
import { announced, type Sentence } from './sentence.js';
import { atDesk, deedsLater, facility, followed, nounsInRow, personal } from './cues.js';
import { shapes, type Word } from './word.js';

export const enough = 2;

/** Nothing more in the sentence: a signature, or a call. */
const alone = /^(?:[.!?]*\s*$|,? ?\n|, ?(?:\+?\d|p\. |puh|tel|tfn|тел)|, [^.!?\n]{0,40}$)/u;
const titleAfter = /^ (?:rouva|herra|neiti|niminen|-san)(?!\p{L})/u;
const mixedName = /^(?:Mc|Mac|De|Le|La|Van|Fitz|O')\p{Lu}/u;
const wordBeforeName = new Set(['van', 'von', 'de', 'af', 'av', 'фон', 'ван']);

/** A score a word, the neighbours' names counted. */
export function scoreWords(sentence: Sentence): Float32Array {
  const scores = new Float32Array(sentence.words.length);
  for (let at = 0; at < scores.length; at++) scores[at] = scoreWord(sentence, at);
  for (let at = 1; at < scores.length; at++) supportEachOther(sentence, scores, at);
  if (sentence.cased) for (let at = 1; at < scores.length; at++) supportInLists(sentence, scores, at);
  return scores;
}

/** The score of one word, its neighbours' names not yet counted. */
function scoreWord(sentence: Sentence, at: number): number {
  const { text, words, tokens, cased } = sentence;
  const word = words[at]!;
  const { entry } = word;
  if (entry.small || entry.never || word.shape === shapes.letter || word.shape === shapes.number) return 0;
  const isIntroduced = (sentence.announced[at]! & announced.introduced) !== 0;
  const named = entry.first || entry.last || entry.like;
  const capitalised = cased && word.shape !== shapes.lower;
  if (!isIntroduced && (sentence.calendar || !(named || capitalised))) return 0;
  if (word.shape === shapes.mixed && !mixedName.test(word.text) && /\p{Ll}\p{Lu}/u.test(word.text)) return 0;
  if (cased && word.shape === shapes.allCapitals && word.text.length < 5) return 0;
  const { start, end } = tokens[at]!;
  // A unit after a slash ("kr/tim").
  if (word.shape === shapes.lower && text[start - 1] === '/') return 0;
  const after = text.slice(end, end + 60);
  const following = words[at + 1]?.shape === shapes.lower ? after : after.toLowerCase();
  if (facility.test(after)) return -1;
  const sentenceStart = sentence.starts[at] === 1;
  let score = ownScore(word, cased, sentenceStart);
  if (isIntroduced) score += entry.other && !named ? 0.5 : entry.word && !capitalised && !entry.first ? 0.8 : 2.5;
  else if (sentence.announced[at]! & announced.titled)
    score += (capitalised && !sentenceStart) || (named && !entry.word) ? 1.6 : named ? 0.9 : 0.2;
  else if (sentence.announced[at]! & announced.addressed && named && (capitalised || !entry.inflected)) score += 0.8;
  if ((capitalised || named) && afterInitial(sentence, at)) score += 1.2;
  if (!named) return score;
  if (titleAfter.test(after)) score += 1.5;
  if (entry.first && atDesk.test(following)) score += 1.4;
  if (entry.first && entry.word && capitalised) {
    if (personal.test(following)) score += 0.8;
    if (deedsLater.test(following)) score += 1.4;
  }
  if (sentenceStart && entry.first && capitalised && alone.test(after.slice(0, 45)) && !nounsInRow.test(after)) score += 1.4;
  if (followed.test(following)) score += entry.word && sentenceStart ? 0.6 : 1;
  return score;
}

/** An initial with its full stop before: "A. Salonen", "A. von Salonen". */
function afterInitial({ text, words, tokens }: Sentence, at: number): boolean {
  const before = at > 0 && wordBeforeName.has(words[at - 1]!.lower) ? at - 2 : at - 1;
  if (before < 0 || words[before]!.shape !== shapes.letter) return false;
  const { start, end } = tokens[before]!;
  return text[end] === '.' && tokens[before + 1]!.start - end <= 2 && text[start - 1] !== '.';
}

function ownScore({ entry, shape: written, text }: Word, cased: boolean, sentenceStart: boolean): number {
  const capitalised = cased && written !== shapes.lower;
  const isCyrillic = /[\u0400-\u052f]/.test(text);
  let score = 0;
  if (entry.first) score = entry.word ? 0.8 : entry.common ? 3 : 1.7;
  if (entry.last) score = Math.max(score, entry.word ? 0.4 : entry.common || isCyrillic ? 2.2 : 1.2);
  if (!entry.first && !entry.last && entry.like) score = entry.word ? 0 : entry.common ? (isCyrillic ? 3 : 1.8) : capitalised ? 1 : 0;
  if (capitalised && !sentenceStart)
    score += entry.first || entry.last ? (entry.word ? 1.3 : 0.8) : entry.like ? 1 : entry.word ? 0.4 : 1.3;
  else if (cased && !capitalised) score -= entry.inflected ? 2 : 0.9;
  else if (!capitalised && entry.inflected) score -= 0.6;
  if (capitalised && sentenceStart && !entry.word && entry.like) score += 0.4;
  if (cased && written === shapes.allCapitals && (entry.word || !(entry.first || entry.last))) score -= 2;
  if (entry.other) score -= entry.first ? 1.2 : 2.5;
  if (text.length < 3) score -= 1;
  return score;
}

/** First name and surname side by side, in either order, bear each other out where each alone would not be enough. */
function supportEachOther({ text, words, tokens }: Sentence, scores: Float32Array, at: number): void {
  const [a, b] = [words[at - 1]!.entry, words[at]!.entry];
  if (a.small || b.small || (a.word && b.word) || !((a.first && b.last) || (a.last && b.first))) return;
  if (tokens[at - 1]!.end + 1 !== tokens[at]!.start || text[tokens[at - 1]!.end] !== ' ') return;
  if (a.word && words[at - 1]!.shape === shapes.lower) return;
  const [left, right] = [scores[at - 1]!, scores[at]!];
  if (left + right < 2.2 || Math.min(left, right) <= 0) return;
  scores[at - 1] = Math.max(left, enough);
  scores[at] = Math.max(right, enough);
}

const listLink = new Set(['and', 'ja', 'och', 'sekä', 'и', 'or', 'eller', 'tai', 'или']);

/** "Aino, Helmi ja Satu": a capital name listed next to a sure one is one too. */
function supportInLists({ text, words, tokens }: Sentence, scores: Float32Array, at: number): void {
  const { entry, shape: written } = words[at]!;
  if (written !== shapes.capital || entry.never || entry.small || entry.other || scores[at]! >= enough) return;
  if (scores[at]! < (entry.first || entry.last ? 0.5 : 1.3)) return;
  const linked = listLink.has(words[at - 1]!.lower) ? at - 2 : at - 1;
  if (linked < 0 || scores[linked]! < enough) return;
  if (/^(?:, ?(?:and )?| \p{L}{1,3} )$/u.test(text.slice(tokens[linked]!.end, tokens[at]!.start))) scores[at] = enough;
}
