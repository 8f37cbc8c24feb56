/** Which of the four languages a comment is written in. */
import { eld } from 'eld/extrasmall';

export type TextLanguage = 'fi' | 'sv' | 'en' | 'ru' | 'other';

/** Raised whenever the same text may come out otherwise; stored beside what it decided. */
export const languageVersion = '1';

const known = new Set<string>(['fi', 'sv', 'en', 'ru']);

/**
 * The language of `text` (any string). `hint`, the BCP 47 tag of the page it was written on, decides only where the text
 * itself is too short or uncertain to tell. Pure; never throws.
 */
export function detectLanguage(text: string, hint?: string): TextLanguage {
  const language = eld.detect(text).language || hint?.slice(0, 2).toLowerCase() || '';
  return (known.has(language) ? language : 'other') as TextLanguage;
}
