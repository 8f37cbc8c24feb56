/** Outgoing webhooks: what they tell, and what the console shows of them. The receiver's side is in docs/webhooks.md. */
import type { Mode } from './codes.js';

/** What a webhook may ask for. */
export const webhookEvents = ['feedback.triaged', 'complaint.candidate'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** Sent by the test button alone. */
export const webhookTest = 'webhook.test';

/** Ratings 1–2, 3, and 4–5. */
export const ratingBuckets = ['low', 'middle', 'high'] as const;
export type RatingBucket = (typeof ratingBuckets)[number];

/** The data of an event about a comment: ids, codes and counts, never words. */
export interface WebhookFeedback {
  organisation: string;
  feedback: string;
  touchpoint: string;
  mode: Mode;
  /** The local day on which it happened, as reports count it. */
  day: string;
  rating: RatingBucket;
  themes: { theme: string; polarity: string }[];
  /** Somebody may be in danger; in what way is read in the console. */
  urgent: boolean;
  /** Where the console shows the touchpoint's comments of that day, to those who may sign in. */
  link: string;
}

/** The body of a message, as Standard Webhooks has it. */
export interface WebhookBody<T = WebhookFeedback> {
  type: string;
  /** ISO 8601 in UTC: when the event was free to be told. */
  timestamp: string;
  data: T;
}

/** What became of one attempt. */
export const webhookVerdicts = [
  /** 2xx */
  'delivered',
  /** Another status than those below */
  'refused',
  /** 3xx, which is not followed */
  'redirect',
  /** 410: the webhook was switched off */
  'gone',
  /** 429, 502, 503, 504: nothing more is sent for a while */
  'busy',
  /** The name leads to a private address that the operator has not allowed, or is no address */
  'address',
  /** Neither https, nor an address that the operator allows over http */
  'scheme',
  'timeout',
  /** Nobody there, or the certificate is not valid */
  'network',
  /** The answer did not end */
  'too-long',
  /** The secret could not be opened: the worker has another hash key than the collector */
  'secret',
] as const;
export type WebhookVerdict = (typeof webhookVerdicts)[number];

export interface WebhookState {
  id: string;
  name: string;
  url: string;
  events: WebhookEvent[];
  createdAt: string;
  disabledAt: string | null;
  disabledBecause: 'gone' | 'person' | null;
  /** The first failure since the last delivery. */
  failingSince: string | null;
  /** The receiver asked to be left alone until then. */
  pausedUntil: string | null;
  /** The former secret is signed with as well until then. */
  formerUntil: string | null;
  /** Messages that wait and may be sent. */
  waiting: number;
}

export interface Webhooks {
  organisation: string;
  webhooks: WebhookState[];
}

export interface WebhookMessage {
  id: string;
  type: string;
  releasedAt: string;
  attempts: number;
  /** Of the last attempt; null before the first. */
  last: { at: string; verdict: WebhookVerdict; status: number | null; ms: number } | null;
  /** When it is tried next; null when it was delivered or given up. */
  nextAt: string | null;
  deliveredAt: string | null;
  givenUpAt: string | null;
}

/** A secret that is shown this once. */
export interface NewWebhookSecret {
  id: string;
  secret: string;
}
