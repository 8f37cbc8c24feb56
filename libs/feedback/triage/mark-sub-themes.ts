/** The sub-themes of a comment, in the analysis thread. */
import { subThemeFinder, type FindSubThemes } from '#libs/themes/sub-themes.js';
import type { ListData, SubThemeData } from '../lists/list-data.js';

export interface SubThemeMark {
  key: string;
  revision: number;
}

export type SubThemeLists = Pick<ListData, 'organisation' | 'subThemes'>;

/** Revisions whose phrases are kept compiled; emptied when full. A revision never changes. */
const keptMax = 200;
const compiled = new Map<string, FindSubThemes>();

/** The marks of each revision that is given. */
export function markSubThemes(text: string, language: string, lists: SubThemeLists | undefined): SubThemeMark[] {
  if (!lists?.subThemes?.length) return [];
  return [...Map.groupBy(lists.subThemes, ({ revision }) => revision)].flatMap(([revision, subThemes]) =>
    finderOf(lists.organisation, revision, subThemes)(text, language).map((key) => ({ key, revision })),
  );
}

function finderOf(organisation: string, revision: number, subThemes: SubThemeData[]): FindSubThemes {
  const name = `${organisation} ${revision}`;
  const known = compiled.get(name);
  if (known) return known;
  if (compiled.size >= keptMax) compiled.clear();
  const find = subThemeFinder(subThemes);
  compiled.set(name, find);
  return find;
}
