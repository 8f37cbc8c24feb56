/** A comment as the lexicon and the model read it: words, each with the clause it stands in. */
/** A word (or sign) of the comment in lower case, and the place of its clause. */
export type Token = { text: string; clause: number };

/** `side` of a clause: a contrast ("but", "mutta") or a new sentence starts another side of the comment. */
export type Text = { tokens: Token[]; clauses: number; sides: number[] };

/** Longest stretch that is read, in UTF-16 units: intake stops at 2,000 characters; a longer text is judged by its beginning. */
export const readLengthMax = 6_000;

const placeholder = /\[\p{Ll}[\p{Ll}-]*(?: \d+)?\]/gu;

/** Lower case, one form of each letter, no placeholder of redaction, no letter more than twice in a row ("niiiin"). */
export function normalise(text: string): string {
  let body = text.slice(0, readLengthMax);
  // Most comments hold none of these: a look is cheaper than a replacement that finds nothing.
  if (body.includes('[')) body = body.replace(placeholder, ' ');
  body = body.normalize('NFC').toLowerCase();
  if (body.includes('ё')) body = body.replaceAll('ё', 'е');
  if (/[’`´«»“”„]/.test(body)) body = body.replace(/[’`´]/g, "'").replace(/[«»“”„]/g, '"');
  if (body.includes("'")) body = body.replace(/(\p{L})'(\p{L})/gu, '$1$2');
  return hasTriple(body) ? body.replace(/(\p{L})\1{2,}/gu, '$1$1') : body;
}

function hasTriple(text: string): boolean {
  for (let i = 2; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === text.charCodeAt(i - 1) && code === text.charCodeAt(i - 2)) return true;
  }
  // A letter outside the first plane is two code units, never three alike.
  return /[\ud800-\udbff]/.test(text);
}

/** What a character is to the reader of a comment; 0 in `kinds` is not told yet. */
const gap = 1;
const letter = 2;
const digit = 3;
const sign = 4;
const stop = 5;
const shout = 6;
const pause = 7;
/** Kinds of characters of the first plane, told once each. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (code > 0xffff) return told(code);
  return kinds[code]! || (kinds[code] = told(code));
}

function told(code: number): number {
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return digit;
  if (/[!?]/.test(character)) return shout;
  if (/[.…\n]/.test(character)) return stop;
  if (/[,;:()–—]/.test(character)) return pause;
  return /[€$£₽"]|\p{Extended_Pictographic}/u.test(character) ? sign : gap;
}

/** Splits a comment into words and clauses. A word among `contrasts` opens a clause and a side. */
export function read(text: string, contrasts: ReadonlySet<string>): Text {
  const body = normalise(text);
  const tokens: Token[] = [];
  const sides: number[] = [0];
  let clause = 0;
  let filled = false;
  const next = (newSide: boolean) => {
    if (filled) sides[++clause] = (sides[clause - 1] ?? 0) + (newSide ? 1 : 0);
    else if (newSide && clause > 0) sides[clause] = (sides[clause - 1] ?? 0) + 1;
    filled = false;
  };
  for (let at = 0, end = 0; at < body.length; at = end) {
    const code = body.codePointAt(at)!;
    const kind = kindOf(code);
    end = at + (code > 0xffff ? 2 : 1);
    if (kind === gap) continue;
    if (kind === letter || kind === digit) end = endOfRun(body, end, kind);
    const found = body.slice(at, end);
    if (kind === stop || kind === shout) {
      if (kind === shout) tokens.push({ text: found, clause });
      next(true);
    } else if (kind === pause) next(false);
    else {
      if (contrasts.has(found)) next(true);
      tokens.push({ text: found, clause });
      filled = true;
    }
  }
  return { tokens, clauses: clause + 1, sides };
}

/** Where a word or number that goes on at `from` ends. */
function endOfRun(text: string, from: number, kind: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.codePointAt(end)!;
    if (kindOf(code) !== kind) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}
