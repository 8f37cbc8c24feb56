/** The choices of each filter, in words: the server's lists, named in the reader's language. */
import { themes } from '../../libs/contract/codes.js';
import type { FilterChoices } from '../../libs/contract/figure.js';
import type { Locale } from '../language/locale.js';
import type { FilterName } from './query.js';

export interface Choice {
  value: string;
  label: string;
}

export function choicesOf(name: FilterName, from: FilterChoices | null, locale: Locale): Choice[] {
  const named = (rows: { key: string; name: Record<string, string> }[] = []) =>
    rows.map((row) => ({ value: row.key, label: locale.name(row.name) || row.key }));
  const words = (codes: readonly string[] = [], prefix: string) =>
    codes.map((code) => ({ value: code, label: locale.word(`${prefix}.${code}`, code) }));
  switch (name) {
    case 'organisation':
      return (from?.organisations ?? []).map(({ id, key, name }) => ({ value: id, label: locale.name(name) || key }));
    case 'service':
      return named(from?.services);
    case 'touchpoint':
      return named(from?.touchpoints);
    case 'channelType':
      return words(from?.channelTypes, 'channelType');
    case 'mode':
      return words(from?.modes, 'mode');
    case 'selection':
      return words(from?.selections, 'selection');
    case 'theme':
      return words(themes, 'theme');
    case 'language':
      return (from?.languages ?? []).map((tag) => ({ value: tag, label: languageLabel(tag, locale) }));
  }
}

export const languageLabel = (tag: string, locale: Locale): string =>
  tag === 'other' ? locale.t('language.other') : locale.languageName(tag);
