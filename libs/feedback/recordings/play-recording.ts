import { Injectable } from '@nestjs/common';
import { WorkerDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { hashTicket } from './ticket.js';
import { Voices } from './voices.js';

@Injectable()
export class PlayRecording {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly voices: Voices,
  ) {}

  /** The bytes of the recording that the ticket is for; the ticket is used up. @throws Problem TICKET_OVER. */
  async execute(ticket: string): Promise<Buffer> {
    const { rows } = await this.database.pool.query<{ recording: string }>('select recording from kuule.use_recording_ticket($1, $2)', [
      hashTicket(ticket),
      'play',
    ]);
    const audio = rows[0] && (await this.voices.open(rows[0].recording));
    if (!audio) throw new Problem('TICKET_OVER');
    return audio;
  }
}
