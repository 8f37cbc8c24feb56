/** Rounds over stored comments, for whatever task: newest first, a few at a time, to be gone on with after any stop. */
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { RenewalTasks, type RenewalTask } from './renewal-task.js';

interface Round {
  organisation: string;
  target: string;
  /** Where the last batch ended; null at the beginning. Microseconds would be lost in a Date. */
  positionAt: string | null;
  position: string | null;
}

@Injectable()
export class Renewal {
  private readonly logger = new Logger('renewal');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly tasks: RenewalTasks,
  ) {}

  /**
   * Goes on with every unfinished round for at most `ms` in all; each batch is one transaction, so a stop loses nothing. Batches are
   * small and the analysis thread takes turns, so a comment that waits for triage waits for one batch at most.
   * @returns true when nothing is left to do.
   */
  async execute(ms: number = limits.renewalMsPerRound): Promise<boolean> {
    const until = performance.now() + ms;
    for (const task of this.tasks.tasks) {
      await this.begin(task);
      while (await this.database.transaction((tx) => this.batch(tx, task))) {
        if (performance.now() > until) return false;
        await yieldToOthers();
      }
    }
    return true;
  }

  /** Begins a round where the target is another than that of the last one; a round under way begins anew, newest first. */
  private async begin(task: RenewalTask): Promise<void> {
    const targets = [...(await task.targets())];
    await this.database.pool.query(
      `with target as (
         select t.* from unnest($2::uuid[], $3::text[]) as t (organisation, target)
         left join kuule.renewal r on r.organisation = t.organisation and r.task = $1
         where r.target is distinct from t.target
       )
       insert into kuule.renewal (organisation, task, target, total)
       select t.organisation, $1, t.target, (select count(*) from kuule.comment_text x where x.organisation = t.organisation) from target t
       on conflict (organisation, task) do update set target = excluded.target, total = excluded.total, done = 0, changed = 0, failed = 0,
         position_at = null, position = null, started_at = now(), finished_at = null`,
      [task.name, targets.map(([organisation]) => organisation), targets.map(([, target]) => target)],
    );
  }

  /** @returns false when no round of the task is left that another worker does not have in hand. */
  private async batch(tx: PoolClient, task: RenewalTask): Promise<boolean> {
    const { rows } = await tx.query<Round>(
      `select organisation, target, position_at::text as "positionAt", position from kuule.renewal
       where task = $1 and finished_at is null order by started_at, organisation limit 1 for update skip locked`,
      [task.name],
    );
    const round = rows[0];
    if (!round) return false;
    const { organisation, target } = round;
    const next = await this.next(tx, round);
    const { changed, failed } = next.length
      ? await task.renew(
          tx,
          organisation,
          next.map(({ feedback }) => feedback),
        )
      : { changed: 0, failed: 0 };
    const isLast = next.length < limits.renewalRows;
    const last = next.at(-1);
    await tx.query(
      `update kuule.renewal set done = done + $3, changed = changed + $4, failed = failed + $5, position_at = coalesce($6, position_at),
         position = coalesce($7, position), finished_at = case when $8 then now() end
       where organisation = $1 and task = $2`,
      [organisation, task.name, next.length, changed, failed, last?.at ?? null, last?.feedback ?? null, isLast],
    );
    if (isLast) {
      await task.finished?.(tx, organisation, target);
      this.logger.log({ message: 'round finished', task: task.name, target });
    }
    if (changed) await tx.query("select pg_notify('kuule_events', $1)", [organisation]);
    return true;
  }

  /** What came after the round began was made with its target already; it stands before the position. */
  private async next(tx: PoolClient, { organisation, positionAt, position }: Round): Promise<{ feedback: string; at: string }[]> {
    const { rows } = await tx.query<{ feedback: string; at: string }>(
      `select feedback, triaged_at::text as at from kuule.comment_text
       where organisation = $1 and ($2::timestamptz is null or (triaged_at, feedback) < ($2::timestamptz, $3::uuid))
       order by triaged_at desc, feedback desc limit ${limits.renewalRows}`,
      [organisation, positionAt, position],
    );
    return rows;
  }
}
