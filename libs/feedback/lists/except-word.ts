import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { normalise } from '#libs/redaction/text/normal.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { OnDone } from './report-missed.js';

@Injectable()
export class ExceptWord {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Lets a word that looks like a name stand in the comments that come from now on, or ends that. What was removed stays removed.
   * @throws Problem INVALID_FIELDS when there is no word in it, or the list is full.
   */
  async execute(organisation: string, typed: string, excepted: boolean, onDone: OnDone): Promise<void> {
    const word = normalise(typed);
    const refuse = (message: string) => new Problem('INVALID_FIELDS', undefined, [{ field: 'word', message }]);
    if (!word || word.length > limits.exceptionLength) throw refuse(`a word of at most ${limits.exceptionLength} characters`);
    await this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<{ n: number }>('select count(*) as n from kuule.redaction_exception');
      if (excepted && (rows[0]?.n ?? 0) >= limits.exceptions) throw refuse(`at most ${limits.exceptions} words`);
      await client.query('select kuule.except_word($1, $2, $3)', [organisation, word, excepted]);
      await onDone(client, organisation);
    });
  }
}
