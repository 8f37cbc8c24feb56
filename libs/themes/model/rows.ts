/** A table of weights with a row a feature; the rows of a comment add up clause by clause. Both models start from such sums. */
import { exactSlots, type Features, bucketsOf } from './features.js';

/** Words that are remembered with the sum of their rows; emptied when full, so memory stays bounded (22 MB for both models). */
const memoMax = 50_000;

/**
 * Rows lie anywhere in a table of megabytes, and to wait for one is most of the work of adding it. So four are added at a time, which
 * wait together.
 */
const atOnce = 4;

export class Rows {
  readonly width: number;
  private readonly bucketCount: number;
  /** Where the sum of a word begins in `memo`. */
  private readonly places = new Map<string, number>();
  private memo: Float32Array | undefined;
  /** Sum of one word in whole steps, while it is made. */
  private readonly steps: Int32Array;

  /**
   * @param exact slot × column.
   * @param buckets bucket × column, in steps of the column's scale; the buckets of features are folded into as many as there are here.
   */
  constructor(
    readonly exact: Float32Array,
    readonly buckets: Int8Array,
    readonly scales: Float32Array,
  ) {
    this.width = scales.length;
    this.bucketCount = buckets.length / this.width;
    this.steps = new Int32Array(this.width);
  }

  /** Sums of the rows, clause × column. */
  sums(features: Features): Float32Array {
    const { index, clause, clauses } = features;
    const sums = new Float32Array(clauses * this.width);
    const scaled = new Float32Array(clauses * this.width);
    for (let i = 0; i < index.length;) {
      if (index[i]! < exactSlots) this.addExact(features, i++, sums);
      else if (isHashed(index, i + atOnce - 1) && areOneClause(clause, i)) {
        this.addFour(features, i, scaled);
        i += atOnce;
      } else this.addOne(features, i++, scaled);
    }
    const { scales, width } = this;
    for (let from = 0; from < scaled.length; from += width) {
      for (let c = 0; c < width; c++) sums[from + c]! += scaled[from + c]! * scales[c]!;
    }
    this.addWords(features, sums);
    return sums;
  }

  private addExact({ index, clause, value }: Features, i: number, sums: Float32Array): void {
    const { width, exact } = this;
    const [times, at, row] = [value[i]!, clause[i]! * width, index[i]! * width];
    for (let c = 0; c < width; c++) sums[at + c]! += times * exact[row + c]!;
  }

  private rowOf(slot: number): number {
    return ((slot - exactSlots) % this.bucketCount) * this.width;
  }

  private addOne({ index, clause, value }: Features, i: number, scaled: Float32Array): void {
    const { width, buckets } = this;
    const [times, at, row] = [value[i]!, clause[i]! * width, this.rowOf(index[i]!)];
    for (let c = 0; c < width; c++) scaled[at + c]! += times * buckets[row + c]!;
  }

  /** The features from `i` on, all of one clause; rounded after each, as when they come one by one. */
  private addFour({ index, clause, value }: Features, i: number, scaled: Float32Array): void {
    const { width, buckets } = this;
    const at = clause[i]! * width;
    const [one, two, three, four] = [value[i]!, value[i + 1]!, value[i + 2]!, value[i + 3]!];
    const [a, b, d, e] = [this.rowOf(index[i]!), this.rowOf(index[i + 1]!), this.rowOf(index[i + 2]!), this.rowOf(index[i + 3]!)];
    for (let c = 0; c < width; c++) {
      let sum = Math.fround(scaled[at + c]! + one * buckets[a + c]!);
      sum = Math.fround(sum + two * buckets[b + c]!);
      sum = Math.fround(sum + three * buckets[d + c]!);
      scaled[at + c] = sum + four * buckets[e + c]!;
    }
  }

  private addWords({ spelt, letterValue }: Features, sums: Float32Array): void {
    const { width } = this;
    for (const { text, clause } of spelt) {
      const place = this.placeOf(text);
      const [at, memo] = [clause * width, this.memo!];
      for (let c = 0; c < width; c++) sums[at + c]! += letterValue * memo[place + c]!;
    }
  }

  private placeOf(word: string): number {
    const known = this.places.get(word);
    if (known !== undefined) return known;
    this.memo ??= new Float32Array(memoMax * this.width);
    if (this.places.size === memoMax) this.places.clear();
    const place = this.places.size * this.width;
    this.places.set(word, place);
    this.sumWord(bucketsOf(word), this.memo, place);
    return place;
  }

  /** Writes the sum of the rows of `word`'s buckets to `into`. */
  private sumWord(word: readonly number[], into: Float32Array, place: number): void {
    const { width, buckets, bucketCount, steps, scales } = this;
    steps.fill(0);
    let i = 0;
    for (; i + atOnce <= word.length; i += atOnce) {
      const [a, b] = [(word[i]! % bucketCount) * width, (word[i + 1]! % bucketCount) * width];
      const [d, e] = [(word[i + 2]! % bucketCount) * width, (word[i + 3]! % bucketCount) * width];
      for (let c = 0; c < width; c++) steps[c]! += buckets[a + c]! + buckets[b + c]! + buckets[d + c]! + buckets[e + c]!;
    }
    for (; i < word.length; i++) {
      const row = (word[i]! % bucketCount) * width;
      for (let c = 0; c < width; c++) steps[c]! += buckets[row + c]!;
    }
    for (let c = 0; c < width; c++) into[place + c] = steps[c]! * scales[c]!;
  }
}

const isHashed = (index: Int32Array, i: number) => i < index.length && index[i]! >= exactSlots;

/** Whether `atOnce` features from `i` on stand in one clause. */
const areOneClause = (clause: Uint16Array, i: number) =>
  clause[i] === clause[i + 1] && clause[i] === clause[i + 2] && clause[i] === clause[i + 3];
