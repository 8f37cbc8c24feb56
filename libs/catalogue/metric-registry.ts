/**
 * The metric registry: what every figure means. A figure names its entry (`csat@1`); an entry never changes, a new meaning is a
 * new version, so that a number from last year can still be read.
 */
import type { Metric } from './metric.js';
import { metrics } from './metrics.data.js';

/** The entry of a definition such as `csat@1`. @throws when there is none: a figure must never be shown without a meaning. */
export function metric(id: string): Metric {
  const found = metrics.find((entry) => entry.id === id);
  if (!found) throw new Error(`The metric registry has no ${id}`);
  return found;
}
