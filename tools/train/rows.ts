/** Labelled comments, and what the trainers of libs/themes make of them. */
import { readFileSync } from 'node:fs';
import { type Area, areas } from '#libs/themes/areas/areas.data.js';
import { prepared } from '#libs/themes/classify.js';
import { lexiconOf } from '#libs/themes/lexicon/lexicons.js';
import type { Features } from '#libs/themes/model/features.js';
import type { Text } from '#libs/themes/text.js';
import { facets, type Language, polarities, type Polarity, type Theme, themes, type Urgency } from '#libs/themes/words.js';

export interface Mark {
  theme: Theme;
  polarity: Polarity;
  facet?: string;
}

/** A labelled comment. A theme may stand twice, with two facets; `area` is null where it was looked for and cannot be told. */
export interface Row {
  lang: Language;
  text: string;
  themes: Mark[];
  sentiment: Polarity;
  area?: Area | null;
  urgent?: Urgency[];
  /** Told so much around the thing that its words say nothing of what is felt about a theme. */
  oblique?: boolean;
}

export interface Prepared {
  row: Row;
  text: Text;
  features: Features;
}

/** The training comments of a language. */
export const readTraining = (lang: Language): Row[] => readComments('training', lang);

/** Oblique comments of a language. They are taught and never measured: see the README of libs/themes. */
export const readOblique = (lang: Language): Row[] => readComments('training/oblique', lang).map((row) => ({ ...row, oblique: true }));

function readComments(folder: string, lang: Language): Row[] {
  const lines = readFileSync(`libs/themes/${folder}/${lang}.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => ({ ...(JSON.parse(line) as Omit<Row, 'lang'>), lang }));
}

/**
 * Comments that raise an alarm and comments that only sound like it (`urgent` empty). Every third line, counted from the first, is held
 * back for measuring and never taught.
 */
export function readAlarms(lang: Language): { taught: Row[]; heldBack: Row[] } {
  const lines = readFileSync(`libs/themes/training/urgent/${lang}.jsonl`, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line): Row => ({ themes: [], sentiment: 'neg', ...(JSON.parse(line) as Pick<Row, 'text' | 'urgent'>), lang }));
  return { taught: rows.filter((_, i) => i % 3 !== 0), heldBack: rows.filter((_, i) => i % 3 === 0) };
}

export function prepare(row: Row): Prepared {
  const { body, features } = prepared(row.text, row.lang, lexiconOf(row.lang));
  return { row, text: body, features };
}

/** Polarity by theme, as places in `polarities`, -1 where the theme is absent; a theme praised in one facet and blamed in another is mixed. */
export function feelingsOf(row: Row): Int8Array {
  return Int8Array.from(themes, (theme) => {
    const felt = new Set(row.themes.filter((mark) => mark.theme === theme).map((mark) => mark.polarity));
    if (!felt.size) return -1;
    if (felt.has('mix') || (felt.has('pos') && felt.has('neg'))) return polarities.indexOf('mix');
    return polarities.indexOf([...felt].find((one) => one !== 'neu') ?? 'neu');
  });
}

/** Places of the marked facets of a theme within `facets`. */
export const facetsOf = (row: Row, theme: Theme): number[] =>
  row.themes.filter((mark) => mark.theme === theme && mark.facet).map((mark) => facets[theme].indexOf(mark.facet!));

/** Place of the row's area within `areas`; one past the last for "cannot tell", undefined where nobody looked. */
export const areaPlace = ({ area }: Row): number | undefined =>
  area === undefined ? undefined : area === null ? areas.length : areas.indexOf(area);
