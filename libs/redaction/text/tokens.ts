/** Cuts a text into words and numbers, with their places in it. */

export interface Token {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** In lower case, apostrophes made alike. */
  lower: string;
  kind: 'word' | 'number';
}

const pattern = /(?:[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)?)|\p{Nd}+/gu;
const digit = /^\p{Nd}/u;

/** The words and numbers of `text` in order; whatever lies between two tokens is space or punctuation. Linear in the text's length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match;
    const number = digit.test(word);
    const lower = number ? word : word.toLowerCase();
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: /[’ʼ]/.test(lower) ? lower.replace(/[’ʼ]/g, "'") : lower,
      kind: number ? 'number' : 'word',
    });
  }
  return tokens;
}
