/** Names by the tagger's judgement. */
import type { Stretch } from './hand.js';
import type { Tagger } from './tagger/tagger.js';
import { placesOf } from './tagger/places.js';
import type { Sentence } from './sentence.js';

/** How likely a word must be part of a name to be taken for one. */
export const threshold = 0.5;

export function findByTagger(sentence: Sentence, tagger: Tagger, least = threshold): Stretch[] {
  const chances = tagger.chances(placesOf(sentence));
  const found: Stretch[] = [];
  for (let at = 0; at * 2 < chances.length; at++) {
    const [begins, goesOn] = [chances[at * 2]!, chances[at * 2 + 1]!];
    if (begins + goesOn < least) continue;
    const last = found.at(-1);
    if (last && last.to === at - 1 && goesOn >= begins) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}
