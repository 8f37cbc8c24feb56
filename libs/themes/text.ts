/** A comment as the lexicon and the model read it: words, each with the clause it stands in. */
/** A word (or sign) of the comment in lower case, and the place of its clause. */
export type Token = { text: string; clause: number };

/** `side` of a clause: a contrast ("but", "mutta") or a new sentence starts another side of the comment. */
export type Text = { tokens: Token[]; clauses: number; sides: number[] };

/** Longest stretch that is read, in UTF-16 units: intake stops at 2,000 characters; a longer text is judged by its beginning. */
export const readLengthMax = 6_000;

const placeholder = /\[\p{Ll}[\p{Ll}-]*(?: \d+)?\]/gu;
const wordOrSign = /[\p{L}\p{M}]+|\p{N}+|\p{Extended_Pictographic}|[.!?…,;:\n()€$£₽"–—]/gu;
const sentenceEnd = /^[.!?…\n]$/;
const clauseEnd = /^[,;:()–—]$/;

/** Lower case, one form of each letter, no placeholder of redaction, no letter more than twice in a row ("niiiin"). */
export function normalise(text: string): string {
  return text
    .slice(0, readLengthMax)
    .replace(placeholder, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’`´]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/(\p{L})'(\p{L})/gu, '$1$2')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}

/** Splits a comment into words and clauses. A word among `contrasts` opens a clause and a side. */
export function read(text: string, contrasts: ReadonlySet<string>): Text {
  const tokens: Token[] = [];
  const sides: number[] = [0];
  let clause = 0;
  let filled = false;
  const next = (newSide: boolean) => {
    if (filled) sides[++clause] = (sides[clause - 1] ?? 0) + (newSide ? 1 : 0);
    else if (newSide && clause > 0) sides[clause] = (sides[clause - 1] ?? 0) + 1;
    filled = false;
  };
  for (const [found] of normalise(text).matchAll(wordOrSign)) {
    if (sentenceEnd.test(found)) {
      if (found === '!' || found === '?') tokens.push({ text: found, clause });
      next(true);
    } else if (clauseEnd.test(found)) next(false);
    else {
      if (contrasts.has(found)) next(true);
      tokens.push({ text: found, clause });
      filled = true;
    }
  }
  return { tokens, clauses: clause + 1, sides };
}
