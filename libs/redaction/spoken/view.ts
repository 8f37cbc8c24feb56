/**
 * A second reading of a text in which numbers, letters and signs that were said aloud are written as signs, so that the same
 * recognizers find "nolla neljäkymmentä yksi kaksi" and "040 12". It keeps the way back to the places in the given text.
 */
import type { TextLanguage } from '../kinds.js';
import type { Token } from '../text/tokens.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { DigitWriter, splitNumberWord } from './number.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import type { Atom, SpokenWords } from './words.js';

const words: Partial<Record<TextLanguage, SpokenWords>> = { fi, sv, en, ru };

/** What a token of the text was heard as. `text` is empty for a filler inside a number. */
interface Heard {
  start: number;
  end: number;
  kind: 'number' | 'letter' | 'sign' | 'filler' | 'digits';
  text: string;
  /** The letter's name as said, in the case it was written. */
  word?: string;
}

export interface View {
  text: string;
  /** The place in the given text of the span from `start` to `end` of this text. */
  toSource(start: number, end: number): { start: number; end: number };
}

/** Whether `word`, in lower case, is a number in any of the four languages. */
export function isNumberWord(word: string): boolean {
  return [fi, sv, en, ru].some(({ atoms }) => splitNumberWord(word, atoms) !== undefined);
}

/** The spoken readings of `text` that differ from it: one in its language, or one in each of the four when it is `other`. */
export function spokenViews(text: string, tokens: readonly Token[], language: TextLanguage): View[] {
  const readers = words[language] ? [words[language]] : [fi, sv, en, ru];
  return readers.map((reader) => spokenView(text, tokens, reader)).filter((view) => view !== undefined);
}

function spokenView(text: string, tokens: readonly Token[], reader: SpokenWords): View | undefined {
  if (!mayHoldNumbers(text, tokens, reader)) return undefined;
  const heard = keepRuns(text, listen(text, tokens, reader), reader);
  if (!heard.some(({ kind }) => kind === 'number')) return undefined;
  return write(text, heard);
}

/** Whether a number word is in it that is nothing else, or several everyday ones close together: most comments end here. */
function mayHoldNumbers(text: string, tokens: readonly Token[], reader: SpokenWords): boolean {
  let unsure = 0;
  for (const { kind, lower, start } of tokens) {
    if (kind !== 'word') continue;
    if (Object.hasOwn(reader.repeats, lower)) return true;
    const isNumber = splitNumberWord(lower, reader.atoms) !== undefined;
    if (isNumber && (!reader.unsure.has(lower) || ++unsure > 2 || street.test(text.slice(Math.max(0, start - 9), start)))) return true;
    if (!isNumber && lower.length > 3) unsure = 0;
  }
  return false;
}

/** Every token that could be a spoken number, letter or sign, whether or not its neighbours bear it out. */
function listen(text: string, tokens: readonly Token[], reader: SpokenWords): Heard[] {
  const heard: Heard[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const both = next && `${token.lower} ${next.lower}`;
    if (token.kind === 'number') heard.push({ ...token, kind: 'digits' });
    else if (both && Object.hasOwn(reader.signs, both)) {
      heard.push({ start: token.start, end: next.end, kind: 'sign', text: reader.signs[both]! });
      at++;
    } else if (next && Object.hasOwn(reader.repeats, token.lower)) {
      const digits = numberText(next, reader);
      if (digits?.length !== 1) continue;
      heard.push({ start: token.start, end: next.end, kind: 'number', text: digits.repeat(reader.repeats[token.lower]!) });
      at++;
    } else {
      at = listenToWord(text, tokens, at, reader, heard);
    }
  }
  return heard;
}

function numberText(token: Token, reader: SpokenWords): string | undefined {
  const atoms = splitNumberWord(token.lower, reader.atoms);
  if (!atoms) return undefined;
  return writeAtoms(atoms, new DigitWriter());
}

function writeAtoms(atoms: readonly Atom[], writer: DigitWriter): string {
  return atoms.map((atom) => writer.add(atom)).join('') + writer.flush();
}

/** What a number right before only counts: "två ggr" after a card's number is none of its digits. */
const times = new Set(['ggr', 'gång', 'gånger', 'kertaa', 'times', 'раз', 'раза']);

