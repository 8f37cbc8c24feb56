import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { hashTicket, newTicket, type TicketPurpose } from './ticket.js';

export interface IssuedTicket {
  /** Shown once. */
  ticket: string;
  until: Date;
}

@Injectable()
export class IssueTicket {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * A ticket to hear a recording, or to send its transcript; `onDone` records who was given it, in the same transaction.
   * @throws Problem NOT_FOUND when it is not theirs, is gone, or is transcribed.
   */
  async execute(
    organisations: readonly string[],
    recording: string,
    purpose: TicketPurpose,
    onDone: (client: PoolClient, organisation: string) => Promise<void>,
  ): Promise<IssuedTicket> {
    const ticket = newTicket();
    const until = new Date(Date.now() + limits.recordingTicketSeconds * 1_000);
    await this.database.writing({ organisations, reviewing: false }, async (client) => {
      const { rows } = await client.query<{ organisation: string }>(
        `select organisation from kuule.recording
         where id = $1 and offered_at is not null and transcribed_at is null and removed_at is null`,
        [recording],
      );
      const organisation = rows[0]?.organisation;
      if (!organisation) throw new Problem('NOT_FOUND');
      await client.query(
        'insert into kuule.recording_ticket (token_hash, organisation, recording, purpose, until) values ($1, $2, $3, $4, $5)',
        [hashTicket(ticket), organisation, recording, purpose, until],
      );
      await onDone(client, organisation);
    });
    return { ticket, until };
  }
}
