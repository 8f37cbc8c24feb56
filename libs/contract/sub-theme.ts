/** Sub-themes: what an organisation adds to the eight themes. */
import type { Theme } from './codes.js';

type ByLanguage<Value> = Partial<Record<string, Value>>;

export interface SubThemeGiven {
  /** One of the eight; left out: beside them. */
  parent?: Theme | undefined;
  /** In the languages of staff. */
  name: ByLanguage<string>;
  /** By language of the comment: `stem*`, `*part*`, words one after another. */
  phrases: ByLanguage<string[]>;
  /** Comments, invented or shortened, that the phrases should find. */
  examples?: ByLanguage<string[]> | undefined;
}

export interface SubTheme extends Omit<Required<SubThemeGiven>, 'parent'> {
  key: string;
  parent: Theme | null;
  /** Stored comments that have it, by the active list; null for one that is not on that yet. */
  comments: number | null;
}

/** What one revision of the list changed. */
export interface SubThemeVersion {
  revision: number;
  key: string;
  name: ByLanguage<string>;
  change: 'added' | 'changed' | 'retired';
  /** Null for one that was retired: the list holds what is on it. */
  at: string | null;
}

export interface SubThemes {
  organisation: string;
  /** Of the list as it is, and of the list that reports go by: they differ until stored comments have been gone through. */
  revision: number;
  activeRevision: number;
  subThemes: SubTheme[];
  /** The last changes of the list, the newest first. */
  versions: SubThemeVersion[];
  /** The round over stored comments, under way or over. */
  round: { total: number; done: number; failed: number; finishedAt: string | null } | null;
}

/** What a report counts of a sub-theme. */
export interface SubThemeRow {
  key: string;
  parent: Theme | null;
  name: Record<string, string>;
  comments: number;
}
