/** Names of persons: words that score as names, and the words beside them that complete the name. */
import { wordSet } from '../../text/around.js';
import {
  compound,
  facility,
  facilityWord,
  followed,
  illness,
  insideBefore,
  institution,
  placeBefore,
  placeWord,
  romanNumber,
} from '../../names/cues.js';
import { finnishBases } from '../../names/finnish.js';
import { russianBases } from '../../names/russian.js';
import { lookUp, nothing, type Entry, enough, scoreWord, type Style, styleOf } from '../../names/score.js';
import type { TextLanguage } from '../../kinds.js';
import type { Context, Found, Recognizer } from '../../recognizer.js';
import type { Token } from '../../text/tokens.js';

interface Word {
  token: Token;
  entry: Entry;
  score: number;
}

export const person: Recognizer = {
  name: 'person',
  kind: 'person',
  find(text, context) {
    const style = styleOf(text);
    const words = scoreWords(text, context, style);
    const found: Found[] = [];
    for (let at = 0; at < words.length; at++) {
      if (words[at]!.score < enough) continue;
      const from = extendLeft(text, words, at, style);
      const to = extendRight(text, words, at, style);
      const last = found.at(-1);
      at = to;
      if (isElsewhere(text, words, from, to)) continue;
      const start = words[from]!.token.start;
      const end = nameEnd(text, words[to]!.token);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else found.push({ start, end, rule: ruleOf(words[from]!), confidence: 0.8 });
    }
    return [...found, ...findAgain(text, words, found, { style, language: context.language }), ...findSpelled(text, context.tokens)];
  },
};

