/** A fixed set of words in little memory: a JavaScript Set of the same names takes ten times as much. */

/** A prime and an offset that spread short words well (FNV-1a, 32 bits; Fowler, Noll, Vo). */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hash(text: string, from: number, to: number): number {
  let value = offsetBasis;
  for (let index = from; index < to; index++) value = Math.imul(value ^ text.charCodeAt(index), prime);
  return (value ^ (value >>> 15)) >>> 0;
}

export class WordList {
  /** Where each word begins in the text; the last entry is the end. */
  private readonly starts: Uint32Array;
  /** Open addressing: the number of a word, counted from 1; 0 is a free place. At most half of the places are taken. */
  private readonly places: Uint32Array;
  private readonly mask: number;

  /** @param text the words, one a line, without an empty line; each once. */
  constructor(private readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    if (text && !text.endsWith('\n')) starts.push(text.length + 1);
    this.starts = Uint32Array.from(starts);
    const count = starts.length - 1;
    this.mask = 2 ** Math.ceil(Math.log2(2 * count + 1)) - 1;
    this.places = new Uint32Array(this.mask + 1);
    for (let word = 0; word < count; word++) {
      let place = hash(text, starts[word]!, starts[word + 1]! - 1) & this.mask;
      while (this.places[place]) place = (place + 1) & this.mask;
      this.places[place] = word + 1;
    }
  }

  /** A list of these words; doubles count once. */
  static of(words: Iterable<string>): WordList {
    return new WordList([...new Set(words)].join('\n'));
  }

  *[Symbol.iterator](): Generator<string> {
    for (let word = 0; word + 1 < this.starts.length; word++) yield this.text.slice(this.starts[word], this.starts[word + 1]! - 1);
  }

  /** Whether the word is in the list, letter by letter. */
  has(word: string): boolean {
    for (let place = hash(word, 0, word.length) & this.mask; this.places[place]; place = (place + 1) & this.mask) {
      const start = this.starts[this.places[place]! - 1]!;
      const end = this.starts[this.places[place]!]! - 1;
      if (end - start === word.length && this.text.startsWith(word, start)) return true;
    }
    return false;
  }
}
