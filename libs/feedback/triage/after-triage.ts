import type { PoolClient } from 'pg';
import type { Analysis } from './analysis.js';

export interface TriagedComment extends Analysis {
  feedback: string;
  organisation: string;
}

/** What else happens in the transaction that stores triaged comments; the worker process fills the list. */
export type AfterTriage = (tx: PoolClient, comments: TriagedComment[]) => Promise<void>;
export abstract class AfterTriageSteps {
  abstract readonly steps: readonly AfterTriage[];
}
