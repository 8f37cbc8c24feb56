/**
 * Finds concepts in words. A lexicon lists, per concept, patterns parted by white space:
 *   `word`  that very word · `stem*`  words that begin so · `*part*`  words that contain it (a compound) · `*end`  words that end so
 *   `a_b*`  one word after the other · `a_~_b`  up to three words between them · `#`  a number, in digits or words
 */
import type { Concept } from './concepts.js';
import type { Token } from '../text.js';

/** Patterns by what they stand for, parted by white space. */
export type Patterns<Name extends string> = Partial<Record<Name | 'contrast' | 'number', string>>;
export type LexiconData = Patterns<Concept>;
/** A name found at a token; a phrase stands at its first word. */
export type Found<Name extends string> = { concept: Name; at: number };
export type Hit = Found<Concept>;
export type Lexicon<Name extends string> = { contrasts: Set<string>; find: (tokens: readonly Token[]) => Found<Name>[] };

type Phrase<Name> = { atoms: number[]; gaps: boolean[]; concept: Name };

const wordLengthMax = 40;
const headLength = 3;
const gapMax = 3;
/** Words remembered with what they match; emptied when full, so memory stays bounded. */
const memoMax = 20_000;

/** What words begin with, or what stands in them: `end` for what must stand at their end. */
type Stem = { stem: string; id: number; end: boolean };

/** Stems by their first letters, so that few are compared with a word. */
class Stems {
  private readonly byHead = new Map<string, Stem[]>();
  /** 1 for the low byte of each first letter: most letters of a word open no stem. */
  private readonly opens = new Uint8Array(256);

  /** @param order in which stems that stand at the same place are found; those that are alike, as they were added. */
  constructor(private readonly order: (a: Stem, b: Stem) => number) {}

  add(own: Stem): void {
    const head = own.stem.slice(0, headLength);
    this.byHead.set(head, [...(this.byHead.get(head) ?? []), own].sort(this.order));
    this.opens[own.stem.charCodeAt(0) & 255] = 1;
  }

  /** Adds the stems that stand at `at` in `word` and have a head of `length` letters. */
  collect(word: string, at: number, length: number, found: Set<number>): void {
    if (this.opens[word.charCodeAt(at) & 255] === 0) return;
    const all = this.byHead.get(word.slice(at, at + length));
    if (!all) return;
    for (const { stem, id, end } of all) if (word.startsWith(stem, at) && (!end || at + stem.length === word.length)) found.add(id);
  }
}

/** Atoms are the single-word patterns; each word of a text is turned into the atoms that it matches. */
class Atoms {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly beginnings = new Stems((a, b) => a.stem.length - b.stem.length);
  private readonly inside = new Stems((a, b) => +b.end - +a.end);

  id(pattern: string): number {
    const known = this.ids.get(pattern);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(pattern, id);
    const stem = pattern.replaceAll('*', '');
    if (pattern.startsWith('*')) this.inside.add({ stem, id, end: !pattern.endsWith('*') });
    else if (pattern.endsWith('*')) this.beginnings.add({ stem, id, end: false });
    else this.exact.set(stem, [...(this.exact.get(stem) ?? []), id]);
    return id;
  }

  of(written: string): number[] {
    const word = written.slice(0, wordLengthMax);
    const found = new Set<number>(this.exact.get(word));
    if (/^\d/.test(word)) this.exact.get('#')?.forEach((id) => found.add(id));
    for (let length = 1; length <= Math.min(headLength, word.length); length++) this.beginnings.collect(word, 0, length, found);
    for (let at = 0; at < word.length; at++) this.inside.collect(word, at, headLength, found);
    return [...found];
  }
}

/** Compiles lists of patterns for `names`; later lists add to earlier ones. */
export function compile<Name extends string>(names: readonly Name[], ...lists: Patterns<Name>[]): Lexicon<Name> {
  const entries = lists.flatMap((list) => names.map((name) => [name, words(list[name])] as const));
  const numbers = new Set(lists.flatMap(({ number }) => words(number)));
  return { contrasts: new Set(lists.flatMap(({ contrast }) => words(contrast))), find: finderOf(entries, numbers) };
}