/** A street right before makes any number word a house's: "tallåsgatan sex". */
const street = /(?:gatan|vägen|gränden?|stigen|katu|kadulla|tie|tiellä|kuja|kujalla|polku)\s$/iu;

/** "Koo ja ii": between two letters, the word joins them. */
const links = new Set(['ja', 'och', 'and', 'и']);

/** Endings of a Finnish letter name after a number: "kolme aasta". */
const caseEnding = /(?:stä|sta|ssä|ssa|hen|lle)$/;

/** Adds what the word at `at` may be; number words that make one number ("sixty one") become one. Returns the last index used. */
function listenToWord(text: string, tokens: readonly Token[], at: number, reader: SpokenWords, heard: Heard[]): number {
  const token = tokens[at]!;
  const spelled = token.end - token.start === 1 && heard.at(-1)?.kind === 'letter' && tokens[at - 1]?.end === heard.at(-1)!.end;
  const atoms = spelled || times.has(tokens[at + 1]?.lower ?? '') ? undefined : splitNumberWord(token.lower, reader.atoms);
  if (atoms) {
    let last = at;
    const writer = new DigitWriter();
    let digits = atoms.map((atom) => writer.add(atom)).join('');
    while (last + 1 < tokens.length) {
      const more = splitNumberWord(tokens[last + 1]!.lower, reader.atoms);
      const multiplies = more?.length === 1 && typeof more[0] === 'string';
      if (!more || (!multiplies && !reader.joinsTens && writer.belowHundred) || tokens[last + 1]!.start - tokens[last]!.end > 1) break;
      const before = writer.flush();
      const joined = join(before, more);
      if (joined === undefined) {
        digits += before;
        break;
      }
      writer.add(joined);
      last++;
    }
    digits += writer.flush();
    const unsure = last === at && reader.unsure.has(token.lower) && !street.test(text.slice(Math.max(0, token.start - 9), token.start));
    const stop = reader.ordinal.test(tokens[last]!.lower) && digits.length < 3 ? '.' : '';
    heard.push({ start: token.start, end: tokens[last]!.end, kind: 'number', text: `${unsure ? '?' : ''}${digits}${stop}` });
    return last;
  }
  if (links.has(token.lower) && heard.at(-1)?.kind === 'letter' && Object.hasOwn(reader.letters, tokens[at + 1]?.lower ?? '')) {
    heard.push({ ...token, kind: 'filler', text: '' });
    return at;
  }
  const letterName = token.lower.replace(caseEnding, '');
  if (Object.hasOwn(reader.letters, token.lower))
    heard.push({ ...token, kind: 'letter', text: reader.letters[token.lower]!, word: token.text });
  else if (heard.at(-1)?.kind === 'number' && Object.hasOwn(reader.letters, letterName))
    heard.push({ ...token, kind: 'letter', text: reader.letters[letterName]!, word: token.text });
  else if (token.end - token.start === 1) heard.push({ ...token, kind: 'letter', text: token.text, word: token.text });
  else if (Object.hasOwn(reader.signs, token.lower)) heard.push({ ...token, kind: 'sign', text: reader.signs[token.lower]! });
  if (reader.fillers.has(token.lower) && heard.at(-1)?.start !== token.start) heard.push({ ...token, kind: 'filler', text: '' });
  return at;
}

/** One number of `digits` and what is said next (60 and 1, 5 and "hundred"), or undefined when the next begins a new number. */
function join(digits: string, next: readonly Atom[]): number | undefined {
  const value = Number(digits);
  if (digits === '' || digits.startsWith('0')) return undefined;
  if (next.length === 1 && next[0] === 'x100') return value < 100 ? value * 100 : undefined;
  if (next.length === 1 && next[0] === 'x1000') return value < 1000 ? value * 1000 : undefined;
  const writer = new DigitWriter();
  writer.add(value);
  return writer.add(Number(writeAtoms(next, new DigitWriter()))) === '' ? Number(writer.flush()) : undefined;
}

const gap = /^[ \t\u00a0,\n]{0,3}$/;

const sentenceEnd = /^\s*(?:[.,!?\n]|$)/;

