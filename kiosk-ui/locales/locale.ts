import type fi from './fi.json';

/** The texts of one visitor language; `fi.json` says which there are. */
export type Texts = typeof fi;
export type TextKey = keyof Texts;

/** A visitor language by its BCP 47 tag. */
export interface Locale {
  tag: string;
  texts: Texts;
}

const files = import.meta.glob<Texts>('./*.json', { eager: true, import: 'default' });
const locales = new Map(Object.entries(files).map(([path, texts]) => [path.slice('./'.length, -'.json'.length), texts]));

/** The tags of all visitor languages that have a file. */
export const knownTags = [...locales.keys()];

/** The locales of `tags` that have a file here, in the order given; Finnish when none has. */
export function localesOf(tags: readonly string[]): Locale[] {
  const known = tags.flatMap((tag) => {
    const texts = locales.get(tag);
    return texts ? [{ tag, texts }] : [];
  });
  return known.length ? known : localesOf(['fi']);
}

/** The locale of the browser itself, for the pages that staff see before the kiosk knows its touchpoint. */
export function browserLocale(): Locale {
  return localesOf(navigator.languages.flatMap((tag) => [tag, tag.split('-')[0]!]))[0]!;
}
