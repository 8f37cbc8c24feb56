/** Names that are no person's here: part of a street, school, event or firm. */
import { compound, facility, facilityWord, illness, insideBefore, institution, placeBefore, placeWord, romanNumber } from './cues.js';
import type { Sentence } from './sentence.js';
import { shapes } from './word.js';

const hardFacility = /^(?:hospital|hospice|school|library|museum|university|college|airport|church|station)$/;

/** Whether the words from `from` to `to` name a street, school, event, firm, illness, monarch or place that bears a person's name. */
export function isElsewhere({ text, tokens, words }: Sentence, from: number, to: number): boolean {
  const last = words[to]!;
  const { start } = tokens[from]!;
  const { end } = tokens[to]!;
  if (to > from && last.shape === shapes.allCapitals && /^[IVX]{2,5}$/.test(last.text)) return true;
  const after = text.slice(end, end + 30);
  if (facility.test(after) || (romanNumber.test(after) && !after.startsWith(' I '))) return true;
  if (from === to && illness.test(words[from]!.lower)) return true;
  const before = text.slice(Math.max(0, start - 30), start).toLowerCase();
  if (institution.test(before) || (to > from && placeWord.test(last.lower) && placeBefore.test(before))) return true;
  const next = words[to + 1];
  if (next && after.startsWith(' & ') && next.text !== next.lower && !next.entry.first) return true;
  if (next && next.lower.length > 4 && tokens[to + 1]!.start === end + 1 && /[ -]/.test(text[end]!) && facilityWord.test(next.lower))
    return true;
  const { first, last: surname } = words[from]!.entry;
  if (from === to && !first && surname && insideBefore.test(before.trimEnd())) return true;
  return isThing({ text, tokens, words }, from, to);
}

/** A thing named after a person: by the noun it is compounded with, that ends the span, or that stands before inside it ("Café Alma"). */
function isThing({ text, tokens, words }: Pick<Sentence, 'text' | 'tokens' | 'words'>, from: number, to: number): boolean {
  const { start } = tokens[from]!;
  for (let at = from + 1; at <= to + 1 && at < words.length; at++) {
    if (text[tokens[at]!.start - 1] !== '-') continue;
    const { entry } = words[at]!;
    if (!entry.first && !entry.last && compound.test(text.slice(start, start + 60))) return true;
    if (at <= to && (entry.other || entry.never) && !entry.first) return true;
    break;
  }
  if (to === from) return false;
  return hardFacility.test(words[to]!.lower) || institution.test(text.slice(start, tokens[from + 1]!.start).toLowerCase());
}