/** Finds patterns listed under any names, each where it stands. @param numbers words that `#` stands for */
export function finderOf<Name extends string>(
  entries: Iterable<readonly [Name, readonly string[]]>,
  numbers: ReadonlySet<string> = new Set(),
): (tokens: readonly Token[]) => Found<Name>[] {
  const atoms = new Atoms();
  const single = new Map<number, Name[]>();
  const phrases = new Map<number, Phrase<Name>[]>();
  for (const [name, patterns] of entries) {
    for (const pattern of patterns) {
      const phrase = parse(pattern, name, atoms);
      const first = phrase.atoms[0] ?? 0;
      if (phrase.atoms.length === 1) single.set(first, [...(single.get(first) ?? []), name]);
      else phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
  const memo = new Map<string, Matched<Name>>();
  const nothing: Matched<Name> = { atoms: [], single: [], phrases: [], seconds: new Set(), gapped: false };
  const match = (word: string): Matched<Name> => {
    const own = [...atoms.of(word), ...(numbers.has(word) ? atoms.of('1') : [])];
    if (own.length === 0) return nothing;
    const begun = own.flatMap((atom) => phrases.get(atom) ?? []);
    return {
      atoms: own,
      single: own.flatMap((atom) => single.get(atom) ?? []),
      phrases: begun,
      seconds: new Set(begun.map((phrase) => phrase.atoms[1]!)),
      gapped: begun.some((phrase) => phrase.gaps[1]),
    };
  };
  const matchedBy = (word: string): Matched<Name> => {
    const known = memo.get(word);
    if (known) return known;
    const matched = match(word);
    if (memo.size >= memoMax) memo.clear();
    memo.set(word, matched);
    return matched;
  };
  return (tokens) => find(tokens.map(({ text }) => matchedBy(text)));
}

/** What a word matches: patterns of one word, and phrases that it may begin. */
interface Matched<Name> {
  atoms: readonly number[];
  single: readonly Name[];
  phrases: readonly Phrase<Name>[];
  /** The second atoms of the phrases, and whether other words may stand before any of them. */
  seconds: ReadonlySet<number>;
  gapped: boolean;
}

function parse<Name extends string>(pattern: string, concept: Name, atoms: Atoms): Phrase<Name> {
  const phrase: Phrase<Name> = { atoms: [], gaps: [], concept };
  let gap = false;
  for (const part of pattern.split('_').filter(Boolean)) {
    if (part === '~') gap = true;
    else {
      phrase.atoms.push(atoms.id(part));
      phrase.gaps.push(gap);
      gap = false;
    }
  }
  return phrase;
}

type Read<Name> = readonly Matched<Name>[];

function find<Name extends string>(read: Read<Name>): Found<Name>[] {
  const hits: Found<Name>[] = [];
  for (let at = 0; at < read.length; at++) {
    const word = read[at]!;
    for (const concept of word.single) hits.push({ concept, at });
    if (!goesOn(word, read[at + 1])) continue;
    for (const phrase of word.phrases) if (follows(read, at, phrase)) hits.push({ concept: phrase.concept, at });
  }
  return hits;
}

/** Whether any phrase that begins with the word may go on with the next: words such as "not" begin hundreds, and most comments hold none. */
function goesOn({ phrases, seconds, gapped }: Matched<string>, next: Matched<string> | undefined): boolean {
  if (phrases.length === 0 || !next) return false;
  return gapped || next.atoms.some((atom) => seconds.has(atom));
}

/** Whether the rest of the phrase stands after its first word. */
function follows(read: Read<string>, start: number, phrase: Phrase<string>): boolean {
  let at = start;
  for (let i = 1; i < phrase.atoms.length; i++) {
    const atom = phrase.atoms[i]!;
    const last = Math.min(read.length - 1, at + 1 + (phrase.gaps[i] ? gapMax : 0));
    do at++;
    while (at < last && !read[at]!.atoms.includes(atom));
    if (at > last || !read[at]!.atoms.includes(atom)) return false;
  }
  return true;
}

function words(list: string | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}
