import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { Corrector } from './corrector.js';

@Injectable()
export class SkipComment {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Leaves out a drawn comment that a person cannot decide, or (`skipped` false) asks for it again. @throws Problem NOT_FOUND. */
  async execute(scope: Corrector, { round, feedback, skipped }: { round: string; feedback: string; skipped: boolean }): Promise<void> {
    await this.database.writing(scope, async (client) => {
      const { rowCount } = await client.query(
        'update kuule.check_suggestion set skipped_at = case when $3 then now() end where round = $1 and feedback = $2',
        [round, feedback, skipped],
      );
      if (!rowCount) throw new Problem('NOT_FOUND');
    });
  }
}
