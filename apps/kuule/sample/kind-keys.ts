/** The key of each kind, at the terminal. */
import type { SpanKind } from '#libs/redaction/kinds.js';

export const kindKeys: Record<SpanKind, string> = {
  person: 'p',
  phone: 't',
  email: 'e',
  address: 'a',
  'personal-id': 'i',
  'bank-account': 'b',
  card: 'c',
  plate: 'l',
  'birth-date': 'd',
  reference: 'r',
  'online-id': 'o',
};

export const kindOfKey = new Map(Object.entries(kindKeys).map(([kind, key]) => [key, kind as SpanKind]));
