/** What is made of a comment's words: language, redaction, themes. Runs in a thread of its own (see analyser.ts). */
import { workerData } from 'piscina';
import { detectLanguage, languageVersion } from '#libs/language/detect.js';
import { isMixed } from '#libs/language/mixed.js';
import { listedForms } from '#libs/redaction/lists.js';
import { explainSpans, type Explanation } from '#libs/redaction/placeholders.js';
import { asTextLanguage, redact, redactionVersion } from '#libs/redaction/redact.js';
import { redactAgain, type Again, type StoredRedaction } from '#libs/redaction/redact-again.js';
import type { ListData } from '../lists/list-data.js';
import { markSubThemes, type SubThemeLists, type SubThemeMark } from './mark-sub-themes.js';
import { listsOf } from '../lists/lists-of.js';
import { classified, type Classified } from './classified.js';
import { useLocalWeights } from './local-weights.js';

export interface AnalysisRequest {
  text: string;
  /** The page's or caller's language (BCP 47), a hint for very short texts. */
  hint: string | null;
  /** The lists of its organisation, if it has any. */
  lists?: ListData;
}

export interface Analysis extends Classified {
  language: string;
  redacted: string;
  /** Spans by kind; never their values. */
  spanCounts: Record<string, number>;
  /** Which rule made each placeholder, in the order of the text. */
  explanations: Explanation[];
  sensitive: boolean;
  assurance: 'high' | 'low';
  contactRemoved: boolean;
  subThemes: SubThemeMark[];
}

/** Milliseconds by stage, for the share of time that each takes. */
export type StageTimes = Record<'language' | 'redaction' | 'themes', number>;

export interface AnalysisAnswer {
  analyses: Analysis[];
  ms: StageTimes;
  /** Of the code that made them. They travel with the answer, so that the models are loaded in the thread alone. */
  versions: Record<keyof StageTimes, string>;
}

/** The folder of the installation's own weights, where the worker names one. */
const { themesFolder } = (workerData ?? {}) as { themesFolder?: string };
const versions = { language: languageVersion, redaction: redactionVersion, themes: useLocalWeights(themesFolder) };

/** The page was in a language without a name recognizer: however its words look, only a reviewer may read them. */
const isForeign = (hint: string | null) => hint !== null && !/^(fi|sv|en|ru)\b/i.test(hint);

/** The thread's task: analyses in the order of the requests. */
export default function analyse(requests: AnalysisRequest[]): AnalysisAnswer {
  const ms: StageTimes = { language: 0, redaction: 0, themes: 0 };
  const timed = <T>(stage: keyof StageTimes, work: () => T): T => {
    const began = performance.now();
    const result = work();
    ms[stage] += performance.now() - began;
    return result;
  };
  const analyses = requests.map(({ text, hint, lists }) => {
    const language = timed('language', () => detectLanguage(text, hint ?? undefined));
    // In a text of two languages the rules of one are not enough: all are asked, and only a reviewer reads it.
    const mixed = timed('language', () => isMixed(text));
    const redaction = timed('redaction', () => redact(text, mixed ? 'other' : language, { lists: listsOf(lists) }));
    const marks = timed('themes', () => classified(redaction.text, language));
    const spanCounts: Record<string, number> = {};
    for (const { kind } of redaction.spans) spanCounts[kind] = (spanCounts[kind] ?? 0) + 1;
    const { sensitive, contactRemoved } = redaction;
    const assurance = isForeign(hint) ? 'low' : redaction.assurance;
    const explanations = explainSpans(text, redaction.spans);
    const subThemes = markSubThemes(redaction.text, language, lists);
    return { language, redacted: redaction.text, spanCounts, explanations, sensitive, assurance, contactRemoved, ...marks, subThemes };
  });
  return { analyses, ms, versions };
}

export interface RenewalRequest {
  stored: StoredRedaction;
  lists?: ListData;
  /** The comment was redacted by these very rules: only the reported values are new. */
  listsOnly: boolean;
}

/** The thread's task for stored comments: redacts each once more, in order. */
export const renew = (requests: RenewalRequest[]): Again[] =>
  requests.map(({ stored, lists, listsOnly }) => redactAgain(stored, { lists: listsOf(lists), listsOnly }));

export interface ReclassificationRequest {
  /** Redacted. */
  text: string;
  language: string;
  lists: SubThemeLists;
}

export type Reclassified = Pick<Analysis, 'themes' | 'sentiment' | 'urgent' | 'subThemes'>;

/** The thread's task for stored comments that a newer classifier is to read, in order. */
export const reclassify = (requests: ReclassificationRequest[]): Reclassified[] =>
  requests.map(({ text, language, lists }) => ({
    ...classified(text, asTextLanguage(language)),
    subThemes: markSubThemes(text, asTextLanguage(language), lists),
  }));

/** The thread's task for a reported value: the forms to be listed; none when it is not to be looked for elsewhere. */
export const formsOf = ({ value, language }: { value: string; language: string }): string[][] =>
  listedForms(value, asTextLanguage(language));
