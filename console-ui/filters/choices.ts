/** The choices of each filter, in words: the server's lists, named in the reader's language. */
import { themes } from '../../libs/contract/codes.js';
import type { FilterChoices } from '../../libs/contract/figure.js';
import type { Locale } from '../language/locale.js';
import type { FilterName } from './query.js';

export interface Choice {
  value: string;
  label: string;
}

/** What may be chosen, and what is chosen though the server does not offer it: an old link may name what is gone. */
export function choicesOf(name: FilterName, chosen: string[], from: FilterChoices | null, locale: Locale): Choice[] {
  const offered = from ? offeredOf(name, from, locale) : [];
  const gone = chosen.filter((value) => !offered.some((choice) => choice.value === value));
  return [...offered, ...gone.map((value) => ({ value, label: wordOf(name, value, locale) }))];
}

function offeredOf(name: FilterName, from: FilterChoices, locale: Locale): Choice[] {
  const words = (codes: readonly string[]) => codes.map((value) => ({ value, label: wordOf(name, value, locale) }));
  const named = (rows: { key: string; name: Record<string, string> }[]) =>
    rows.map((row) => ({ value: row.key, label: locale.name(row.name) || row.key }));
  switch (name) {
    case 'organisation':
      return from.organisations.map((row) => ({ value: row.id, label: locale.name(row.name) || row.key }));
    case 'service':
      return named(from.services);
    case 'touchpoint':
      return named(from.touchpoints);
    case 'serviceArea':
      return words(from.serviceAreas);
    case 'channelType':
      return words(from.channelTypes);
    case 'mode':
      return words(from.modes);
    case 'selection':
      return words(from.selections);
    case 'language':
      return words(from.languages);
    case 'theme':
      return words(themes);
  }
}

const wordOf = (name: FilterName, value: string, locale: Locale): string =>
  name === 'language' ? languageLabel(value, locale) : locale.word(`${name}.${value}`, value);

export const languageLabel = (tag: string, locale: Locale): string =>
  tag === 'other' ? locale.t('language.other') : locale.languageName(tag);

/** A touchpoint's name in the reader's language, else its key. */
export const nameOfTouchpoint = (key: string, from: FilterChoices | null, locale: Locale): string =>
  locale.name(from?.touchpoints.find((each) => each.key === key)?.name ?? {}) || key;
