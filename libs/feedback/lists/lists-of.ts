/** What redaction makes of an organisation's lists; for the analysis thread, as it needs the lists of words. */
import type { Lists, MissedValue } from '#libs/redaction/lists.js';
import { isWord } from '#libs/redaction/names/dictionary.js';
import { valueHash, type ListData } from './list-data.js';

/** The comments of a group share their organisation's data: its index is made once. */
const made = new WeakMap<ListData, Lists>();

/** The lists for `redact`; undefined when there is nothing on them. */
export function listsOf(data: ListData | undefined): Lists | undefined {
  if (!data || (data.values.length === 0 && data.exceptions.length === 0)) return undefined;
  const known = made.get(data);
  if (known) return known;
  const byFirst = new Map<string, MissedValue[]>();
  for (const { first, ...value } of data.values) {
    const sharing = byFirst.get(first);
    if (sharing) sharing.push(value);
    else byFirst.set(first, [value]);
  }
  const lists = { missed: { hash: (value: string) => hashOf(data, value), byFirst }, exceptions: new Set(data.exceptions) };
  made.set(data, lists);
  return lists;
}

/** Most words of comments are everyday ones: their hashes are kept, by organisation. No other word stays in memory. */
const everydayHashes = new Map<string, Map<string, string>>();
const mostWords = 20_000;

function hashOf(data: ListData, value: string): string {
  if (value.length > 24 || !isWord(value, 'other')) return valueHash(data, value);
  let kept = everydayHashes.get(data.organisation);
  if (!kept) everydayHashes.set(data.organisation, (kept = new Map()));
  let hash = kept.get(value);
  if (hash === undefined) {
    hash = valueHash(data, value);
    if (kept.size < mostWords) kept.set(value, hash);
  }
  return hash;
}
