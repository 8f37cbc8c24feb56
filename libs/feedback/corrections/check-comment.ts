import { Injectable } from '@nestjs/common';
import { themes } from '#libs/contract/codes.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { ThemeWord } from './correct-themes.js';
import { correct, type Corrector, type OnCorrected } from './corrector.js';

export interface CommentCheck {
  /** Feedback id. */
  feedback: string;
  /** The round that drew it; null for a comment that somebody came upon. */
  round: string | null;
  /** The themes that a person finds in it; every other is said to be absent. */
  found: readonly Extract<ThemeWord, { present: true }>[];
}

@Injectable()
export class CheckComment {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * A person has looked at a comment for every theme: their word stands for all of them, and what the model had said is kept beside it.
   * @throws Problem NOT_FOUND when they may not read it.
   */
  async execute(scope: Corrector, { feedback, round, found }: CommentCheck, onCorrected: OnCorrected): Promise<void> {
    const words = themes.map((theme): ThemeWord => found.find((word) => word.theme === theme) ?? { theme, present: false });
    const { kind, id } = scope.actor;
    await correct(
      this.database,
      scope,
      ['check_themes($1, $2, $3, $4, $5)', feedback, JSON.stringify(words), round, kind, id],
      onCorrected,
    );
  }

  /** Takes back this person's last check of a comment. @throws Problem NOT_FOUND when there is none. */
  async undo(scope: Corrector, feedback: string, onCorrected: OnCorrected): Promise<void> {
    await correct(this.database, scope, ['undo_check($1, $2)', feedback, scope.actor.id], onCorrected);
  }
}
