import { Injectable } from '@nestjs/common';
import type { StoredClass } from '#libs/contract/codes.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { RetentionRule } from './entities.js';

export interface RetentionDecision {
  /** Organisation id. */
  organisation: string;
  class: StoredClass;
  days: number;
  /** Why so long: the records plan, a law. */
  basis: string;
  /** Where the decision is recorded, such as a diary number. */
  decisionRef: string;
  /** ISO date. */
  decidedOn: string;
}

@Injectable()
export class DecideRetention {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Records how long a class is kept, in place of any earlier decision. The next purge follows it. */
  async execute(decision: RetentionDecision): Promise<void> {
    await this.database.entities([decision.organisation], (em) => em.upsert(RetentionRule, decision));
  }
}
