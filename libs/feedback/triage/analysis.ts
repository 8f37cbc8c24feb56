/** What is made of a comment's words: language, redaction, themes. Runs in a thread of its own (see analyser.ts). */
import { detectLanguage, languageVersion } from '#libs/language/detect.js';
import { redact, redactionVersion } from '#libs/redaction/redact.js';
import { classify, themesVersion } from '#libs/themes/classify.js';

export interface AnalysisRequest {
  text: string;
  /** The page's or caller's language (BCP 47), a hint for very short texts. */
  hint: string | null;
}

export interface Analysis {
  language: string;
  redacted: string;
  /** Spans by kind; never their values. */
  spanCounts: Record<string, number>;
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
  const analyses = requests.map(({ text, hint }) => {
    const language = timed('language', () => detectLanguage(text, hint ?? undefined));
    const redaction = timed('redaction', () => redact(text, language));
    const told = timed('themes', () => classify(redaction.text, language));
    const spanCounts: Record<string, number> = {};
    for (const { kind } of redaction.spans) spanCounts[kind] = (spanCounts[kind] ?? 0) + 1;
    const { sensitive, contactRemoved } = redaction;
    const assurance = isForeign(hint) ? 'low' : redaction.assurance;
    return { language, redacted: redaction.text, spanCounts, sensitive, assurance, contactRemoved, ...told };
  });
  return { analyses, ms, versions };
}
