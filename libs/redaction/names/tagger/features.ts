/**
 * What the tagger looks at, as numbers of buckets that weights are kept in.
 *
 * Features of one word are made once for the word (`wordBuckets`, `neighbourBuckets`), so that a tagger can remember their sum; those that
 * join several words are made at every place (`placeBuckets`) and are few.
 */
import { listed, look } from '../dictionary.js';
import { enough } from '../score.js';
import type { Sentence } from '../sentence.js';
import { shape, type Signs, type Word } from '../word.js';

/** Weights are kept for so many buckets; features that share one by chance share its weights. */
export const bucketCount = 2 ** 18;
const mask = bucketCount - 1;

/** How a word stands in its text: bit 0 the text has capitals, bit 1 a sentence begins here. */
export const variantCount = 4;
export const variantOf = (sentence: Sentence, at: number) => +sentence.cased | (sentence.starts[at]! << 1);

/** The places beside a word that are looked at. */
export const neighbours = [-2, -1, 1, 2] as const;

function hashText(text: string, seed: number): number {
  let value = Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
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
  const { first, last, common, inflected, like, word, other, never, small } = entry;
  const lists = [first, last, common, inflected, like, word, other, never, small].reduce((sum, bit, index) => sum | (+bit << index), 0);
  const group = small
    ? 1
    : never
      ? 2
      : first || last
        ? 4 + (+first | (+word << 1) | (+common << 2) | (+other << 3))
        : like
          ? 3
          : other
            ? 20
            : +word * 21;
  return {
    word: hashText(lower, 1),
    stem: hashText(lower.slice(0, 5), 3),
    ending: hashText(lower.slice(-3), 2),
    lists,
    group,
    written,
    cues,
  };
}

/** The buckets of a word in its own place. */
export function wordBuckets(word: Word, variant: number): Int32Array {
  const { lower, shape: written, language } = word;
  const { word: id, lists, group, cues } = signsOf(word);
  const lang = languages.indexOf(language);
  const cyrillic = +/[\u0400-\u052f]/.test(lower);
  const own = look(lower);
  const style = written * variantCount + variant;
  const values = [
    hashText('', 10),
    mixed(id, 11),
    mixed(style, 12),
    mixed(style, 13 + 100 * (lang + 1)),
    mixed(lists * 64 + style, 14),
    mixed(lists, 15 + 100 * (lang + 1)),
    mixed(group * 64 + style, 16 + 100 * (lang + 1)),
    mixed(own & 0x7fff, 17 + 100 * style),
    mixed(Math.min(lower.length, 12) * 64 + style, 18),
    mixed(cues, 19),
    mixed(cyrillic * 64 + style, 20 + 100 * (lang + 1)),
  ];
  for (let length = 1; length <= 5; length++) {
    if (lower.length <= length) break;
    const ending = hashText(lower.slice(-length), 30 + length);
    values.push(ending);
    if (length > 1 && length < 5) values.push(mixed(ending, 40 + style));
    if (length === 2 || length === 3) values.push(mixed(ending, 500 + lists));
    if (length < 5) values.push(hashText(lower.slice(0, length), 60 + length));
  }
  for (const bit of Object.values(listed))
    if (own & bit) values.push(mixed(bit, 70 + (written === shape.lower ? 1 : 2) + 4 * (variant & 1)));
  return Int32Array.from(values, bucket);
}

/** The buckets of a word for the place `offset` (of `neighbours`) before or after which it stands. */
export function neighbourBuckets(word: Word, offset: number): Int32Array {
  const { word: id, stem, ending, group, written, cues, lists } = signsOf(word);
  const seed = 1000 * (offset + 3);
  const values = [mixed(id, seed), mixed(group * 8 + written, seed + 1), mixed(written, seed + 2), mixed(stem, seed + 6)];
  if (offset === 1 || offset === -1) values.push(mixed(ending, seed + 3), mixed(lists * 8 + written, seed + 4));
  for (let bit = 1; bit <= cues; bit <<= 1) if (cues & bit) values.push(mixed(bit, seed + 5));
  return Int32Array.from(values, bucket);
}

/** What lies between two words. */
export const gapCount = 12;

/** A number from 0 to `gapCount` - 1 for what lies between `from` and `to`. */
export function gapOf(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 0) return 1;
  const sign = text[from];
  if (length === 1)
    return sign === ' ' || sign === '\u00a0'
      ? 0
      : sign === '-'
        ? 2
        : sign === '.'
          ? 3
          : sign === '\n'
            ? 7
            : sign === "'" || sign === '’'
              ? 4
              : sign === ':'
                ? 9
                : 10;
  if (length === 2 && text[from + 1] === ' ') {
    if (sign === '.') return 3;
    if (sign === ',') return 5;
    if (sign === ' ') return 0;
    if (sign === ':') return 9;
  }
  for (let at = from; at < to; at++) {
    const each = text[at]!;
    if (each === '\n') return 7;
    if (each === '.' || each === '!' || each === '?') return 6;
    if (each === ',' || each === ';') return 5;
    if (each === '"' || each === '(' || each === ')' || each === '«' || each === '»' || each === '”' || each === '“') return 8;
  }
  return 11;
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
}

export const placeFeatures = 26;

/** The buckets that join words at a place, written to `into`, of which `placeFeatures` are used. */
export function placeBuckets({ sentence, signs, gaps, scores, hand }: Places, at: number, into: Int32Array): void {
  const here = signs[at]!;
  const before = signs[at - 1] ?? edge;
  const after = signs[at + 1] ?? edge;
  const [gap, next] = [gaps[at]!, gaps[at + 1]!];
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
  add(mixed(gap * 64 + style, 2001));
  add(mixed(next * 64 + style, 2002));
  add(mixed((gap * 16 + next) * 32 + here.group, 2003));
  add(mixed(before.word, 2004 + 16 * style));
  add(mixed(before.word, 4004 + here.group));
  add(mixed(after.word, 6005 + 16 * style));
  add(mixed(after.word, 8006 + here.group));
  add(mixed(mixed(before.word, (signs[at - 2] ?? edge).word), 2007 + 64 * +(here.written === shape.lower)));
  add(mixed(mixed(after.word, (signs[at + 2] ?? edge).word), 2008 + 64 * +(here.written === shape.lower)));
  add(mixed((before.group * 32 + here.group) * 16 + gap, 2009 + 100_000 * (variant & 1)));
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