/** "Jean-Luc Martel … Martel's answer": the parts of a full name, where they stand alone elsewhere in the text. */
function findAgain(
  text: string,
  words: readonly Word[],
  found: readonly Found[],
  { style, language }: { style: Style; language: TextLanguage },
): Found[] {
  const parts = new Set<string>();
  for (const { start, end } of found) {
    const name = text.slice(start, end).toLowerCase().split(/[ -]/);
    if (name.length > 1) for (const part of name) if (part.length > 3) parts.add(part);
  }
  if (!style.cased || parts.size === 0) return [];
  let next = 0;
  return words.flatMap(({ token, entry }) => {
    const bare = token.lower.replace(/(?:'s?|(?<=\p{L}{4})s)$/u, '');
    if (token.text === token.lower || entry.small) return [];
    if (!parts.has(bare) && ![token.lower, ...basesOf(token.lower, language)].some((base) => parts.has(base))) return [];
    while (next < found.length && found[next]!.end <= token.start) next++;
    if (next < found.length && found[next]!.start < token.end) return [];
    if (isElsewhere(text, [{ token, entry, score: enough }], 0, 0)) return [];
    return [{ start: token.start, end: nameEnd(text, token), rule: 'named before', confidence: 0.7 }];
  });
}

function basesOf(lower: string, language: TextLanguage): string[] {
  if (lower.length > 40) return [];
  if (language === 'fi') return finnishBases(lower);
  return language === 'ru' ? russianBases(lower) : [];
}

const spellingCue =
  /(?<!\p{L})(?:spel(?:led|t)|that's|stavas|bokstaver\p{L}*|kirjaimittain|tavataan|tavattuna|kirjaimet|по буквам|пишется)[ :,]{1,3}$/u;

/** A name said letter by letter: at least four single letters, or letter names of at most three after "по буквам" and the like. */
function findSpelled(text: string, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const longest = spellingCue.test(text.slice(Math.max(0, tokens[at]!.start - 20), tokens[at]!.start).toLowerCase()) ? 3 : 1;
    let end = at;
    while (end < tokens.length && isSpelled(text, tokens, end, at, longest)) end++;
    if (end - at >= 4) found.push({ start: tokens[at]!.start, end: tokens[end - 1]!.end, rule: 'spelled', confidence: 0.7 });
    at = Math.max(at, end - 1);
  }
  return found;
}

function isSpelled(text: string, tokens: readonly Token[], index: number, first: number, longest: number): boolean {
  const { kind, start, text: letters } = tokens[index]!;
  return kind === 'word' && letters.length <= longest && (index === first || /^[ -]$/.test(text.slice(tokens[index - 1]!.end, start)));
}

/** Part of a street, school, event or place that bears a person's name. */
function isElsewhere(text: string, words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1];
  const after = text.slice(words[to]!.token.end, words[to]!.token.end + 30);
  if (to > from && /^[IVX]{2,5}$/.test(words[to]!.token.text)) return true;
  if (facility.test(after) || (romanNumber.test(after) && !after.startsWith(' I '))) return true;
  if (from === to && illness.test(words[from]!.token.lower)) return true;
  const start = words[from]!.token.start;
  const before = text.slice(Math.max(0, start - 30), start).toLowerCase();
  if (institution.test(before) || (to > from && placeWord.test(words[to]!.token.lower) && placeBefore.test(before))) return true;
  if (/^ & \p{Lu}/u.test(after) && next && !next.entry.first) return true;
  if (
    next &&
    /^[ -]$/.test(text.slice(words[to]!.token.end, next.token.start)) &&
    facilityWord.test(next.token.lower) &&
    next.token.lower.length > 4
  )
    return true;
  const { first, last } = words[from]!.entry;
  if (from === to && !first && last && insideBefore.test(before.trimEnd())) return true;
  if (isThing(text, words, from, to)) return true;
  const hyphened = words
    .slice(from, to + 1)
    .some(({ entry }, index) => (entry.other || entry.never) && !entry.first && text[words[from + index]!.token.start - 1] === '-');
  return hyphened && to > from;
}

const hardFacility = /^(?:hospital|hospice|school|library|museum|university|college|airport|church|station)$/;

/** A thing named after a person: by the noun it is compounded with, that ends the span, or that stands before inside it ("Café Alma"). */
function isThing(text: string, words: readonly Word[], from: number, to: number): boolean {
  const { start } = words[from]!.token;
  const part = words.slice(from + 1, to + 2).find(({ token }) => text[token.start - 1] === '-');
  if (part && !part.entry.first && !part.entry.last && compound.test(text.slice(start, start + 60))) return true;
  if (to === from) return false;
  return hardFacility.test(words[to]!.token.lower) || institution.test(text.slice(start, words[from + 1]!.token.start).toLowerCase());
}

function ruleOf({ entry }: Word): string {
  if (entry.first) return 'first name';
  return entry.last ? 'surname' : entry.like ? 'like a name' : 'by its place';
}

function scoreWords(text: string, { tokens, language }: Context, style: Style): Word[] {
  const words = tokens.map((token, index) => {
    if (token.kind === 'number' || token.text.length === 1) return { token, entry: nothing, score: 0 };
    const entry = lookUp(token, language);
    const sentenceStart = startsSentence(text, tokens[index - 1], token);
    return { token, entry, score: scoreWord({ text, token, entry, style, sentenceStart }) };
  });
  for (let index = 1; index < words.length; index++) supportEachOther(text, words[index - 1]!, words[index]!);
  supportInLists(text, words, style);
  return words;
}

/** "Aino, Helmi ja Satu": a capital name listed next to a sure one is one too. */
function supportInLists(text: string, words: readonly Word[], style: Style): void {
  if (!style.cased) return;
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!;
    if (
      !/^\p{Lu}\p{Ll}/u.test(word.token.text) ||
      word.entry.never ||
      word.entry.small ||
      word.score < (word.entry.first || word.entry.last ? 0.5 : 1.3) ||
      word.entry.other
    )
      continue;
    const linked = listLink.has(words[index - 1]!.token.lower) ? words[index - 2] : words[index - 1];
    const gap = linked && text.slice(linked.token.end, word.token.start);
    if (linked && linked.score >= enough && gap && /^(?:, ?(?:and )?| \p{L}{1,3} )$/u.test(gap)) word.score = Math.max(word.score, enough);
  }
}

const listLink = new Set(['and', 'ja', 'och', 'sekä', 'и', 'or', 'eller', 'tai', 'или']);

/** First name and surname side by side, in either order, bear each other out where each alone would not be enough. */
function supportEachOther(text: string, a: Word, b: Word): void {
  if (a.token.end + 1 !== b.token.start || text[a.token.end] !== ' ' || a.entry.small || b.entry.small) return;
  if (a.entry.word && a.token.text === a.token.lower) return;
  const pair = (a.entry.first && b.entry.last) || (a.entry.last && b.entry.first);
  if (!pair || (a.entry.word && b.entry.word) || a.score + b.score < 2.2 || Math.min(a.score, b.score) <= 0) return;
  a.score = Math.max(a.score, enough);
  b.score = Math.max(b.score, enough);
}