/** Drops what its neighbours do not bear out: a lone "en", a letter name or "punkt" away from numbers, a filler between words. */
function keepRuns(text: string, heard: readonly Heard[], reader: SpokenWords): Heard[] {
  const kept: Heard[] = [];
  for (let from = 0; from < heard.length;) {
    let to = from + 1;
    while (to < heard.length && gap.test(text.slice(heard[to - 1]!.end, heard[to]!.start))) to++;
    kept.push(...keepRun(heard.slice(from, to), reader, sentenceEnd.test(text.slice(heard[to - 1]!.end, heard[to - 1]!.end + 3))));
    from = to;
  }
  return kept;
}

/** What ends a run without belonging to it: a filler, a sign that joins nothing, a letter that is a word. */
function isLoose({ kind, word }: Heard, reader: SpokenWords): boolean {
  return kind === 'filler' || kind === 'sign' || (kind === 'letter' && reader.letterWords.has(word ?? ''));
}

/** A letter that closes the sentence after a number ("five nine a") is no word. */
function keepRun(run: Heard[], reader: SpokenWords, closed: boolean): Heard[] {
  const lettered = closed && run.at(-1)?.kind === 'letter' && run.at(-2)?.kind === 'number' && run.length > 4;
  while (run.length && !lettered && isLoose(run.at(-1)!, reader)) run.pop();
  const mixed = run.slice(1).some((each) => each.kind === 'letter' && !isLoose(each, reader));
  const opens = (first: Heard) => first.kind === 'letter' && isLoose(first, reader) && run[1]?.kind !== 'letter' && !mixed;
  while (run.length && (run[0]!.kind === 'filler' || opens(run[0]!))) run.shift();
  const numbers = run.filter(({ kind }) => kind === 'number' || kind === 'digits').length;
  const sure = run.some(({ kind, text }) => kind === 'digits' || (kind === 'number' && !text.startsWith('?')));
  if (!run.some(({ kind }) => kind === 'number') || (run.length === 1 && !sure) || (!sure && numbers < 3)) return [];
  return run.map((each, index) => {
    if (each.text.startsWith('?')) return { ...each, text: each.text.slice(1) };
    const spelled = each.kind === 'letter' && (run[index - 1]?.kind === 'letter' || run[index + 1]?.kind === 'letter');
    return spelled ? { ...each, text: each.text.toUpperCase() } : each;
  });
}

interface Piece {
  start: number;
  end: number;
  sourceStart: number;
  sourceEnd: number;
}

function write(text: string, heard: readonly Heard[]): View {
  const pieces: Piece[] = [];
  let written = '';
  let position = 0;
  let before: Heard | undefined;
  const copy = (end: number) => {
    if (end > position) pieces.push({ start: written.length, end: written.length + end - position, sourceStart: position, sourceEnd: end });
    written += text.slice(position, end);
    position = end;
  };
  for (const each of heard) {
    const between = text.slice(position, each.start);
    if (before && gap.test(between) && !(before.kind === 'digits' && each.kind === 'digits')) {
      if (needsSpace(before, each)) written += ' ';
    } else {
      copy(each.start);
    }
    if (each.kind === 'digits') {
      position = each.start;
      copy(each.end);
    } else {
      pieces.push({ start: written.length, end: written.length + each.text.length, sourceStart: each.start, sourceEnd: each.end });
      written += each.text;
      position = each.end;
    }
    if (each.kind !== 'filler') before = each;
  }
  copy(text.length);
  return { text: written, toSource: (start, end) => toSource(pieces, start, end) };
}

/** Digits are written together and letters too; a space stands where one changes to the other. */
function needsSpace(before: Heard, next: Heard): boolean {
  if (next.kind === 'sign' || before.kind === 'sign' || next.kind === 'filler') return false;
  return (before.kind === 'letter') !== (next.kind === 'letter');
}

function toSource(pieces: readonly Piece[], start: number, end: number): { start: number; end: number } {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  const copied = (piece: Piece) => piece.end - piece.start === piece.sourceEnd - piece.sourceStart;
  return {
    start: copied(first) ? first.sourceStart + Math.max(0, start - first.start) : first.sourceStart,
    end: copied(last) ? last.sourceStart + Math.min(last.end, end) - last.start : last.sourceEnd,
  };
}

/** The last piece that starts at or before `offset`: a space that was put in belongs to the piece before it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[Math.max(0, low - 1)]!;
}
