/** The reader's language: its messages, and numbers, shares and dates in its form. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type messagesOfFinnish from '../locales/fi.json';
import { formats, type Formats } from './formats.js';

export type Messages = typeof messagesOfFinnish;
export type MessageKey = keyof Messages;
type Plural = { one: string; other: string };
export type Values = Record<string, string | number>;

/** One file a language; adding a file adds the language. */
const files = import.meta.glob<Messages>('../locales/*.json', { import: 'default' });
const languageOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
export const languages: string[] = Object.keys(files).map(languageOf).sort();

export interface Locale extends Formats {
  language: string;
  /** The message with `{name}` filled in; a number called `n` also chooses between singular and plural. */
  t(key: MessageKey, values?: Values): string;
  /** The message if there is one, else the fallback: for codes that the server may have and this page does not know yet. */
  word(key: string, fallback: string): string;
}

const Context = createContext<Locale | null>(null);
export const LocaleProvider = Context.Provider;

export function useLocale(): Locale {
  const locale = useContext(Context);
  if (!locale) throw new Error('No locale is given above this component');
  return locale;
}

const storageKey = 'kuule.console.language';

function preferred(): string {
  const stored = readStored();
  const wanted = [...(stored ? [stored] : []), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return wanted.find((language) => languages.includes(language)) ?? 'en';
}

/** Storage may be forbidden by the browser's settings; then the choice lasts as long as the page. */
function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function store(language: string): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // see readStored
  }
}

/** The chosen language's locale (null until its file has come), and the way to choose another. */
export function useChosenLocale(): [Locale | null, (language: string) => void] {
  const [language, setLanguage] = useState(preferred);
  const [locale, setLocale] = useState<Locale | null>(null);
  useEffect(() => {
    let current = true;
    void files[`../locales/${language}.json`]?.().then((messages) => current && setLocale(makeLocale(language, messages)));
    return () => {
      current = false;
    };
  }, [language]);
  useEffect(() => {
    if (locale) document.documentElement.lang = locale.language;
  }, [locale]);
  return [
    locale,
    (next) => {
      store(next);
      setLanguage(next);
    },
  ];
}

function makeLocale(language: string, messages: Messages): Locale {
  const form = formats(messages.tag, messages.month === 'short' ? 'short' : 'numeric');
  const plurals = new Intl.PluralRules(messages.tag);
  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? form.number(value) : (value ?? '');
    });
  const pick = (message: string | Plural, n: string | number | undefined) =>
    typeof message === 'string' ? message : plurals.select(Number(n)) === 'one' ? message.one : message.other;
  return {
    ...form,
    language,
    t: (key, values = {}) => fill(pick(messages[key], values.n), values),
    word: (key, fallback) => (key in messages ? pick(messages[key as MessageKey], 1) : fallback),
  };
}
