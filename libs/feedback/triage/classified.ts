/** What triage stores of the classifier's answer. */
import { classify } from '#libs/themes/classify.js';
import type { Classification, Language, ThemeMark } from '#libs/themes/words.js';

/** What a classifier may say besides: themes that nearly passed, and what the contact was about. */
type Said = Classification & { near?: readonly ThemeMark[]; area?: { area: string } | null };

export interface Classified {
  themes: { theme: string; facet?: string; polarity: string; confidence: number; unsure?: boolean }[];
  sentiment: string;
  urgent: string[];
  /** Null where the words do not tell; the touchpoint's service comes before it. */
  serviceArea: string | null;
}

/**
 * Classifies a redacted comment. What the classifier counts is counted, as its errors were measured so; what nearly passed is kept as
 * unsure, to be shown to people.
 */
export function classified(text: string, language: Language | 'other'): Classified {
  const { themes, near = [], sentiment, urgent, area = null }: Said = classify(text, language);
  const counted = themes.map((mark) => ({ ...mark, unsure: false }));
  return { themes: [...counted, ...near.map((mark) => ({ ...mark, unsure: true }))], sentiment, urgent, serviceArea: area?.area ?? null };
}
