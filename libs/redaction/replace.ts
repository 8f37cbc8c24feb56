/** Puts a readable mark in the place of each span. */
import type { Span, SpanKind } from './kinds.js';

/** What is dropped together with a span: the Finnish and Swedish ending after a colon, the English possessive. */
export const ending = /^(?::\p{Ll}{1,6}|['’]s)(?!\p{L})/u;

/**
 * `text` with each span as `[kind]`. Where a kind has several values and one of them returns, each value of that kind gets a
 * number in order of appearance (`[person 1]`), so that a reader can follow who did what.
 */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  const numbers = numberValues(text, spans);
  let replaced = '';
  let position = 0;
  for (const [index, span] of spans.entries()) {
    const number = numbers[index];
    replaced += `${text.slice(position, span.start)}[${span.kind}${number ? ` ${number}` : ''}]`;
    position = span.end + (ending.exec(text.slice(span.end, span.end + 9))?.[0].length ?? 0);
  }
  return replaced + text.slice(position);
}

/** For each span the number of its value within its kind, or 0 where numbers would say nothing. */
function numberValues(text: string, spans: readonly Span[]): number[] {
  const numbers = spans.map(() => 0);
  const byKind = new Map<SpanKind, { keys: string[][]; places: Map<string, number>; uses: number[] }>();
  for (const [index, span] of spans.entries()) {
    let seen = byKind.get(span.kind);
    if (!seen) byKind.set(span.kind, (seen = { keys: [], places: new Map(), uses: [] }));
    const key = valueKey(text.slice(span.start, span.end), span.kind);
    let value = seen.places.get(key.join(' ')) ?? (span.kind === 'person' ? seen.keys.findIndex((other) => sameValue(other, key)) : -1);
    if (value < 0) value = seen.keys.push(key) - 1;
    seen.places.set(key.join(' '), value);
    seen.uses[value] = (seen.uses[value] ?? 0) + 1;
    numbers[index] = value + 1;
  }
  return numbers.map((number, index) => {
    const { keys, uses } = byKind.get(spans[index]!.kind)!;
    return keys.length > 1 && uses.some((count) => count > 1) ? number : 0;
  });
}

/** A name is compared by the first letters of its parts, since endings change with the sentence; other values by letters and digits. */
function valueKey(value: string, kind: SpanKind): string[] {
  const parts = value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return kind === 'person' ? parts.map((part) => part.slice(0, Math.max(3, part.length - 3))) : [parts.join('')];
}

/** The shorter name's parts all begin parts of the longer one ("Aino" and "Aino Kallasvuolle"). */
function sameValue(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((part) => many.some((other) => other.startsWith(part) || part.startsWith(other)));
}
