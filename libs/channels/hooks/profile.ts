/** What a product's webhook looks like, as data. A further product is one file in profiles/ and one line in profiles.ts. */
import type { Verification } from '../verify/verification.js';
import type { Scale } from './scale.js';

/** Where a value stands: member names joined by dots, `*` for every element of a list, `a|b` for either; perhaps the first group of a match in it. */
export type Field = string | { path: string; match: RegExp };

export interface Condition {
  path: string;
  is: readonly string[];
}

export interface HookProfile {
  /** In the address: `/api/v1/chat/{name}/{hook}`. */
  name: string;
  /** `shape-only`: written from the product's papers, and used by nobody yet. */
  support: 'whole' | 'shape-only';
  verification: Verification;
  /** Who makes the secret: Kuule (it is pasted into the product), or the product (it is pasted here). */
  secretFrom: 'kuule' | 'product';
  /** The member of a form that carries the JSON, for products that send forms. */
  formField?: string;
  /** What the product asks when it is set up; answered once its signature has held. */
  challenge?: { when: Condition; answer: string };
  /** Meta's GET: it sends the verify token that it was given (we use the hook's key) and wants its challenge back. */
  answersHubChallenge?: true;
  /** Deliveries that are of interest: all of these hold. Others are counted and ignored. */
  events: readonly Condition[];
  /** The parts of a delivery that are one feedback each; the whole of it when absent. */
  items?: string;
  fields: {
    /** What the product calls the conversation or the survey: the same values make the same feedback. */
    id: readonly Field[];
    rating: Field;
    scale: Scale | { path: string };
    comment?: Field;
    language?: Field;
    occurredAt?: Field;
    /** Answers to the touchpoint's questions. */
    answers?: string;
  };
  /** What a delivery of interest without a rating is: somebody to be asked by the follow-up link, or of no interest after all. */
  withoutRating: 'invitation' | 'ignored';
  /** A delivery of the documented shape with the rating 4 of 5, as the test button sends it. */
  sample: unknown;
}
