/** Personal data out of a comment: spans, redacted text, and what a reader must know about both. */
import type { Span, SpanKind, TextLanguage } from './kinds.js';
import { applyLists, type Lists } from './lists.js';
import { resolveOverlaps } from './overlap.js';
import type { Context, Recognizer } from './recognizer.js';
import { person } from './recognizers/any/person.js';
import { serverRecognizers } from './recognizers/server.js';
import { structuredRecognizers } from './recognizers/structured.js';
import { asksForContact } from './contact.js';
import { replaceSpans } from './replace.js';
import { isSensitive } from './sensitive.js';
import { spokenViews } from './spoken/view.js';
import { withPlainDigits } from './text/digits.js';
import { tokenize } from './text/tokens.js';

/** Raised whenever the same text may come out otherwise; stored beside what it made. */
export const redactionVersion = '3';

export interface Redaction {
  text: string;
  spans: Span[];
  /** The comment speaks of somebody's health, religion, convictions or the like: for a reviewing role only. */
  sensitive: boolean;
  /** `low` when the language was given as `other`: not one of the four, mixed (libs/language/mixed.ts) or uncertain. Names may remain. */
  assurance: 'high' | 'low';
  /** The writer asked to be contacted, and the contact was removed. */
  contactRemoved: boolean;
}

const known = new Set<string>(['fi', 'sv', 'en', 'ru']);

/**
 * Finds and replaces the personal data in `text` (any string). `language` is fi, sv, en, ru or `other` (anything else counts
 * as `other`). `lists` are the organisation's own (lists.ts). Pure and deterministic; never throws; time grows linearly with the text.
 */
export function redact(text: string, language: string, { lists }: { lists?: Lists } = {}): Redaction {
  const textLanguage = asTextLanguage(language);
  const spans = findSpans(text, textLanguage, lists);
  return {
    text: replaceSpans(text, spans),
    spans,
    sensitive: isSensitive(text, textLanguage),
    assurance: textLanguage === 'other' ? 'low' : 'high',
    contactRemoved: spans.some(({ kind }) => contactKinds.has(kind)) && asksForContact(text),
  };
}

const unnamed = [...structuredRecognizers, ...serverRecognizers];
const withNames = [...unnamed, person];

export const asTextLanguage = (language: string) => (known.has(language) ? language : 'other') as TextLanguage;

export const contactKinds: ReadonlySet<SpanKind> = new Set(['phone', 'email', 'address', 'online-id']);

/** What is found in the text as written, and what of it that has digits or signs in it as said aloud. */
export function findSpans(text: string, language: TextLanguage, lists?: Lists): Span[] {
  const tokens = tokenize(text);
  const recognized = recognize(text, { language, tokens }, withNames);
  const found = lists ? applyLists(text, { tokens, language }, recognized, lists) : recognized;
  const plain = withPlainDigits(text);
  if (plain !== text) found.push(...recognize(plain, { language, tokens: tokenize(plain) }, unnamed));
  for (const view of spokenViews(text, tokens, language)) {
    const heard = recognize(view.text, { language, tokens: tokenize(view.text) }, unnamed);
    for (const span of heard) found.push({ ...span, ...view.toSource(span.start, span.end) });
  }
  return resolveOverlaps(found);
}

function recognize(text: string, context: Context, recognizers: readonly Recognizer[]): Span[] {
  return recognizers.flatMap(({ name, kind, find }) => find(text, context).map((found) => ({ ...found, kind, recognizer: name })));
}
