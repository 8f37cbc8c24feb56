/** "This is personal data": what redaction missed goes at once from the comment, and its value, sealed, to the worker. */
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { SpanKind } from '#libs/redaction/kinds.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { Actor, ReviewScope } from './actor.js';
import { reportField, sealForWorker } from './sealed-value.js';
import { readStretch } from './stretch.js';

export interface Missed {
  /** Feedback id. */
  feedback: string;
  /** Of the text that was read. */
  revision: number;
  /** UTF-16 code units of that text, end exclusive. */
  start: number;
  end: number;
  kind: SpanKind;
}

/** Called in the transaction that changed something, with the organisation. */
export type OnDone = (client: PoolClient, organisation: string) => Promise<void>;

@Injectable()
export class ReportMissed {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Takes the stretch out of the stored text. The worker then removes the value wherever else it stands, and in what comes later.
   * @returns the report's id and the text's revision as it is now.
   * @throws Problem NOT_FOUND when the reader may see no such comment, COMMENT_CHANGED when its text is another one by now, and as
   * `readStretch` and `sealForWorker`.
   */
  async execute(scope: ReviewScope, actor: Actor, missed: Missed, onDone: OnDone): Promise<{ report: string; revision: number }> {
    const { feedback, revision, start, end, kind } = missed;
    return this.database.writing(scope, async (client) => {
      const { rows } = await client.query<{ text: string; revision: number }>(
        'select text, revision from kuule.comment_text where feedback = $1',
        [feedback],
      );
      const seen = rows[0];
      if (!seen) throw new Problem('NOT_FOUND');
      if (seen.revision !== revision) throw new Problem('COMMENT_CHANGED');
      const { value, fromCharacter, characters, before } = readStretch(seen.text, start, end);
      const { sealingKey, ephemeralKey, sealed } = await sealForWorker(client, value, { feedback, field: reportField });
      const report = randomUUID();
      const done = await client.query<{ organisation: string | null }>(
        'select kuule.report_missed($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as organisation',
        [report, feedback, revision, fromCharacter, characters, before, kind, actor.kind, actor.id, sealingKey, ephemeralKey, sealed],
      );
      const organisation = done.rows[0]?.organisation;
      if (!organisation) throw new Problem('COMMENT_CHANGED');
      await onDone(client, organisation);
      return { report, revision: revision + 1 };
    });
  }
}
