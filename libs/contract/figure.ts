/** The one form of every figure, and the answers of the console's HTTP API. */
import type { Mode, Polarity, Theme, Urgency } from './codes.js';

/**
 * `ok` comparable · `few` n < 10, shown but not compared · `band` 5–9 outside the organisation, rounded to a band ·
 * `hidden` n < 5 outside the organisation · `none` nobody answered (never 0).
 */
export type FigureState = 'ok' | 'few' | 'band' | 'hidden' | 'none';

/** A figure with its 95 % interval, the number of answers behind it, and the metric's definition (`csat@1`). */
export interface Figure {
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
  definition: string;
  state: FigureState;
}

export type PolarityCounts = Record<Polarity, number>;

export interface ThemeRow extends PolarityCounts {
  theme: Theme;
  /** Comments with this theme. */
  comments: number;
  /** Comments that could have had it: all classified comments in the selection. */
  ofComments: number;
  positiveShare: Figure;
}

/** A change against the compared period; shares in percentage points, means and indices in their own points. */
export interface Change {
  points: number | null;
  low: number | null;
  high: number | null;
  comparable: boolean;
  /**
   * Why it may not be read as a change: `none` no answers on a side · `few` n < 10 on a side · `mix` more than a tenth of the answers
   * were collected or asked for in another way · `classifier` more than one version sorted the comments.
   */
  why?: 'none' | 'few' | 'mix' | 'classifier';
}

export const trendUnits = ['day', 'week', 'month'] as const;
export type TrendUnit = (typeof trendUnits)[number];

export interface TrendPoint {
  /** First local date of the bucket, ISO. */
  from: string;
  n: number;
  csat: Figure;
  mean: Figure;
}

/** A group of answers that must not be pooled silently: its mode, how people were asked, and how many they are. */
export interface Composition {
  mode: Mode;
  selection: string;
  n: number;
}

export interface Summary {
  asOf: string;
  from: string;
  to: string;
  timeZone: string;
  n: number;
  ratings: [number, number, number, number, number];
  mean: Figure;
  csat: Figure;
  index: Figure;
  trend: { unit: TrendUnit; points: TrendPoint[] };
  composition: Composition[];
  themes: ThemeRow[];
  complaintsBy: { theme: Theme | 'none'; n: number }[];
  general: PolarityCounts;
  /** Comments received and not yet through triage, and those set aside because triage failed on them. */
  comments: { total: number; waiting: number; setAside: number };
  urgent: number;
  change?: {
    from: string;
    to: string;
    n: number;
    csat: Change;
    mean: Change;
    index: Change;
    themes: { theme: Theme; positiveShare: Change; comments: number }[];
  };
}

export interface CommentItem {
  id: string;
  text: string;
  language: string;
  rating: number;
  mode: Mode;
  touchpoint: string;
  /** Local day; never the minute. */
  receivedOn: string;
  themes: { theme: Theme; facet?: string; polarity: Polarity; confidence: number }[];
  sentiment: Polarity;
  urgent: Urgency[];
  assurance: 'high' | 'low';
  /** What a reviewer needs to correct it; null for everybody else. */
  review: CommentReview | null;
}

export interface CommentReview {
  /** Of the text: a correction names the text that it is about. */
  revision: number;
  /** Placeholders, counted from 0, that somebody called wrongly removed. */
  wrong: number[];
}

export interface CommentPage {
  items: CommentItem[];
  next: string | null;
}

/** What the report's filters may be set to, for the signed-in person. */
export interface FilterChoices {
  organisations: { id: string; key: string; name: Record<string, string>; timeZone: string }[];
  services: { key: string; name: Record<string, string> }[];
  touchpoints: { key: string; name: Record<string, string>; service: string | null; channelType: string | null; mode: Mode }[];
  channelTypes: string[];
  modes: Mode[];
  selections: string[];
  languages: string[];
}

export interface SessionInfo {
  name: string;
  email: string | null;
  role: string;
  organisations: string[];
}

/** A report of something missed; what it was is not in it. */
export interface MissedReport {
  id: string;
  kind: string;
  reportedAt: string;
  /** In how many stored comments the value was removed so far. */
  comments: number;
  /** False when it consists of everyday words and was removed in its own comment only; null while the worker has not looked. */
  everywhere: boolean | null;
  /** When it was in no stored comment any more. */
  finishedAt: string | null;
}

/** How good an organisation's redaction is, and what people have said of it. */
export interface Quality {
  organisation: string;
  /** The last sample that somebody checked; null when nobody has. */
  sample: QualitySample | null;
  rules: { kind: string; recognizer: string; rule: string; used: number; wrong: number; share: Figure }[];
  list: { entries: number; reports: MissedReport[] };
  exceptions: string[];
  /** The last or present round over stored comments. */
  renewal: { total: number; done: number; changed: number; failed: number; startedAt: string; finishedAt: string | null } | null;
}

export interface QualitySample {
  drawnAt: string;
  /** Of the redactor whose work was checked. */
  versions: string[];
  /** Whether comments were drawn that only reviewers may read. */
  restricted: boolean;
  drawn: number;
  /** The share of comments in which something of any kind, or of one kind, was left. */
  any: Figure;
  kinds: { kind: string; comments: number; share: Figure }[];
  languages: { language: string; any: Figure }[];
}
