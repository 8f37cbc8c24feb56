/** A distinct word as written, with all that it tells by itself: worked out once and remembered. */
import type { TextLanguage } from '../kinds.js';
import type { Token } from '../text/tokens.js';
import { cuesOf } from './cues.js';
import { look } from './dictionary.js';
import { type Entry, lookUp, nothing } from './entry.js';

/** How a word is written. */
export const shapes = { lower: 0, capital: 1, allCapitals: 2, letter: 3, mixed: 4, number: 5 } as const;
export type Shape = (typeof shapes)[keyof typeof shapes];

/** What a word tells by itself, as numbers, for the tagger's features that join it with others. */
export interface Signs {
  word: number;
  stem: number;
  ending: number;
  /** All that the lists say. */
  lists: number;
  /** The same in classes. */
  group: number;
  written: number;
  cues: number;
}

export class Word {
  readonly shape: Shape;
  /** Sums of weights, by place and variant, and the tagger that made them (tagger/tagger.ts). */
  sums?: Float32Array;
  /** A bit for each of `sums` that is made. */
  summed = 0;
  summedBy?: object;
  /** What the tagger's features are made from (tagger/features.ts). */
  signs?: Signs;

  constructor(
    readonly text: string,
    readonly lower: string,
    readonly language: TextLanguage,
    readonly entry: Readonly<Entry>,
    /** Bits of `cue`. */
    readonly cues: number,
    written: Shape,
  ) {
    this.shape = written;
  }
}

/** Words that are remembered a language; then all are forgotten. A few megabytes. A capital word that no list holds may be somebody's rare name: it is not kept. */
const remembered = 20_000;
const memory: Record<TextLanguage, Map<string, Word>> = { fi: new Map(), sv: new Map(), en: new Map(), ru: new Map(), other: new Map() };

export function wordOf(token: Token, language: TextLanguage): Word {
  const words = memory[language];
  const known = words.get(token.text);
  if (known) return known;
  const word = makeWord(token, language);
  if (word.shape !== shapes.lower && !look(token.lower)) return word;
  if (words.size >= remembered) words.clear();
  words.set(token.text, word);
  return word;
}

/** The same without memory. */
export function makeWord({ text, lower, kind }: Token, language: TextLanguage): Word {
  if (kind === 'number') return new Word(text, lower, language, nothing, 0, shapes.number);
  const single = text.length === 1;
  return new Word(text, lower, language, single ? nothing : lookUp(lower, language), cuesOf(lower), shapeOf(text, lower));
}

function shapeOf(text: string, lower: string): Shape {
  if (text.length === 1) return shapes.letter;
  if (text === lower) return shapes.lower;
  if (/^\p{Lu}{2,}$/u.test(text)) return shapes.allCapitals;
  return /^\p{Lu}/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text) ? shapes.capital : shapes.mixed;
}
