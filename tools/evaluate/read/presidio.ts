/**
 * Reads the synthetic sentences of Microsoft's presidio-research (`generated_*.json`: one array of objects) as labelled rows.
 *
 * Its kinds become ours; those that the annotation guide does not know are `ignored`: neither wanted nor wrong when masked.
 *
 * | theirs                                              | ours         |
 * | --------------------------------------------------- | ------------ |
 * | PERSON                                              | person       |
 * | PHONE_NUMBER                                        | phone        |
 * | EMAIL_ADDRESS                                       | email        |
 * | ADDRESS, joined with the pieces that follow it      | address      |
 * | CREDIT_CARD                                         | card         |
 * | IBAN_CODE                                           | bank-account |
 * | US_SSN, US_DRIVER_LICENSE, US_PASSPORT              | personal-id  |
 * | IP_ADDRESS                                          | online-id    |
 * | DATE_TIME, DOMAIN_NAME, LOCATION, ORGANIZATION,     | ignored      |
 * | TITLE, PREFIX, AGE, NRP and whatever else there is  |              |
 *
 * The set labels an address in pieces ("Suite 992", "64", "86786"). Pieces with nothing but signs, spaces or a LOCATION between
 * them are one address here, and one without a letter or without a digit is ignored (a post code or a street alone is no address); so is a corner of
 * two streets. A missing value that the set wrote as "nan" at the end is no part of one.
 */
import type { LabelledRow } from '../task.js';

interface TheirSpan {
  entity_type: string;
  start_position: number;
  end_position: number;
}

interface TheirRow {
  full_text: string;
  spans: TheirSpan[];
}

interface OurSpan {
  start: number;
  end: number;
  kind: string;
}

const kinds: Record<string, string> = {
  PERSON: 'person',
  PHONE_NUMBER: 'phone',
  EMAIL_ADDRESS: 'email',
  ADDRESS: 'address',
  CREDIT_CARD: 'card',
  IBAN_CODE: 'bank-account',
  US_SSN: 'personal-id',
  US_DRIVER_LICENSE: 'personal-id',
  US_PASSPORT: 'personal-id',
  IP_ADDRESS: 'online-id',
};

/** Whether `content` is such a file. */
export function isPresidio(content: string): boolean {
  return /^\s*\[\s*\{\s*"full_text"/.test(content);
}

/** The rows of such a file, all of them English. Offsets are recounted in UTF-16 code units: the set counts code points. */
export function readPresidio(content: string): LabelledRow[] {
  return (JSON.parse(content) as TheirRow[]).map(({ full_text: text, spans }, index) => {
    const unit = unitOf(text);
    const ours = spans
      .map((span) => ({ start: unit(span.start_position), end: unit(span.end_position), kind: kinds[span.entity_type] ?? 'ignored' }))
      .sort((a, b) => a.start - b.start);
    const joined = joinAddresses(text, ours);
    return {
      id: `presidio-${index + 1}`,
      lang: 'en',
      text,
      spans: joined.filter(({ kind }) => kind !== 'ignored'),
      ignored: joined.filter(({ kind }) => kind === 'ignored'),
    };
  });
}

/** From code points to UTF-16 code units. */
function unitOf(text: string): (point: number) => number {
  const units: number[] = [];
  let unit = 0;
  for (const sign of text) {
    units.push(unit);
    unit += sign.length;
  }
  return (point) => units[point] ?? unit;
}

function joinAddresses(text: string, spans: readonly OurSpan[]): OurSpan[] {
  const joined: OurSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const beforeLast = joined.at(-2);
    if (span.kind === 'address' && last?.kind === 'address' && touch(text, last, span)) last.end = span.end;
    else if (span.kind === 'address' && last?.kind === 'ignored' && beforeLast?.kind === 'address' && touch(text, last, span)) {
      if (!touch(text, beforeLast, last)) joined.push({ ...span });
      else {
        joined.pop();
        beforeLast.end = span.end;
      }
    } else joined.push({ ...span });
  }
  return joined.map((span) => {
    if (span.kind !== 'address') return span;
    const value = text.slice(span.start, span.end).replace(/\W*\bnan$/, '');
    if (/\p{L}{2}/u.test(value) && /\p{Nd}/u.test(value) && !/^the corner of | and /.test(value))
      return { ...span, end: span.start + value.length };
    return { ...span, kind: 'ignored' };
  });
}

const touch = (text: string, a: OurSpan, b: OurSpan) => !/[\p{L}\p{N}]/u.test(text.slice(a.end, b.start));
