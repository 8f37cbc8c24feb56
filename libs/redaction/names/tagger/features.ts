/**
 * What the tagger looks at, as numbers of buckets that weights are kept in.
 *
 * Features of one word are made once for the word (`wordBuckets`, `neighbourBuckets`), so that a tagger can remember their sum; those that
 * join several words are made at every place (`placeBuckets`) and are few.
 */
import { listed, look } from '../dictionary.js';
import type { Entry } from '../entry.js';
import { enough } from '../score.js';
import type { Sentence } from '../sentence.js';
import { shapes, type Signs, type Word } from '../word.js';

/** Weights are kept for so many buckets; features that share one by chance share its weights. */
export const bucketCount = 2 ** 18;
const mask = bucketCount - 1;

/** How a word stands in its text: bit 0 the text has capitals, bit 1 a sentence begins here. */
export const variantCount = 4;
export const variantOf = (sentence: Sentence, at: number) => +sentence.cased | (sentence.starts[at]! << 1);

/** The places beside a word that are looked at. */
export const neighbours = [-2, -1, 1, 2] as const;

function hashText(text: string, seed: number, from = 0, to = text.length): number {
  let value = Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5;
  for (let index = from; index < to; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

function mixed(a: number, b: number): number {
  let value = Math.imul(a ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b), 0xc2b2ae35);
  value ^= value >>> 15;
  return Math.imul(value, 0x27d4eb2f);
}

const bucket = (value: number) => (value ^ (value >>> 16)) & mask;
const languages = ['fi', 'sv', 'en', 'ru', 'other'] as const;

/** What a word tells by itself, as small numbers, for features that join it with others. */
export const signsOf = (word: Word): Signs => (word.signs ??= makeSigns(word));

function makeSigns({ lower, entry, shape: written, cues }: Word): Signs {
  const lists = listBits(entry);
  const stem = hashText(lower, 3, 0, Math.min(5, lower.length));
  const ending = hashText(lower, 2, Math.max(0, lower.length - 3));
  return { word: hashText(lower, 1), stem, ending, lists, group: groupOf(entry), written, cues };
}

function listBits({ first, last, common, inflected, like, word, other, never, small }: Readonly<Entry>): number {
  const low = +first | (+last << 1) | (+common << 2) | (+inflected << 3) | (+like << 4);
  return low | (+word << 5) | (+other << 6) | (+never << 7) | (+small << 8);
}

function groupOf({ first, last, common, like, word, other, never, small }: Readonly<Entry>): number {
  if (small) return 1;
  if (never) return 2;
  if (first || last) return 4 + (+first | (+word << 1) | (+common << 2) | (+other << 3));
  if (like) return 3;
  return other ? 20 : +word * 21;
}

const listBitsOfWord = Object.values(listed);
/** The lists of names and places, without those of words. */
const nameBits = 0x1f03ff;

/** Buckets while they are made; no word has more. */
const made = new Int32Array(80);

/** The buckets of a word in its own place. */
export function wordBuckets(word: Word, variant: number): Int32Array {
  const { lower, shape: written, language } = word;
  const { word: id, lists, group, cues } = signsOf(word);
  const { length } = lower;
  const lang = languages.indexOf(language);
  const own = look(lower);
  const style = written * variantCount + variant;
  const byLanguage = 100 * (lang + 1);
  let used = 0;
  const add = (value: number) => (made[used++] = bucket(value));
  add(0x5bd1e995);
  add(mixed(id, 11));
  add(mixed(style, 12));
  add(mixed(style, 13 + byLanguage));
  add(mixed(lists * 64 + style, 14));
  add(mixed(lists, 15 + byLanguage));
  add(mixed(group * 64 + style, 16 + byLanguage));
  add(mixed(own & 0x7fff, 17 + 100 * style));
  add(mixed(Math.min(length, 12) * 64 + style, 18));
  add(mixed(cues, 19));
  add(mixed(+isCyrillic(lower) * 64 + style, 20 + byLanguage));
  for (let part = 1; part <= 5 && part < length; part++) {
    const ending = hashText(lower, 30 + part, length - part);
    add(ending);
    if (part > 1 && part < 5) add(mixed(ending, 40 + style));
    if (part === 2 || part === 3) add(mixed(ending, 500 + lists));
    if (part < 5) add(hashText(lower, 60 + part, 0, part));
  }
  const { bits } = word.entry;
  add(mixed(bits & nameBits, 21 + 100 * style));
  add(mixed(bits & nameBits, 22 + byLanguage));
  for (const bit of listBitsOfWord) if (bits & bit & ~own) add(mixed(bit, 76 + (written === shapes.lower ? 1 : 2) + 4 * (variant & 1)));
  for (const bit of listBitsOfWord) if (own & bit) add(mixed(bit, 70 + (written === shapes.lower ? 1 : 2) + 4 * (variant & 1)));
  return made.slice(0, used);
}

/** The buckets of a word for the place `offset` (of `neighbours`) before or after which it stands. */
export function neighbourBuckets(word: Word, offset: number): Int32Array {
  const { word: id, stem, ending, group, written, cues, lists } = signsOf(word);
  const seed = 1000 * (offset + 3);
  let used = 0;
  const add = (value: number) => (made[used++] = bucket(value));
  add(mixed(id, seed));
  add(mixed(group * 8 + written, seed + 1));
  add(mixed(written, seed + 2));
  add(mixed(stem, seed + 6));
  if (offset === 1 || offset === -1) {
    add(mixed(ending, seed + 3));
    add(mixed(lists * 8 + written, seed + 4));
  }
  for (let bit = 1; bit <= cues; bit <<= 1) if (cues & bit) add(mixed(bit, seed + 5));
  return made.slice(0, used);
}

/** By the first letter: names do not mix scripts. */
function isCyrillic(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 0x400 && code < 0x530;
}

/** What lies between two words. */
export const gap = {
  space: 0,
  none: 1,
  hyphen: 2,
  stop: 3,
  apostrophe: 4,
  comma: 5,
  end: 6,
  line: 7,
  bracket: 8,
  colon: 9,
  sign: 10,
  other: 11,
} as const;
export const gapCount = 12;

const gapOfSign: Record<string, number> = {
  ' ': gap.space,
  '\u00a0': gap.space,
  '-': gap.hyphen,
  '.': gap.stop,
  "'": gap.apostrophe,
  '’': gap.apostrophe,
  '\n': gap.line,
  ':': gap.colon,
};
/** The same when a space follows. */
const gapOfSignAndSpace: Record<string, number> = { '.': gap.stop, ',': gap.comma, ' ': gap.space, ':': gap.colon };

/** A value of `gap` for what lies from `from` to `to`. */
export function gapOf(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 0) return gap.none;
  if (length === 1) return gapOfSign[text[from]!] ?? gap.sign;
  if (length === 2 && text[from + 1] === ' ') {
    const known = gapOfSignAndSpace[text[from]!];
    if (known !== undefined) return known;
  }
  for (let at = from; at < to; at++) {
    const sign = text[at]!;
    if (sign === '\n') return gap.line;
    if (sign === '.' || sign === '!' || sign === '?') return gap.end;
    if (sign === ',' || sign === ';') return gap.comma;
    if ('"()«»”“'.includes(sign)) return gap.bracket;
  }
  return gap.other;
}

