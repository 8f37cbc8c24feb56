/** What is made of a comment's words: language, redaction, themes. Runs in a thread of its own (see analyser.ts). */
import { detectLanguage, languageVersion } from '#libs/language/detect.js';
import { isMixed } from '#libs/language/mixed.js';
import { listedForms } from '#libs/redaction/lists.js';
import { explainSpans, type Explanation } from '#libs/redaction/placeholders.js';
import { asTextLanguage, redact, redactionVersion } from '#libs/redaction/redact.js';
import { redactAgain, type Again, type StoredRedaction } from '#libs/redaction/redact-again.js';
import { classify, themesVersion } from '#libs/themes/classify.js';
import type { ListData } from '../lists/list-data.js';
import { listsOf } from '../lists/lists-of.js';

export interface AnalysisRequest {
  text: string;
  /** The page's or caller's language (BCP 47), a hint for very short texts. */
  hint: string | null;
  /** The lists of its organisation, if it has any. */
  lists?: ListData;
}

export interface Analysis {
  language: string;
  redacted: string;
  /** Spans by kind; never their values. */
  spanCounts: Record<string, number>;
  /** Which rule made each placeholder, in the order of the text. */
  explanations: Explanation[];
  sensitive: boolean;
  assurance: 'high' | 'low';
  contactRemoved: boolean;
  /** `unsure` marks those near the threshold, which a person should look at. */
  themes: { theme: string; facet?: string; polarity: string; confidence: number; unsure?: true }[];
  /** Themes that nearly passed: they do not count. */
  near: { theme: string; facet?: string; polarity: string; confidence: number }[];
  /** Service area told by the words; null when they do not tell. */
  area: { area: string; confidence: number } | null;
  sentiment: string;
  urgent: string[];
}

/** Milliseconds by stage, for the share of time that each takes. */
export type StageTimes = Record<'language' | 'redaction' | 'themes', number>;

export interface AnalysisAnswer {
  analyses: Analysis[];
  ms: StageTimes;
  /** Of the code that made them. They travel with the answer, so that the models are loaded in the thread alone. */
  versions: Record<keyof StageTimes, string>;
}

const versions = { language: languageVersion, redaction: redactionVersion, themes: themesVersion };

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
    const told = timed('themes', () => classify(redaction.text, language));
    const spanCounts: Record<string, number> = {};
    for (const { kind } of redaction.spans) spanCounts[kind] = (spanCounts[kind] ?? 0) + 1;
    const { sensitive, contactRemoved } = redaction;
    const assurance = isForeign(hint) ? 'low' : redaction.assurance;
    const explanations = explainSpans(text, redaction.spans);
    return {
      language,
      redacted: redaction.text,
      spanCounts,
      explanations,
      sensitive,
      assurance,
      contactRemoved,
      ...told,
    };
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

/** The thread's task for a reported value: the forms to be listed; none when it is not to be looked for elsewhere. */
export const formsOf = ({ value, language }: { value: string; language: string }): string[][] =>
  listedForms(value, asTextLanguage(language));
