/** The kinds of personal data that are cut out of a comment, and what a find of one says about itself. */

export const spanKinds = [
  'person',
  'phone',
  'email',
  'address',
  'personal-id',
  'bank-account',
  'card',
  'plate',
  'birth-date',
  'reference',
  'online-id',
] as const;
export type SpanKind = (typeof spanKinds)[number];

/** A stretch of personal data. Offsets count UTF-16 code units, end exclusive; the value itself is never carried. */
export interface Span {
  start: number;
  end: number;
  kind: SpanKind;
  recognizer: string;
  rule: string;
  /** From 0 to 1: how sure the rule is, not a calibrated probability. */
  confidence: number;
  /** The report that brought the value, where an organisation's own list found it (lists.ts). */
  report?: string;
}

/** The languages with rules of their own; any other text is `other` and is searched with all rules. */
export type TextLanguage = 'fi' | 'sv' | 'en' | 'ru' | 'other';