/** Before the first and after the last word. */
const edge: Signs = { word: 1, stem: 1, ending: 1, lists: 0, group: 22, written: 6, cues: 0 };

/** How sure the hand-set score is, in classes. */
function scoreClass(score: number): number {
  if (score === 0) return 0;
  if (score < 0) return 1;
  return score < enough ? 2 + Math.floor(score * 3) : 8 + Math.min(Math.floor((score - enough) * 2), 5);
}

/** What the sentence tells at each place, made once for a text. */
export interface Places {
  sentence: Sentence;
  signs: readonly Signs[];
  /** `gapOf` before each word, and after the last. */
  gaps: Uint8Array;
  scores: Float32Array;
  /** 0 outside, 1 at the start, 2 inside of what the hand rules take for a name; 3 and 4 of what they take for a street, school or the like. */
  hand: Uint8Array;
  /** 1 where a name may stand at all; the other words (four of five) are outside without a closer look. */
  open: Uint8Array;
}

export const placeFeatures = 26;

/** The buckets that join words at a place, written to `into`, of which `placeFeatures` are used. */
export function placeBuckets({ sentence, signs, gaps, scores, hand }: Places, at: number, into: Int32Array): void {
  const here = signs[at]!;
  const before = signs[at - 1] ?? edge;
  const after = signs[at + 1] ?? edge;
  const left = gaps[at]!;
  const next = gaps[at + 1]!;
  const variant = variantOf(sentence, at);
  const style = here.written * variantCount + variant;
  const lang = languages.indexOf(sentence.language);
  const announced = sentence.announced[at]!;
  const sure = scoreClass(scores[at]!);
  const sureBefore = at > 0 ? scoreClass(scores[at - 1]!) : 20;
  const sureAfter = at + 1 < scores.length ? scoreClass(scores[at + 1]!) : 20;
  const name = hand[at]!;
  let used = 0;
  const add = (value: number) => (into[used++] = bucket(value));
  add(mixed(left * 64 + style, 2001));
  add(mixed(next * 64 + style, 2002));
  add(mixed((left * 16 + next) * 32 + here.group, 2003));
  add(mixed(before.word, 2004 + 16 * style));
  add(mixed(before.word, 4004 + here.group));
  add(mixed(after.word, 6005 + 16 * style));
  add(mixed(after.word, 8006 + here.group));
  add(mixed(mixed(before.word, (signs[at - 2] ?? edge).word), 2007 + 64 * +(here.written === shapes.lower)));
  add(mixed(mixed(after.word, (signs[at + 2] ?? edge).word), 2008 + 64 * +(here.written === shapes.lower)));
  add(mixed((before.group * 32 + here.group) * 16 + left, 2009 + 100_000 * (variant & 1)));
  add(mixed((after.group * 32 + here.group) * 16 + next, 2010 + 100_000 * (variant & 1)));
  add(mixed((before.written * 8 + here.written) * 8 + after.written, 2011 + 1000 * variant));
  add(mixed((before.group * 32 + here.group) * 32 + after.group, 2012 + 100_000 * (variant & 1)));
  add(mixed(announced * 64 + style, 2013));
  add(mixed((announced * 32 + here.group) * 8 + here.written, 2014 + 1000 * (variant & 1)));
  add(mixed(sure * 64 + style, 2015));
  add(mixed(sure * 8 + lang, 2016 + 1000 * (variant & 1)));
  add(mixed((sureBefore * 32 + sure) * 32 + sureAfter, 2017));
  add(mixed((name * 8 + lang) * 64 + style, 2018));
  add(mixed((name * 32 + sure) * 32 + here.group, 2019));
  add(mixed((before.ending ^ (after.ending << 1)) | 0, 2020 + 1000 * style));
  add(mixed(before.stem, 9022 + 16 * style));
  add(mixed(after.stem, 9023 + 16 * style));
  add(mixed(before.stem, 10_024 + here.group));
  add(mixed(after.stem, 11_025 + here.group));
  add(mixed((+sentence.calendar * 8 + announced) * 8 + name, 2021));
}
