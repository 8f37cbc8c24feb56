/** What must be seen at once: threats, self-harm, somebody in danger. Meant to miss nothing: a doubtful hit is a hit. */
import type { Concept } from './lexicon/concepts.js';
import type { Hit } from './lexicon/match.js';
import type { Text } from './text.js';
import { urgencies, type Urgency } from './words.js';

/** Concepts that raise an alarm where both stand in one side of the comment: no list of phrases foresees every wording. */
const together: readonly (readonly [Urgency, Concept, Concept])[] = [
  ['threat', 'attack', 'target'],
  ['threat', 'weapon', 'mine'],
  ['self-harm', 'unwilling', 'life'],
  ['person-in-danger', 'harm', 'dependent'],
  ['person-in-danger', 'peril', 'dependent'],
];

/** The urgencies of a comment, each once, in the order of `urgencies`. */
export function urgentAmong({ tokens, sides }: Text, hits: readonly Hit[]): Urgency[] {
  const bySide = Map.groupBy(hits, ({ at }) => sides[tokens[at]?.clause ?? 0]);
  const found = new Set<string>(hits.map((hit) => hit.concept));
  for (const side of bySide.values()) {
    const said = new Set(side.map((hit) => hit.concept));
    for (const [urgency, first, second] of together) if (said.has(first) && said.has(second)) found.add(urgency);
  }
  return urgencies.filter((kind) => found.has(kind));
}
