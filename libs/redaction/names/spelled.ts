/** A name said or written letter by letter. */
import type { Found } from '../recognizer.js';
import type { Token } from '../text/tokens.js';

const spellingCue =
  /(?<!\p{L})(?:spel(?:led|t)|that's|stavas|bokstaver\p{L}*|kirjaimittain|tavataan|tavattuna|kirjaimet|по буквам|пишется)[ :,]{1,3}$/u;

/** At least four single letters, or letter names of at most three after "по буквам" and the like. */
export function findSpelled(text: string, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, text: letters } = tokens[at]!;
    if (letters.length > 3) continue;
    const longest = spellingCue.test(text.slice(Math.max(0, start - 20), start).toLowerCase()) ? 3 : 1;
    if (letters.length > longest) continue;
    let end = at;
    while (end < tokens.length && isSpelled(text, tokens, end, at, longest)) end++;
    if (end - at >= 4) found.push({ start, end: tokens[end - 1]!.end, rule: 'spelled', confidence: 0.7 });
    at = Math.max(at, end - 1);
  }
  return found;
}

function isSpelled(text: string, tokens: readonly Token[], index: number, first: number, longest: number): boolean {
  const { kind, start, text: letters } = tokens[index]!;
  return kind === 'word' && letters.length <= longest && (index === first || /^[ -]$/.test(text.slice(tokens[index - 1]!.end, start)));
}
