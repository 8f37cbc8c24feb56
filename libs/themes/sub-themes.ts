/** Sub-themes of an organisation's own: found by their key phrases, with the lexicon's matcher. */
import { finderOf } from './lexicon/match.js';
import { normalise, read } from './text.js';

export interface SubThemeWords {
  key: string;
  /** Key phrases by language; `stem*`, `*part*`, `*end`, and words one after another. */
  phrases: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** Keys of the sub-themes that a redacted text of this language speaks of, each once; of `other`, by the phrases of all languages. */
export type FindSubThemes = (text: string, language: string) => string[];

/** A phrase as the matcher reads it: `Pysäköinti* maksu*` → `pysäköinti*_maksu*`; empty when there is no word in it. */
export const patternOf = (phrase: string): string =>
  normalise(phrase)
    .replace(/[^\p{L}\p{M}\p{N}*]+/gu, '_')
    .replace(/^_+|_+$/g, '');

/** Compiles the phrases of all languages once. */
export function subThemeFinder(subThemes: readonly SubThemeWords[]): FindSubThemes {
  const languages = new Set(subThemes.flatMap(({ phrases }) => Object.keys(phrases)));
  const of = (languageIn: (language: string) => boolean) =>
    finderOf(
      subThemes.map(({ key, phrases }) => {
        const chosen = Object.entries(phrases).filter(([language]) => languageIn(language));
        return [key, chosen.flatMap(([, list]) => (list ?? []).map(patternOf).filter((pattern) => /[\p{L}\p{N}]/u.test(pattern)))] as const;
      }),
    );
  const byLanguage = new Map([...languages].map((language) => [language, of((each) => each === language)]));
  const all = of(() => true);
  return (text, language) => {
    const find = language === 'other' ? all : byLanguage.get(language);
    return find ? [...new Set(find(read(text, new Set()).tokens).map(({ concept }) => concept))] : [];
  };
}
