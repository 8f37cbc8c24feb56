/** What of a text tells its language: the words, and the groups of up to five letters within them, each as the number of a bucket. */

/** A power of two. */
export const bucketCount = 2 ** 16;

const longestText = 1_000;
const mostWords = 60;
const longestWord = 24;
const longestGroup = 5;

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Words with a digit or a sign in them are codes, addresses and links, in no language. */
const code = /\S*[\d@_/\\]\S*|\S+\.\p{L}{2,}(?:\.\p{L}{2,})*/gu;

/** Without one of these there is no code: a look is cheaper than the search. */
const mayBeCode = /[\d@_/\\]|\.\p{L}/u;

/** The words of the text's beginning, in lower case. */
export function wordsOf(text: string): string[] {
  const written = text.slice(0, longestText).toLowerCase();
  const start = mayBeCode.test(written) ? written.replace(code, ' ') : written;
  return (start.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, mostWords);
}

/** The buckets of `words`, one for each occurrence. */
export function bucketsOf(words: readonly string[]): number[] {
  const buckets: number[] = [];
  for (const word of words) {
    const padded = ` ${word.slice(0, longestWord)} `;
    for (let from = 0; from < padded.length; from++) {
      let hash = offsetBasis;
      const end = Math.min(padded.length, from + longestGroup);
      for (let at = from; at < end; at++) {
        hash = Math.imul(hash ^ padded.charCodeAt(at), prime);
        if (at > from || (from > 0 && from < padded.length - 1)) buckets.push(bucketOf(hash, at - from));
      }
    }
    let whole = offsetBasis;
    for (let at = 0; at < padded.length; at++) whole = Math.imul(whole ^ padded.charCodeAt(at), prime);
    buckets.push(bucketOf(whole, longestGroup));
  }
  return buckets;
}

/** Groups of another length go elsewhere though their letters begin alike. */
function bucketOf(hash: number, length: number): number {
  const mixed = Math.imul(hash ^ (length + 1), prime);
  return (mixed ^ (mixed >>> 15)) & (bucketCount - 1);
}
