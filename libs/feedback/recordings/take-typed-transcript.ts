import { Injectable } from '@nestjs/common';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { Bell } from '#libs/platform/queue.js';
import { hashTicket } from './ticket.js';
import { takeTranscript } from './take-transcript.js';

@Injectable()
export class TakeTypedTranscript {
  constructor(
    private readonly database: CollectorDatabase,
    private readonly bell: Bell,
  ) {}

  /**
   * Stores what a person typed while listening. A ticket is good for one transcript; a refused one can be used again.
   * @param text null: nothing was said.
   * @throws Problem TICKET_OVER, FEEDBACK_CONFLICT (there is a transcript already, or no rating), UNAVAILABLE.
   */
  async execute(ticket: string, text: string | null): Promise<void> {
    const feedback = await this.database.transaction(async (client) => {
      const { rows } = await client.query<{ recording: string; feedback: string }>('select * from kuule.use_recording_ticket($1, $2)', [
        hashTicket(ticket),
        'transcript',
      ]);
      const [found] = rows;
      if (!found) throw new Problem('TICKET_OVER');
      const source = text === null ? ('nothing' as const) : ('person' as const);
      if (!(await takeTranscript(client, { ...found, source, text }))) throw new Problem('FEEDBACK_CONFLICT');
      if (text !== null && this.bell.isInTransaction) await client.query("select kuule.ring('triage', $1)", [[found.feedback]]);
      return found.feedback;
    });
    if (text !== null) await this.bell.ring([feedback]);
  }
}
