/** The marks that redaction leaves in a text: where they stand, and which rule made each. */
import { spanKinds, type Span, type SpanKind } from './kinds.js';

/** `[person]` or `[person 2]`. Other brackets are the writer's own. */
export const placeholderPattern = new RegExp(`\\[(${spanKinds.join('|')})(?: \\d+)?\\]`, 'g');

export interface Placeholder {
  start: number;
  end: number;
  kind: SpanKind;
}

/** Which rule made a placeholder; stored in the order of the text, without values or places. */
export interface Explanation {
  kind: SpanKind;
  recognizer: string;
  rule: string;
  /** A reviewer said that nothing personal stood here. */
  wrong?: true;
}

/** The placeholders of a redacted text, in order. Offsets count UTF-16 code units. */
export function findPlaceholders(text: string): Placeholder[] {
  return [...text.matchAll(placeholderPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[1] as SpanKind,
  }));
}

/** For each placeholder in the redacted form of `text` what made it; one that the writer typed was made by nobody. */
export function explainSpans(text: string, spans: readonly Span[]): Explanation[] {
  const typed = findPlaceholders(text).filter(({ start, end }) => spans.every((span) => span.end <= start || span.start >= end));
  const written = typed.map(({ start, kind }) => ({ start, kind, recognizer: 'writer', rule: 'typed so' }));
  return [...spans, ...written].sort((a, b) => a.start - b.start).map(({ kind, recognizer, rule }) => ({ kind, recognizer, rule }));
}

/** `explanations` as they belong to the placeholders of a stored text: where their number or kinds differ, the rule is not known any more. */
export function alignExplanations(text: string, explanations: readonly Explanation[]): Explanation[] {
  const placeholders = findPlaceholders(text);
  const fits = placeholders.length === explanations.length && placeholders.every(({ kind }, at) => explanations[at]!.kind === kind);
  return fits ? [...explanations] : placeholders.map(({ kind }) => ({ kind, recognizer: 'unknown', rule: 'unknown' }));
}
