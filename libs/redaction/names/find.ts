/** Names by the tagger's judgement. */
import type { TextLanguage } from '../kinds.js';
import { gap } from './tagger/features.js';
import { placesOf } from './tagger/places.js';
import type { Tagger } from './tagger/tagger.js';
import type { Stretch } from './hand.js';
import type { Sentence } from './sentence.js';

/**
 * How likely a word must be part of a name to be taken for one: less where the hand rules say so too, and in Finnish, where the tagger has
 * read most news. Chosen on comments held out, most of them tempting: against .3, .5 and .15 a name in eighty is missed more, and a tenth more
 * of the clean comments stay untouched (MODEL-CARD.md).
 */
const enough = (language: TextLanguage) => (language === 'fi' ? 0.6 : 0.7);
const enoughWithRules = 0.4;

export function findByTagger(sentence: Sentence, tagger: Tagger): Stretch[] {
  const places = placesOf(sentence);
  const chances = tagger.chances(places);
  const found: Stretch[] = [];
  const least = enough(sentence.language);
  let last: Stretch | undefined;
  for (let at = 0; at * 2 < chances.length; at++) {
    const begins = chances[at * 2]!;
    const goesOn = chances[at * 2 + 1]!;
    const byRules = places.hand[at] === 1 || places.hand[at] === 2;
    if (begins + goesOn < (byRules ? enoughWithRules : least)) continue;
    if (last && last.to === at - 1 && goesOn >= begins && joins(places.gaps[at]!)) last.to = at;
    else found.push((last = { from: at, to: at }));
  }
  return found;
}

/** Whether what lies between two words may lie inside a name: "Jean-Luc O'Hara", "A. Ek", but not "Aino, Liisa". */
function joins(between: number): boolean {
  return between === gap.space || between === gap.none || between === gap.hyphen || between === gap.stop || between === gap.apostrophe;
}
