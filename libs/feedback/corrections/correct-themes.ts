import { Injectable } from '@nestjs/common';
import type { Polarity, Theme } from '#libs/contract/codes.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { correct, type Corrector, type OnCorrected } from './corrector.js';

/** A person's word on one theme; `present: null` takes it back, and the model's mark counts again. */
export type ThemeWord = { theme: Theme } & (
  { present: true; polarity: Polarity; facet?: string | undefined } | { present: false } | { present: null }
);

@Injectable()
export class CorrectThemes {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Stores what a person says of themes of a comment. It wins over the model's marks for good. @throws Problem NOT_FOUND. */
  async execute(scope: Corrector, feedback: string, words: readonly ThemeWord[], onCorrected: OnCorrected): Promise<void> {
    const { kind, id } = scope.actor;
    await correct(this.database, scope, ['correct_themes($1, $2, $3, $4)', feedback, JSON.stringify(words), kind, id], onCorrected);
  }
}
