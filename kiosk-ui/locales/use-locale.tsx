import { createContext, Fragment, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalText } from '../../libs/contract/questionnaire.js';
import type { Locale, TextKey } from './locale.js';
import { nearest } from './local-text.js';

/** Always given by the page: a default would bring every language along, and a small page has one. */
export const LocaleContext = createContext<Locale | undefined>(undefined);

function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('No locale is given here');
  return locale;
}

/** The texts of the visitor's language. */
export const useTexts = () => useLocale().texts;

/** A text with its `{places}` filled; each piece is a text node of its own, so that read-aloud finds its recording. */
export function Text({ of, ...places }: { of: TextKey } & Record<string, ComponentChildren>) {
  const parts = useTexts()[of].split(/\{(\w+)\}/);
  return parts.map((part, index) => <Fragment key={index}>{index % 2 ? places[part] : part}</Fragment>);
}

/** An organisation's own text as the visitor gets it, and the language that it is in. */
export const useNearest = (text: LocalText) => nearest(text, useLocale().tag);

/** An organisation's own text, marked with its language where that is not the page's. */
export function Own({ text }: { text: LocalText }) {
  const { text: words, lang } = useNearest(text);
  return lang === useLocale().tag ? words : <span lang={lang}>{words}</span>;
}
