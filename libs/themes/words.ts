/** The words of themes: the same codes as the contract's, kept here so that this library stands alone. */
import type { Area } from './areas/areas.data.js';

export const themes = ['time', 'staff', 'digital', 'complaints', 'information', 'premises', 'outcome', 'cost'] as const;
export type Theme = (typeof themes)[number];

/** Facets of each theme; a theme may have none. */
export const facets: Record<Theme, readonly string[]> = {
  time: ['contact', 'queue', 'handling', 'hours'],
  staff: ['manner', 'competence', 'capacity'],
  digital: ['sign-in', 'use', 'fault', 'feedback-tool'],
  complaints: ['new', 'handling', 'how-to'],
  information: ['clarity', 'reasons', 'kept-informed', 'language'],
  premises: ['privacy', 'accessibility', 'other'],
  outcome: ['individual-need', 'fairness', 'settled'],
  cost: [],
};

export const polarities = ['pos', 'neg', 'mix', 'neu'] as const;
export type Polarity = (typeof polarities)[number];

export const urgencies = ['threat', 'self-harm', 'person-in-danger'] as const;
export type Urgency = (typeof urgencies)[number];

/** Languages with a lexicon of their own, in the order in which `other` text tries them. */
export const languages = ['fi', 'sv', 'en', 'ru'] as const;
export type Language = (typeof languages)[number];

/**
 * One theme of a comment. `confidence` is the calibrated chance, 0–1, that a human marker would set it too; `unsure` marks those whose
 * chance lies so near the threshold that a person should look.
 */
export type ThemeMark = { theme: Theme; facet?: string; polarity: Polarity; confidence: number; unsure?: true };

/** What is said of one comment. */
export type Classification = {
  /** The themes that count: at most one mark a theme. */
  themes: ThemeMark[];
  /** Themes that nearly passed: they do not count, and are offered to a person. All are `unsure`. */
  near: ThemeMark[];
  /** The feeling of the whole. */
  sentiment: Polarity;
  /** What must be seen at once. */
  urgent: Urgency[];
  /** What the contact was about; null when the words do not tell. */
  area: { area: Area; confidence: number } | null;
};
