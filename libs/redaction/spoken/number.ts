/** Reads number words: "kolmesataaseitsemän" is 307, "noll sju noll" is 070. */
import type { Atom } from './words.js';

/** The atoms of a language by their letters, so that a word that is no number is given up at its second or third. */
interface Branch {
  next: Map<number, Branch>;
  atom?: Atom;
}

const trees = new WeakMap<Readonly<Record<string, Atom>>, Branch>();

function treeOf(atoms: Readonly<Record<string, Atom>>): Branch {
  const known = trees.get(atoms);
  if (known) return known;
  const root: Branch = { next: new Map() };
  for (const [part, atom] of Object.entries(atoms)) {
    let branch = root;
    for (let at = 0; at < part.length; at++) {
      let next = branch.next.get(part.charCodeAt(at));
      if (!next) branch.next.set(part.charCodeAt(at), (next = { next: new Map() }));
      branch = next;
    }
    branch.atom = atom;
  }
  trees.set(atoms, root);
  return root;
}

/** The atoms that `word` is made of, longest first where there is a choice, or undefined when it is no number word. */
export function splitNumberWord(word: string, atoms: Readonly<Record<string, Atom>>): Atom[] | undefined {
  if (word.length > 60) return undefined;
  const root = treeOf(atoms);
  const ends = partsFrom(word, 0, root);
  const whole = ends.find(([end]) => end === word.length);
  if (whole) return [whole[1]];
  return word.length < 5 || ends.length === 0 ? undefined : splitFrom(word, 0, root, new Set());
}

/** The parts that begin at `start`, the longest first: where each ends, and its atom. */
function partsFrom(word: string, start: number, root: Branch): [end: number, atom: Atom][] {
  const parts: [number, Atom][] = [];
  let branch: Branch | undefined = root;
  for (let at = start; at < word.length; at++) {
    branch = branch.next.get(word.charCodeAt(at));
    if (!branch) break;
    if (branch.atom !== undefined) parts.unshift([at + 1, branch.atom]);
  }
  return parts;
}

/** `deadEnds` holds places that no split goes on from, so that each is tried once. A part has two letters at least. */
function splitFrom(word: string, start: number, root: Branch, deadEnds: Set<number>): Atom[] | undefined {
  if (start === word.length) return [];
  for (const [end, atom] of partsFrom(word, start, root)) {
    if (end < start + 2 || deadEnds.has(end)) continue;
    const rest = splitFrom(word, end, root, deadEnds);
    if (rest) return [atom, ...rest];
  }
  deadEnds.add(start);
  return undefined;
}

/** Collects atoms into digits: 400, 10, 2 make 412, but 0, 40, 7, 2 make 0, 47 or 40 and 7, 2. */
export class DigitWriter {
  #parts: number[] = [];

  /** Takes one atom; returns the digits of the number before it when the atom begins a new one, else ''. */
  add(atom: Atom): string {
    const last = this.#parts.at(-1);
    if (typeof atom === 'number') {
      if (last === undefined || fits(last, atom)) {
        this.#parts.push(atom);
        return '';
      }
      const done = this.flush();
      this.#parts.push(atom);
      return done;
    }
    this.#multiply(atom, last);
    return '';
  }

  #multiply(atom: Exclude<Atom, number>, last: number | undefined): void {
    if (atom === 'x1000') this.#parts = [Math.max(1, this.#sum()) * 1000];
    else if (last === undefined) this.#parts.push({ x10: 10, x100: 100, '+10': 10 }[atom]);
    else this.#parts[this.#parts.length - 1] = { x10: last * 10, x100: last * 100, '+10': last + 10 }[atom];
  }

  /** Whether what was said last can only be followed by a new number, unless it was a round hundred. */
  get belowHundred(): boolean {
    return (this.#parts.at(-1) ?? 0) < 100;
  }

  /** The digits said so far; starts anew. */
  flush(): string {
    const digits = this.#parts.length ? String(this.#sum()) : '';
    this.#parts = [];
    return digits;
  }

  #sum(): number {
    return this.#parts.reduce((sum, part) => sum + part, 0);
  }
}

/** Whether `next` fills the zeros at the end of `last`: 400 takes 12, 40 takes 7, 0 and 7 take nothing. */
function fits(last: number, next: number): boolean {
  if (last < 10 || next === 0) return false;
  let zeros = 1;
  while (last % (zeros * 10) === 0) zeros *= 10;
  return next < zeros;
}
