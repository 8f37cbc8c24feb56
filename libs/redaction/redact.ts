/** Personal data out of a comment: spans, redacted text, and what a reader must know about both. */
import type { Span, TextLanguage } from './kinds.js';
import { resolveOverlaps } from './overlap.js';
import type { Context, Recognizer } from './recognizer.js';
import { structuredRecognizers } from './recognizers/structured.js';
import { replaceSpans } from './replace.js';
import { tokenize } from './text/tokens.js';

/** Raised whenever the same text may come out otherwise; stored beside what it made. */
export const redactionVersion = '1';

export interface Redaction {
  text: string;
  spans: Span[];
  /** The comment speaks of somebody's health, religion, convictions or the like: for a reviewing role only. */
  sensitive: boolean;
  /** `low` when the language is not one of the four or is uncertain: names may remain. */
  assurance: 'high' | 'low';
  /** The writer asked to be contacted, and the contact was removed. */
  contactRemoved: boolean;
}

const known = new Set<string>(['fi', 'sv', 'en', 'ru']);

/**
 * Finds and replaces the personal data in `text` (any string). `language` is fi, sv, en, ru or `other` (anything else counts
 * as `other`). Pure and deterministic; never throws; time grows linearly with the text.
 */
export function redact(text: string, language: string): Redaction {
  const textLanguage = (known.has(language) ? language : 'other') as TextLanguage;
  const spans = findSpans(text, textLanguage, structuredRecognizers);
  return {
    text: replaceSpans(text, spans),
    spans,
    sensitive: false,
    assurance: textLanguage === 'other' ? 'low' : 'high',
    contactRemoved: false,
  };
}

function findSpans(text: string, language: TextLanguage, recognizers: readonly Recognizer[]): Span[] {
  const context: Context = { language, tokens: tokenize(text) };
  const found: Span[] = [];
  for (const { name, kind, find } of recognizers) {
    for (const each of find(text, context)) found.push({ ...each, kind, recognizer: name });
  }
  return resolveOverlaps(found);
}
