/** Precision, recall and F measures from counts. */

/** The F measure with recall weighing `beta` times as much as precision; NaN when nothing was there to find or found. */
export function fMeasure(precision: number, recall: number, beta: number): number {
  const square = beta * beta;
  return ((1 + square) * precision * recall) / (square * precision + recall);
}

/** Three decimals for a share, "–" where there was nothing to divide by. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : shown(part / whole);
}

/** Three decimals, "–" for NaN. */
export function shown(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}
