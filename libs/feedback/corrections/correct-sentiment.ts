import { Injectable } from '@nestjs/common';
import type { Polarity } from '#libs/contract/codes.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { correct, type Corrector, type OnCorrected } from './corrector.js';

@Injectable()
export class CorrectSentiment {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Stores what a person says of the feeling of the whole comment; null gives it back to the model. @throws Problem NOT_FOUND. */
  async execute(scope: Corrector, feedback: string, sentiment: Polarity | null, onCorrected: OnCorrected): Promise<void> {
    const { kind, id } = scope.actor;
    await correct(this.database, scope, ['correct_sentiment($1, $2, $3, $4)', feedback, sentiment, kind, id], onCorrected);
  }
}
