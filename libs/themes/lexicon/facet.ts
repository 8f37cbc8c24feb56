import type { Theme } from '../words.js';
import { specOf } from './concepts.js';
import type { Hit } from './match.js';

/** The facet that the theme's concepts speak for most, or none. */
export function facetOf(theme: Theme, hits: readonly Hit[]): string | undefined {
  const votes = new Map<string, number>();
  for (const hit of hits) {
    const { theme: of, facet, strength } = specOf(hit.concept);
    if (of === theme && facet) votes.set(facet, (votes.get(facet) ?? 0) + strength);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
