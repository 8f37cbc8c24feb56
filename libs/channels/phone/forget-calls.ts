/** What is known of a call fades: the caller's hash with its day, everything but when and how long after two weeks. */
import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';

@Injectable()
export class ForgetCalls {
  constructor(private readonly database: WorkerDatabase) {}

  /** @returns how many calls were forgotten. */
  async execute(): Promise<number> {
    return this.database.transaction(async (client) => {
      // Without its key a hash of yesterday could not even be tried out against all numbers.
      await client.query(`delete from kuule.caller_key where day < (now() at time zone 'UTC')::date`);
      await client.query(
        `update kuule.call set caller_hash = null
         where caller_hash is not null and started_at < date_trunc('day', now() at time zone 'UTC') at time zone 'UTC'`,
      );
      const { rows } = await client.query<{ id: string }>(
        `update kuule.call set call_hash = null, invitation = null, feedback = null, state = null,
           started_at = date_trunc('hour', started_at), answered_at = date_trunc('hour', answered_at), rated_at = date_trunc('hour', rated_at),
           changed_at = date_trunc('hour', changed_at), sent_at = date_trunc('hour', changed_at), ended_at = date_trunc('hour', ended_at)
         where call_hash is not null and started_at < now() - make_interval(days => $1) returning id`,
        [limits.phoneCallDays],
      );
      await client.query('delete from kuule.call_step where call = any($1)', [rows.map(({ id }) => id)]);
      return rows.length;
    });
  }
}
