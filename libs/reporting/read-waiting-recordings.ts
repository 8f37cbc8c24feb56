import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import type { WaitingRecording, WaitingRecordings } from '#libs/contract/recording.js';
import { ConsoleDatabase } from '#libs/platform/database.js';

const waiting = `from kuule.recording r join kuule.feedback f on f.id = r.feedback join kuule.touchpoint t on t.id = f.touchpoint
  join kuule.organisation o on o.id = r.organisation join kuule.line l on l.id = r.line
  where r.offered_at is not null and r.transcribed_at is null and r.removed_at is null`;

@Injectable()
export class ReadWaitingRecordings {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Recordings that wait to be typed, the oldest first: it is the next to be lost to retention. Nothing of what was said is here. */
  async execute(organisations: readonly string[]): Promise<WaitingRecordings> {
    return this.database.reading({ organisations, reviewing: false }, async (client) => {
      const { rows: recordings } = await client.query<WaitingRecording>(
        `select r.id, r.organisation, t.name as touchpoint, l.name as line, f.language, r.seconds,
           to_char(r.noted_at at time zone o.time_zone, 'YYYY-MM-DD') as day
         ${waiting} order by r.noted_at, r.id limit $1`,
        [limits.recordingsListed],
      );
      const { rows: counted } = await client.query<{ total: number }>(`select count(*) as total ${waiting}`);
      return { recordings, total: counted[0]?.total ?? 0 };
    });
  }
}
