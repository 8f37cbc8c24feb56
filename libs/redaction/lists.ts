/**
 * An organisation's own lists, an input of `redact`: values that people reported as missed, known by keyed hashes alone, and words
 * that look like names and are none.
 */
import type { Span, SpanKind, TextLanguage } from './kinds.js';
import { isWord, listed, look } from './names/dictionary.js';
import { finnishBases } from './names/finnish.js';
import { russianBases } from './names/russian.js';
import { smallWords } from './names/small-words.js';
import { normalToken } from './text/normal.js';
import { tokenize, type Token } from './text/tokens.js';

/** A listed value has at most this many words and numbers, as `tokenize` cuts them: an e-mail address is one word and several of these. */
const longestValueTokens = 12;

export interface MissedValue {
  /** Names the report that brought it, so that its finds can be counted. */
  report: string;
  kind: SpanKind;
  /** Of the whole value. */
  hash: string;
  /** How many tokens it has. */
  tokens: number;
}

export interface MissedValues {
  /** The keyed hash of a normalised value. The same value must give the same hash; nobody without the key can make it. */
  hash(normalised: string): string;
  /** The values by the hash of their first token: one hash a token of a text tells whether anything can begin there. */
  byFirst: ReadonlyMap<string, readonly MissedValue[]>;
}

export interface Lists {
  missed?: MissedValues;
  /** Normalised (text/normal.ts). A name that is wholly one of these stays; structured kinds never do. */
  exceptions?: ReadonlySet<string>;
}

/** The forms in which a token may stand in the list, itself first. Everyday words have no other: their base may be anybody's word. */
function formsOf(token: string, language: TextLanguage): string[] {
  if (token.length < 4 || token.length > 40 || !/^\p{L}/u.test(token) || isWord(token, language)) return [token];
  const bare = token.replace(/'s?$/u, '');
  const bases = language === 'fi' ? finnishBases(bare) : language === 'ru' ? russianBases(bare) : [bare.replace(/s$/u, '')];
  return [...new Set([token, bare, ...bases.filter((base) => base.length > 2)])];
}

/**
 * Whether a value points at nobody by itself: a scrap, or everyday words. A name that is such a word too (Mäki, Hope) would take the
 * hill and the hope out of everybody's comments, so alone it counts as one; beside another word it does not.
 */
function isCommon(tokens: readonly string[], language: TextLanguage): boolean {
  const length = tokens.reduce((sum, token) => sum + token.length, 0);
  if (tokens.some((token) => /^\p{N}/u.test(token))) return length < 4;
  const isEveryday = (token: string) => token.length < 3 || smallWords.has(token) || isWord(token, language);
  return tokens.every((token) => isEveryday(token) && (tokens.length === 1 || !(look(token) & listed.common)));
}

/**
 * The forms of a reported value to be listed, as token sequences, the value itself first; empty when it consists of everyday words or
 * scraps, which would be cut out of everybody's comments, or has more tokens than a value may have.
 */
export function listedForms(value: string, language: TextLanguage): string[][] {
  const tokens = tokenize(value).map(normalToken);
  if (tokens.length === 0 || tokens.length > longestValueTokens || isCommon(tokens, language)) return [];
  const others = tokens.map((token) => formsOf(token, language).filter((form) => form === token || !isWord(form, language)));
  const sequences = [tokens];
  // Endings stand on the last word, or on all of them.
  for (const form of others.at(-1)!.slice(1)) sequences.push([...tokens.slice(0, -1), form]);
  if (tokens.length === 2) {
    for (const first of others[0]!.slice(1)) for (const last of others[1]!.slice(1)) sequences.push([first, last]);
  }
  return sequences.slice(0, 40);
}

/** What may stand between two tokens of a value: spaces and signs, but no end of a line. */
const gap = /^[\p{Zs}\t\p{P}\p{S}]{1,3}$/u;

/** Every place of `text` at which a reported value stands, in any form that `formsOf` knows. One hash a token while nothing fits. */
export function findMissed(text: string, tokens: readonly Token[], language: TextLanguage, missed: MissedValues): Span[] {
  if (missed.byFirst.size === 0) return [];
  const known = new Map<string, string>();
  const hash = (value: string) => {
    let made = known.get(value);
    if (made === undefined) known.set(value, (made = missed.hash(value)));
    return made;
  };
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const first of formsOf(normalToken(tokens[at]!), language)) {
      for (const value of missed.byFirst.get(hash(first)) ?? []) {
        const last = at + value.tokens - 1;
        if (last >= tokens.length || !stands(text, tokens.slice(at, last + 1), first, language, value, hash)) continue;
        found.push({
          start: tokens[at]!.start,
          end: tokens[last]!.end,
          kind: value.kind,
          recognizer: 'local list',
          rule: 'reported as missed',
          confidence: 1,
          report: value.report,
        });
      }
    }
  }
  return found;
}

function stands(
  text: string,
  tokens: readonly Token[],
  first: string,
  language: TextLanguage,
  value: MissedValue,
  hash: (value: string) => string,
): boolean {
  if (!tokens.every((token, at) => at === 0 || gap.test(text.slice(tokens[at - 1]!.end, token.start)))) return false;
  const rest = tokens.slice(1).map(normalToken);
  if (rest.length === 0) return hash(first) === value.hash;
  const lasts = formsOf(rest.at(-1)!, language);
  return lasts.some((last) => hash([first, ...rest.slice(0, -1), last].join(' ')) === value.hash);
}

/** Whether the whole of a find is an excepted word, in any of its forms. */
function isExcepted(value: string, language: TextLanguage, exceptions: ReadonlySet<string>): boolean {
  const tokens = tokenize(value).map(normalToken);
  if (tokens.length === 0) return false;
  const before = tokens.slice(0, -1);
  return formsOf(tokens.at(-1)!, language).some((last) => exceptions.has([...before, last].join(' ')));
}

/** What was found, less the names that are excepted, and with the values that were reported: a report outweighs an exception. */
export function applyLists(
  text: string,
  { tokens, language }: { tokens: readonly Token[]; language: TextLanguage },
  found: readonly Span[],
  { missed, exceptions }: Lists,
): Span[] {
  const kept = exceptions?.size
    ? found.filter(({ kind, start, end }) => kind !== 'person' || !isExcepted(text.slice(start, end), language, exceptions))
    : found;
  return missed ? [...kept, ...findMissed(text, tokens, language, missed)] : [...kept];
}
