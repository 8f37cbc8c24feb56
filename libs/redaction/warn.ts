/**
 * What a writer is asked about before sending: runs in the browser, offline, on no list of names. The only part of this library that
 * pages may import, and small for it: what knows no single language comes at once, streets come with the page's language.
 */
import type { Span, SpanKind } from './kinds.js';
import { resolveOverlaps } from './overlap.js';
import type { Recognizer } from './recognizer.js';
import { bankAccount } from './recognizers/any/bank-account.js';
import { birthDate } from './recognizers/any/birth-date.js';
import { card } from './recognizers/any/card.js';
import { email } from './recognizers/any/email.js';
import { iban } from './recognizers/any/iban.js';
import { identityDocument } from './recognizers/any/identity-document.js';
import { onlineId } from './recognizers/any/online-id.js';
import { phone } from './recognizers/any/phone.js';
import { plate } from './recognizers/any/plate.js';
import { danishPersonalId } from './recognizers/da/personal-id.js';
import { britishPersonalId } from './recognizers/en/personal-id.js';
import { estonianPersonalId } from './recognizers/et/personal-id.js';
import { finnishPersonalId } from './recognizers/fi/personal-id.js';
import { norwegianPersonalId } from './recognizers/no/personal-id.js';
import { russianPersonalId } from './recognizers/ru/personal-id.js';
import { swedishPersonalId } from './recognizers/sv/personal-id.js';
import { removeSpans } from './remove.js';

/** Names need lists; a case number is often what the feedback is about, and nobody but the agency can read it. */
export type WarnedKind = Exclude<SpanKind, 'person' | 'reference'>;

export interface Warning {
  /** What was found, in the order of the text: its kind and the words themselves, to show to their writer alone. */
  finds: { kind: WarnedKind; value: string }[];
  /** The text without them, still readable; empty when nothing else was said. */
  without: string;
}

/** Looks at a text that is about to be sent; undefined when there is nothing to ask. Takes a millisecond or so. */
export type FindForWarning = (text: string) => Warning | undefined;

const everywhere: readonly Recognizer[] = [
  email,
  phone,
  iban,
  bankAccount,
  card,
  identityDocument,
  finnishPersonalId,
  swedishPersonalId,
  norwegianPersonalId,
  danishPersonalId,
  estonianPersonalId,
  britishPersonalId,
  russianPersonalId,
  plate,
  birthDate,
  onlineId,
];

const streets: Record<string, () => Promise<Recognizer>> = {
  fi: async () => (await import('./recognizers/fi/address.js')).finnishAddress,
  sv: async () => (await import('./recognizers/sv/address.js')).swedishAddress,
  en: async () => (await import('./recognizers/en/address.js')).englishAddress,
  ru: async () => (await import('./recognizers/ru/address.js')).russianAddress,
};
/** Where Kuule stands: people live in these streets whatever language they write. */
const localStreets = ['fi', 'sv'];

/** Redaction cuts on a suspicion; a question should be worth its while. */
const leastConfidence = 0.7;

/** Loads what a page in `language` (a BCP 47 tag) needs; streets that cannot be loaded are done without. */
export async function loadWarning(language: string): Promise<FindForWarning> {
  const tags = new Set([...localStreets, language.split('-')[0]!]);
  const loaded = await Promise.allSettled([...tags].flatMap((tag) => streets[tag]?.() ?? []));
  const recognizers = [...everywhere, ...loaded.flatMap((result) => (result.status === 'fulfilled' ? result.value : []))];
  return (text) => warningOf(text, recognizers);
}

function warningOf(text: string, recognizers: readonly Recognizer[]): Warning | undefined {
  // The recognizers used here look at the text alone.
  const context = { language: 'other', tokens: [] } as const;
  const found = recognizers.flatMap(({ name, kind, find }) => find(text, context).map((one): Span => ({ ...one, kind, recognizer: name })));
  const spans = resolveOverlaps(found.filter(({ confidence }) => confidence >= leastConfidence));
  if (!spans.length) return undefined;
  return {
    finds: spans.map(({ kind, start, end }) => ({ kind: kind as WarnedKind, value: text.slice(start, end).trim() })),
    without: removeSpans(text, spans),
  };
}
