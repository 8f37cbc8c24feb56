/** A text as the rules for names read it: its words, the gaps between them, its capitals, and where its words announce a name. */
import type { TextLanguage } from '../kinds.js';
import type { Context } from '../recognizer.js';
import type { Token } from '../text/tokens.js';
import { calendar, cue, pairCues } from './cues.js';
import { shapes, type Word, wordOf } from './word.js';

/** What announces a name at a place. */
export const announced = { introduced: 1, titled: 2, addressed: 4 } as const;

export interface Sentence {
  text: string;
  language: TextLanguage;
  tokens: readonly Token[];
  words: readonly Word[];
  /** Bits of `announced`, a word each. */
  announced: Uint8Array;
  /** 1 where a sentence begins, a word each. */
  starts: Uint8Array;
  /** Capitals mark names: there are some, and not only capitals. */
  cased: boolean;
  /** It speaks of name days or storms, which bear names. */
  calendar: boolean;
}

export function readSentence(text: string, { tokens, language }: Context): Sentence {
  const words = tokens.map((token) => wordOf(token, language));
  const starts = Uint8Array.from(tokens, (token, index) => +startsSentence(text, tokens[index - 1], token));
  const sentence = {
    text,
    language,
    tokens,
    words,
    announced: new Uint8Array(tokens.length),
    starts,
    cased: isCased(words),
    calendar: calendar.test(text),
  };
  announce(sentence);
  return sentence;
}

/** Some letters are capitals, but fewer than half. */
function isCased(words: readonly Word[]): boolean {
  let [upper, letters] = [0, 0];
  for (const { text, lower, shape: written } of words) {
    if (written === shapes.number) continue;
    letters += text.length;
    if (text === lower) continue;
    if (written === shapes.capital) upper++;
    else upper += written === shapes.mixed ? (text.match(/\p{Lu}/gu)?.length ?? 0) : text.length;
  }
  return upper > 0 && upper < letters - upper;
}

/** At the start of the text, after a full stop or the like, or after a line break or a picture. */
function startsSentence(text: string, before: Token | undefined, token: Token): boolean {
  if (!before) return true;
  let [stop, other] = [false, false];
  for (let at = before.end; at < token.start; at++) {
    const sign = text[at]!;
    if (sign === '\n') return true;
    if (sign === '.') stop ||= at + 1 < token.start && /\s/.test(text[at + 1]!);
    else if (sign !== ' ' && sign !== '-' && sign !== ',') other ||= breaking.test(sign);
  }
  const initial = text[before.end] === '.' && before.end - before.start === 1 && before.kind === 'word';
  return (stop || other) && !initial;
}

/** A mark that ends or opens a sentence, or a picture (half of one, where it takes two units). */
const breaking = /[!?:"“”«»„]|[^\p{P}\p{Zs}\p{L}\p{N}]/u;

function announce(sentence: Sentence): void {
  const { tokens, words, text } = sentence;
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index]!;
    let cues = word.cues & (cue.introduces | cue.title | cue.addresses);
    if (index > 0) {
      const before = words[index - 1]!;
      cues |= pairCues(before.lower, word.lower);
      if (word.cues & cue.kin && (before.cues & cue.owner || (index > 1 && words[index - 2]!.cues & cue.owner))) cues |= cue.title;
    }
    if (word.cues & cue.introducesWithStop && text[tokens[index]!.end] === '.') cues |= cue.introduces;
    if (cues) mark(sentence, index, cues);
  }
}

/** Marks the word that the cue at `index` announces: past fillers, initials and particles. */
function mark(sentence: Sentence, index: number, cues: number): void {
  const { text, tokens, words } = sentence;
  let at = index + 1;
  const gap = text.slice(tokens[index]!.end, tokens[at]!.start);
  if (gap.length > 4 || !/^[ :,.!\n"“„«'()–-]+$/.test(gap) || (gap.includes('.') && !(cues & cue.introduces))) return;
  const blank = (place: number) => text[tokens[place]!.end] === ' ' && tokens[place]!.end + 1 === tokens[place + 1]!.start;
  for (let skipped = 0; skipped < 2 && at + 1 < words.length && words[at]!.cues & cue.filler && blank(at); skipped++) at++;
  for (let skipped = 0; skipped < 3 && at + 1 < words.length && isInitial(text, tokens, words, at); skipped++) at++;
  for (let skipped = 0; skipped < 2 && at + 1 < words.length && words[at]!.cues & cue.particle; skipped++) at++;
  let bits = 0;
  if (cues & cue.introduces) bits |= announced.introduced;
  if (cues & cue.title) bits |= announced.titled;
  if (cues & cue.addresses) bits |= announced.addressed;
  sentence.announced[at]! |= bits;
}

const isInitial = (text: string, tokens: readonly Token[], words: readonly Word[], at: number) =>
  words[at]!.shape === shapes.letter && text[tokens[at]!.end] === '.' && tokens[at + 1]!.start - tokens[at]!.end <= 2;
