/** Makes one sorted list without overlaps of what all recognizers found. */
import type { Span } from './kinds.js';

/**
 * Where finds overlap, the surest (then the longest) names the kind, and the span covers all of them: leaving out what only
 * the weaker one saw would leave a piece of somebody's data in the text.
 */
export function resolveOverlaps(found: readonly Span[]): Span[] {
  const sorted = found.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const resolved: Span[] = [];
  for (const span of sorted) {
    const last = resolved.at(-1);
    if (!last || span.start >= last.end) {
      resolved.push({ ...span });
      continue;
    }
    const end = Math.max(last.end, span.end);
    const winner = outranks(span, last) ? span : last;
    resolved[resolved.length - 1] = { ...winner, start: last.start, end };
  }
  return resolved;
}

function outranks(a: Span, b: Span): boolean {
  return a.confidence > b.confidence || (a.confidence === b.confidence && a.end - a.start > b.end - b.start);
}
