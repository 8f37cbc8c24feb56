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

/** Atoms are the single-word patterns; each word of a text is turned into the atoms that it matches. */
class Atoms {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefix = new Map<string, number[]>();
  private readonly suffix = new Map<string, number[]>();
  /** By the first letters of the pattern, so that a word is walked once. */
  private readonly inside = new Map<string, { stem: string; id: number }[]>();
  private readonly memo = new Map<string, readonly number[]>();

  id(pattern: string): number {
    const known = this.ids.get(pattern);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(pattern, id);
    const stem = pattern.replaceAll('*', '');
    const [starts, ends] = [!pattern.startsWith('*'), !pattern.endsWith('*')];
    if (!starts && !ends) this.inside.set(stem.slice(0, headLength), [...(this.inside.get(stem.slice(0, headLength)) ?? []), { stem, id }]);
    else {
      const table = !starts ? this.suffix : ends ? this.exact : this.prefix;
      table.set(stem, [...(table.get(stem) ?? []), id]);
    }
    return id;
  }

  of(word: string): readonly number[] {
    const known = this.memo.get(word);
    if (known) return known;
    const found = this.search(word.slice(0, wordLengthMax));
    if (this.memo.size >= memoMax) this.memo.clear();
    this.memo.set(word, found);
    return found;
  }

  private search(word: string): number[] {
    const found = new Set<number>(this.exact.get(word));
    const add = (ids: number[] | undefined) => ids?.forEach((id) => found.add(id));
    if (/^\d/.test(word)) add(this.exact.get('#'));
    for (let i = 1; i <= word.length; i++) add(this.prefix.get(word.slice(0, i)));
    for (let i = 0; i < word.length; i++) {
      if (this.suffix.size) add(this.suffix.get(word.slice(i)));
      const heads = this.inside.get(word.slice(i, i + headLength));
      for (const { stem, id } of heads ?? []) if (word.startsWith(stem, i)) found.add(id);
    }
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
  const atomsOf = (word: string) => (numbers.has(word) ? [...atoms.of(word), ...atoms.of('1')] : atoms.of(word));
  return (tokens) =>
    find(
      tokens.map(({ text }) => atomsOf(text)),
      single,
      phrases,
    );
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

type Read = readonly (readonly number[])[];

function find<Name extends string>(read: Read, single: Map<number, Name[]>, phrases: Map<number, Phrase<Name>[]>): Found<Name>[] {
  const hits: Found<Name>[] = [];
  read.forEach((matched, at) => {
    for (const atom of matched) {
      for (const concept of single.get(atom) ?? []) hits.push({ concept, at });
      for (const phrase of phrases.get(atom) ?? []) if (follows(read, at, phrase)) hits.push({ concept: phrase.concept, at });
    }
  });
  return hits;
}

/** Whether the rest of the phrase stands after its first word. */
function follows(read: Read, start: number, phrase: Phrase<string>): boolean {
  let at = start;
  for (let i = 1; i < phrase.atoms.length; i++) {
    const last = at + 1 + (phrase.gaps[i] ? gapMax : 0);
    do at++;
    while (at < last && !read[at]?.includes(phrase.atoms[i] ?? -1));
    if (!read[at]?.includes(phrase.atoms[i] ?? -1)) return false;
  }
  return true;
}

function words(list: string | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}
