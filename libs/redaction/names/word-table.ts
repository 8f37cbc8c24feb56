/**
 * A table from words to bits in little memory: it keeps a fingerprint of each word and not the word.
 *
 * Two words share a slot and a fingerprint once in four thousand million pairs; a set of Strings would take twenty times as much.
 */
export class WordTable {
  private readonly marks: Uint32Array;
  private readonly bits: Uint32Array;
  private readonly mask: number;
  private count = 0;

  /** @param capacity places, a power of two; at most nine tenths of them may be taken. */
  constructor(capacity: number) {
    this.marks = new Uint32Array(capacity);
    this.bits = new Uint32Array(capacity);
    this.mask = capacity - 1;
  }

  /** Adds `bits` to those of the word that stands in `text` from `from` to `to`. */
  add(text: string, from: number, to: number, bits: number): void {
    const place = this.placeOf(text, from, to);
    if (this.marks[place] === 0) {
      if (++this.count > this.mask * 0.9) throw new Error('The table of words is full');
      this.marks[place] = fingerprint;
    }
    this.bits[place]! |= bits;
  }

  /** The bits of `word`, 0 when it was never added. */
  get(word: string): number {
    return this.bits[this.placeOf(word, 0, word.length)]!;
  }

  /** Where the word is or would be; leaves its fingerprint in `fingerprint`. */
  private placeOf(text: string, from: number, to: number): number {
    const place = hash(text, from, to);
    const { marks, mask } = this;
    let at = place & mask;
    while (marks[at] !== 0 && marks[at] !== fingerprint) at = (at + 1) & mask;
    return at;
  }
}

let fingerprint = 0;

/** Two hashes at once (FNV-1a, 32 bits; Fowler, Noll, Vo; and one with another prime): the place is returned, the other left beside. */
function hash(text: string, from: number, to: number): number {
  let place = 0x811c9dc5;
  let mark = 0x9747b28c;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    place = Math.imul(place ^ code, 0x01000193);
    mark = Math.imul(mark ^ code, 0x5bd1e995);
    mark ^= mark >>> 15;
  }
  fingerprint = mark >>> 0 || 1;
  return (place ^ (place >>> 15)) >>> 0;
}
