import { Injectable } from '@nestjs/common';
import type { SpanKind } from '#libs/redaction/kinds.js';
import { ConsoleDatabase } from '#libs/platform/database.js';

export interface Check {
  feedback: string;
  /** Kinds of which something was left; none when the comment is clean. */
  missed: readonly SpanKind[];
}

@Injectable()
export class RecordCheck {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Keeps what a person found in comments of a sample, in place of any earlier word on them; the sample is finished when all of its
   * comments have been checked. @returns how many of the checks belong to the sample.
   */
  async execute(organisation: string, sample: string, checks: readonly Check[]): Promise<number> {
    return this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rowCount } = await client.query(
        `update kuule.sample_comment s set missed = array(select jsonb_array_elements_text(c.missed)), checked_at = now()
         from unnest($2::uuid[], $3::jsonb[]) as c (feedback, missed) where s.sample = $1 and s.feedback = c.feedback`,
        [sample, checks.map(({ feedback }) => feedback), checks.map(({ missed }) => JSON.stringify(missed))],
      );
      await client.query(
        `update kuule.sample s set finished_at = now() where s.id = $1 and s.finished_at is null
           and not exists (select from kuule.sample_comment c where c.sample = s.id and c.checked_at is null)`,
        [sample],
      );
      return rowCount ?? 0;
    });
  }
}
