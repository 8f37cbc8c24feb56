/** Redaction of what is redacted already: with newer rules or a longer list. It can only remove more, never restore. */
import { asksForContact } from './contact.js';
import type { Span } from './kinds.js';
import { findMissed, type Lists } from './lists.js';
import { resolveOverlaps } from './overlap.js';
import { alignExplanations, findPlaceholders, type Explanation, type Placeholder } from './placeholders.js';
import { asTextLanguage, contactKinds, findSpans } from './redact.js';
import { isSensitive } from './sensitive.js';
import { tokenize } from './text/tokens.js';

/** What is stored of a redacted comment. */
export interface StoredRedaction {
  text: string;
  language: string;
  explanations: Explanation[];
  sensitive: boolean;
  assurance: 'high' | 'low';
  contactRemoved: boolean;
}

export interface Again extends Omit<StoredRedaction, 'language'> {
  /** What was found now; places in the text as it was given. */
  spans: Span[];
}

/**
 * Redacts a stored comment once more. Its placeholders stay as they are, a find that reaches into one is cut at its edge, and what is
 * known of the comment only gets stricter. With `listsOnly` nothing but the reported values is looked for.
 */
export function redactAgain(stored: StoredRedaction, { lists, listsOnly }: { lists?: Lists; listsOnly?: boolean } = {}): Again {
  const language = asTextLanguage(stored.language);
  const placeholders = findPlaceholders(stored.text);
  const blind = hide(stored.text, placeholders);
  const found = listsOnly ? findListed(blind, language, lists) : findSpans(blind, language, lists);
  const spans = found.flatMap((span) => outside(stored.text, span, placeholders));
  return {
    spans,
    text: replace(stored.text, spans),
    explanations: merge(stored, placeholders, spans),
    sensitive: stored.sensitive || (!listsOnly && isSensitive(blind, language)),
    assurance: stored.assurance === 'low' || language === 'other' ? 'low' : 'high',
    contactRemoved: stored.contactRemoved || (spans.some(({ kind }) => contactKinds.has(kind)) && asksForContact(blind)),
  };
}

const findListed = (text: string, language: ReturnType<typeof asTextLanguage>, lists: Lists = {}) =>
  lists.missed ? resolveOverlaps(findMissed(text, tokenize(text), language, lists.missed)) : [];

/** The text with signs of the same length for the words and numbers of placeholders, so that no rule reads them. */
function hide(text: string, placeholders: readonly Placeholder[]): string {
  let hidden = '';
  let position = 0;
  for (const { start, end } of placeholders) {
    hidden += `${text.slice(position, start)}[${'·'.repeat(end - start - 2)}]`;
    position = end;
  }
  return hidden + text.slice(position);
}

/** The parts of a find that lie beside placeholders and have a letter or digit in them. */
function outside(text: string, span: Span, placeholders: readonly Placeholder[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const placeholder of placeholders) {
    if (placeholder.end <= start || placeholder.start >= span.end) continue;
    if (placeholder.start > start) parts.push({ ...span, start, end: placeholder.start });
    start = placeholder.end;
  }
  if (start < span.end) parts.push({ ...span, start });
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)));
}

/** New placeholders bear no number: those of the first redaction are taken, and whose they were is not known any more. */
function replace(text: string, spans: readonly Span[]): string {
  let replaced = '';
  let position = 0;
  for (const { start, end, kind } of spans) {
    replaced += `${text.slice(position, start)}[${kind}]`;
    position = end;
  }
  return replaced + text.slice(position);
}

/** The explanations of old and new placeholders in the order of the text. */
function merge({ text, explanations }: StoredRedaction, placeholders: readonly Placeholder[], spans: readonly Span[]): Explanation[] {
  const old = alignExplanations(text, explanations).map((explanation, at) => ({ start: placeholders[at]!.start, explanation }));
  const added = spans.map(({ start, kind, recognizer, rule }) => ({ start, explanation: { kind, recognizer, rule } }));
  return [...old, ...added].sort((a, b) => a.start - b.start).map(({ explanation }) => explanation);
}