/** At the start of the text, after a full stop or the like, or after a line break or a picture. */
function startsSentence(text: string, before: Token | undefined, token: Token): boolean {
  if (!before) return true;
  const between = text.slice(before.end, token.start);
  return (
    /[!?\n:"“”«»„]|\.\s|[^\p{P}\p{Zs}\p{L}\p{N}]/u.test(between) &&
    !(between.startsWith('.') && before.end - before.start === 1 && before.kind === 'word' && !/\n/.test(between))
  );
}

const particles = wordSet(`
  von af de van der den bin al el abu ní ni mac da di la le del dos ibn o zu ter ben фон аль эль`);

/** Particles that are no words of the four languages. */
const sureParticles = wordSet('von van der bin ibn al el abu аль эль фон');

/** Whether the gap lets two words belong to one name. */
const joint = /^(?:[ \u00a0]|-|[ \u00a0]?\. ?|['’])$/;
const initialGap = /^(?:\. ?|[ \u00a0])$/;

function extendRight(text: string, words: readonly Word[], at: number, style: Style): number {
  let to = at;
  while (to + 1 < words.length && to - at < 5) {
    const next = words[to + 1]!;
    const gap = text.slice(words[to]!.token.end, next.token.start);
    if (!style.cased && followed.test(text.slice(words[to]!.token.end, next.token.end + 8).toLowerCase())) break;
    if (joint.test(gap) && (next.token.text.length > 1 || gap === ' ') && belongs(next, words[to]!, gap, style)) to++;
    else if (
      particles.has(next.token.lower) &&
      gap === ' ' &&
      words[to + 2] &&
      belongs(words[to + 2]!, next, ' ', style) &&
      words[to + 2]!.score > 0
    )
      to += 2;
    else break;
  }
  const initial = words[to + 1];
  const { start, end } = initial?.token ?? words[to]!.token;
  if (initial && isInitial(initial) && start === words[to]!.token.end + 1 && /^\.(?! ?\d)/.test(text.slice(end, end + 3))) to++;
  return to;
}

function extendLeft(text: string, words: readonly Word[], at: number, style: Style): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const before = words[from - 1]!;
    const gap = text.slice(before.token.end, words[from]!.token.start);
    if (before.entry.word && !style.cased && gap !== '-') break;
    if (
      before.entry.small &&
      !before.entry.first &&
      before.token.text.length > 1 &&
      startsSentence(text, words[from - 2]?.token, before.token)
    )
      break;
    if (
      !before.entry.first &&
      !before.entry.last &&
      before.token.text.length > 1 &&
      startsSentence(text, words[from - 2]?.token, before.token)
    )
      break;
    if (
      (joint.test(gap) && before.token.text.length > 1 && belongs(before, words[from]!, gap, style)) ||
      (gap === ' ' && particles.has(before.token.lower) && words[from - 2] && startsName(words[from - 2]!)) ||
      (gap === ' ' && sureParticles.has(before.token.lower) && /^\p{Lu}/u.test(words[from]!.token.text)) ||
      (initialGap.test(gap) && isInitial(before) && gap.includes('.'))
    )
      from--;
    else break;
  }
  return from;
}

/** Whether a name may begin with `word` and go on with a particle: "E. af", "Carl von". */
function startsName(word: Word): boolean {
  return /^\p{Lu}$/u.test(word.token.text) || (word.entry.first && !word.entry.small && /^\p{Lu}/u.test(word.token.text));
}

/** A single letter; in lower case not one that abbreviates a word before a name or date (t., s., f., b.). */
function isInitial({ token }: Word): boolean {
  return token.kind === 'word' && token.text.length === 1 && !/[tsfbpтрг]/.test(token.text);
}

/** Whether `word`, next to `name`, is part of it. */
function belongs(word: Word, name: Word, gap: string, style: Style): boolean {
  const { entry, token, score } = word;
  if (token.kind === 'number' || (gap.includes('.') && !(name.token.text.length <= 2 || token.text.length === 1))) return false;
  if (gap === '-') return token.text.length > 1 && (!entry.word || entry.first || entry.last);
  if (entry.never) return false;
  if (token.text.length === 1) return style.cased && token.text !== token.lower;
  if (score >= enough) return true;
  if (entry.small && !(style.cased && /^\p{Lu}/u.test(token.text) && (entry.first || entry.last))) return false;
  const capitalised = /^\p{Lu}/u.test(token.text);
  const listed = entry.first || entry.last || entry.like;
  if (style.cased) return capitalised && (listed || (!entry.other && (!entry.word || name.entry.first)));
  if (entry.other) return false;
  if ((listed && !entry.word && entry.common) || (entry.last && name.entry.first) || (entry.first && !entry.word)) return true;
  return (
    !entry.word &&
    name.entry.first &&
    !name.entry.word &&
    token.text.length > 4 &&
    name.token.end < token.start &&
    bareEnd.test(token.lower)
  );
}

/** Ends that few inflected words have: an unknown word in lower case after a first name is a surname only with one of them. */
const bareEnd = /(?:[bcfhjklmpqvwxz]|rd|rg|rn)$/;

/** Without the English possessive; with the full stop of an initial. */
function nameEnd(text: string, token: Token): number {
  if (/['’ʼ]s?$/u.test(token.text)) return token.end - token.text.length + token.text.replace(/['’ʼ]s?$/u, '').length;
  if (token.text.length === 1 && text[token.end] === '.') return token.end + 1;
  return token.end;
}
