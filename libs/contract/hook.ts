/** Hooks as the console shows them, and what can become of a delivery. */
import type { LocalText } from './questionnaire.js';

/**
 * What became of a delivery. The first five leave a feedback as the sender said it; `comment-kept` is an amended rating under a comment
 * that stays as it was first given; `closed` and `conflict` are final and answered 2xx, so that nobody tries again.
 */
export const hookVerdicts = [
  'created',
  'amended',
  'comment-kept',
  'unchanged',
  'repeat',
  'invitation',
  'ignored',
  'closed',
  'conflict',
  'challenge',
  'test',
  'unsigned',
  'wrong-signature',
  'stale',
  'malformed',
  'unusable',
  'no-touchpoint',
  'limited',
  'failed',
] as const;
export type HookVerdict = (typeof hookVerdicts)[number];

export interface HookProfileInfo {
  name: string;
  /** `shape-only`: written from the product's papers, and used by nobody yet. */
  support: 'whole' | 'shape-only';
  /** Who makes the secret: Kuule (it goes into the product), or the product (it comes here). */
  secretFrom: 'kuule' | 'product';
}

export interface HookInfo {
  id: string;
  name: string;
  profile: string;
  /** Where the product sends to, below the installation's address. */
  path: string;
  touchpoint: { key: string; name: LocalText };
  createdAt: string;
  disabledAt: string | null;
  hasSecret: boolean;
  /** While secrets rotate: until when the earlier one is accepted too. */
  rotatingUntil: string | null;
  /** Deliveries of the last 30 days by verdict. */
  counts: Partial<Record<HookVerdict, number>>;
  /** The newest first; those of no interest are counted only. */
  deliveries: { at: string; verdict: HookVerdict }[];
}

export interface Hooks {
  organisation: string;
  hooks: HookInfo[];
  profiles: HookProfileInfo[];
  touchpoints: { key: string; name: LocalText }[];
}

/** A new hook, or a new secret: what we made is shown this once. */
export interface HookSecret {
  id: string;
  path: string;
  secret: string | null;
}

/** What the address answered to a sample that the server signed and sent to itself. */
export interface HookTest {
  verdict: HookVerdict;
  rating: number | null;
}
