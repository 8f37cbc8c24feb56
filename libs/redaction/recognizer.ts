/** What every recognizer is: a name, a kind, and a pure function from text to finds. */
import type { SpanKind, TextLanguage } from './kinds.js';
import type { Token } from './text/tokens.js';

export interface Found {
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

/** What a recognizer may look at besides the text; made once for a text and shared by all. */
export interface Context {
  language: TextLanguage;
  tokens: readonly Token[];
}

export interface Recognizer {
  name: string;
  kind: SpanKind;
  /** The text languages it is meant for; absent for all. Text of uncertain language is shown to every recognizer. */
  languages?: readonly TextLanguage[];
  find(text: string, context: Context): Found[];
}
