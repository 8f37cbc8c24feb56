import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { removeVoices } from './voices.js';

@Injectable()
export class RemoveUnneeded {
  constructor(private readonly database: WorkerDatabase) {}

  /** Removes recordings in which nothing was said, those of calls that never gave a rating, and tickets that are over. */
  async execute(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { rows } = await tx.query<{ id: string }>(
        `select r.id from kuule.recording r where r.removed_at is null and (r.transcript_source = 'nothing'
           or (r.noted_at < now() - make_interval(hours => $1) and not exists (select from kuule.feedback f where f.id = r.feedback)))
         for update skip locked`,
        [limits.recordingWithoutFeedbackHours],
      );
      await removeVoices(
        tx,
        rows.map(({ id }) => id),
      );
      await tx.query("delete from kuule.recording_ticket where until < now() - interval '1 hour'");
    });
  }
}
