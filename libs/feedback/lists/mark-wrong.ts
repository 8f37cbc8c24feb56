import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { ReviewScope } from './actor.js';
import type { OnDone } from './report-missed.js';

export interface WrongMark {
  /** Feedback id. */
  feedback: string;
  /** Of the text that was read. */
  revision: number;
  /** Which placeholder of the text, counted from 0. */
  place: number;
  /** False takes the mark back. */
  wrong: boolean;
}

@Injectable()
export class MarkWrong {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Counts a placeholder as wrongly removed against the rule that made it. Nothing is restored: what it was is nowhere.
   * @throws Problem COMMENT_CHANGED when the text is another one by now, has no such placeholder, or the reader may not see it.
   */
  async execute(scope: ReviewScope, { feedback, revision, place, wrong }: WrongMark, onDone: OnDone): Promise<void> {
    await this.database.writing(scope, async (client) => {
      const { rows } = await client.query<{ organisation: string | null }>('select kuule.mark_wrong($1, $2, $3, $4) as organisation', [
        feedback,
        revision,
        place,
        wrong,
      ]);
      const organisation = rows[0]?.organisation;
      if (!organisation) throw new Problem('COMMENT_CHANGED');
      await onDone(client, organisation);
    });
  }
}
