/** Visitor languages in the widget: their names are in the one file, their texts come from our server. */
import type { Locale, Texts } from '../locales/locale.js';
import { at } from './home.js';

const names = import.meta.glob<string>('../locales/*.json', { eager: true, import: 'name' });
const nameOf = new Map(Object.entries(names).map(([path, name]) => [path.slice('../locales/'.length, -'.json'.length), name]));

/** Those of `tags` that have texts, with their own names. */
export const named = (tags: readonly string[]) =>
  tags.flatMap((tag) => (nameOf.has(tag) ? [{ tag, texts: { name: nameOf.get(tag)! } }] : []));

const loaded = new Map<string, Promise<Locale>>();

export function loadLocale(tag: string): Promise<Locale> {
  const known = loaded.get(tag);
  if (known) return known;
  const locale = fetch(at(`locales/${tag}.json`), { credentials: 'omit' }).then(async (answer) => {
    if (!answer.ok) throw new Error('No texts');
    return { tag, texts: (await answer.json()) as Texts };
  });
  loaded.set(tag, locale);
  locale.catch(() => loaded.delete(tag));
  return locale;
}

/** The language among `tags` nearest to what is wanted, in the order of wanting: itself, or its like; else the first. */
export function nearestTag(wanted: readonly (string | null | undefined)[], tags: readonly string[]): string {
  const lower = (tag: string) => tag.toLowerCase();
  for (const tag of wanted) {
    if (!tag) continue;
    const found = tags.find((each) => lower(each) === lower(tag)) ?? tags.find((each) => lower(each) === lower(tag).split('-')[0]);
    if (found) return found;
  }
  return tags[0] ?? 'fi';
}

/** All that have a file, for the time before the touchpoint has said which it has. */
export const allTags = [...nameOf.keys()];
