/** Reads number words: "kolmesataaseitsemän" is 307, "noll sju noll" is 070. */
import type { Atom } from './words.js';

/** The atoms that `word` is made of, longest first where there is a choice, or undefined when it is no number word. */
export function splitNumberWord(word: string, atoms: Readonly<Record<string, Atom>>): Atom[] | undefined {
  if (Object.hasOwn(atoms, word)) return [atoms[word]!];
  if (word.length < 5 || word.length > 60) return undefined;
  return splitFrom(word, 0, atoms, new Set());
}

const longestAtom = 14;

/** `deadEnds` holds places that no split goes on from, so that each is tried once. */
function splitFrom(word: string, start: number, atoms: Readonly<Record<string, Atom>>, deadEnds: Set<number>): Atom[] | undefined {
  if (start === word.length) return [];
  for (let end = Math.min(word.length, start + longestAtom); end > start + 1; end--) {
    const part = word.slice(start, end);
    if (deadEnds.has(end) || !Object.hasOwn(atoms, part)) continue;
    const rest = splitFrom(word, end, atoms, deadEnds);
    if (rest) return [atoms[part]!, ...rest];
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
