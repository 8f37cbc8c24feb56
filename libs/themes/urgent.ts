/** Words that must be seen at once: threats, self-harm, somebody in danger. Meant to miss nothing: a doubtful hit is a hit. */
import type { Hit } from './lexicon/match.js';
import { urgencies, type Urgency } from './words.js';

const kinds = new Set<string>(urgencies);

/** The urgencies among the hits, each once, in the order of `urgencies`. */
export function urgentAmong(hits: readonly Hit[]): Urgency[] {
  const found = new Set(hits.map((hit) => hit.concept).filter((concept) => kinds.has(concept)));
  return urgencies.filter((kind) => found.has(kind));
}
