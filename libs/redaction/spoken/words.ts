/** What a language contributes to the reading of numbers, letters and signs that were said aloud. */

/**
 * The parts that number words are made of. A number adds its value; `x10`, `x100` and `x1000` multiply what came before, `+10`
 * makes a teen of it ("kaksi" + "toista"), and an empty part is a link without a value ("och").
 */
export type Atom = number | 'x10' | 'x100' | 'x1000' | '+10';

export interface SpokenWords {
  atoms: Readonly<Record<string, Atom>>;
  /** Which number words are ordinals: they are written with a full stop, as the day of a date is. */
  ordinal: RegExp;
  /** Number words that are everyday words too ("en", "oh"): read as numbers only beside another number. */
  unsure: ReadonlySet<string>;
  /** Letter names; single letters need no entry. */
  letters: Readonly<Record<string, string>>;
  /** Letters that are words by themselves ("i", "у"): not taken as letters at either end of a run. */
  letterWords: ReadonlySet<string>;
  /** Signs; several words are joined by one space. */
  signs: Readonly<Record<string, string>>;
  /** "double one", "tupla nolla": how often the next digit is repeated. */
  repeats: Readonly<Record<string, number>>;
  /** Sounds that may stand inside a number without ending it. */
  fillers: ReadonlySet<string>;
  /** Whether "sixty one" in two words is one number (en, ru) or two (fi, sv write it in one). */
  joinsTens: boolean;
}

/** Each of `forms` (separated by spaces) with the value that stands at its place. */
export function numbered(forms: readonly string[], values: readonly number[]): Record<string, number> {
  const table: Record<string, number> = {};
  for (const [index, form] of forms.entries()) for (const each of form.split(' ')) if (each) table[each] = values[index]!;
  return table;
}

/** "aa=A bee=B" as a table. */
export function pairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split(' ').map((pair) => pair.split('=') as [string, string]));
}
