import type { WorkerDatabase } from '#libs/platform/database.js';
import type { Attempt } from './attempt.js';
import type { ClaimedMessage } from './claim-messages.js';
import { retryInSeconds } from './retry.js';

/**
 * Writes down what became of an attempt, and when the message is due again. A worker that dies before this leaves the message to the next
 * one when its claim has run out: it is then sent once more, under the same id.
 */
export async function recordAttempt(database: WorkerDatabase, message: ClaimedMessage, made: Attempt): Promise<void> {
  const failed = made.verdict === 'delivered' ? null : message.attempts + 1;
  const retry = failed === null ? undefined : retryInSeconds(failed);
  const wait = retry === undefined ? null : Math.max(retry, made.pauseSeconds);
  await database.transaction(async (tx) => {
    await tx.query('insert into kuule.webhook_attempt (organisation, message, ms, verdict, status) values ($1, $2, $3, $4, $5)', [
      message.organisation,
      message.id,
      made.ms,
      made.verdict,
      made.status,
    ]);
    await tx.query(failed === null ? deliveredSql : failedSql, failed === null ? [message.id] : [message.id, failed, wait]);
    await tx.query(failed === null ? answersSql : failsSql, failed === null ? [message.webhook] : [message.webhook, made.pauseSeconds]);
    if (made.verdict === 'gone') await tx.query(goneSql, [message.webhook]);
  });
}

const deliveredSql = `
  update kuule.webhook_message set delivered_at = now(), claimed_until = null, attempts = attempts + 1 where id = $1`;

const failedSql = `
  update kuule.webhook_message set claimed_until = null, attempts = $2,
    due_at = coalesce(now() + make_interval(secs => $3::double precision), due_at),
    given_up_at = case when $3::double precision is null then now() end
  where id = $1`;

/** Written only where it changes something: a receiver that works costs no update of its row. */
const answersSql = `
  update kuule.webhook set failing_since = null, paused_until = null where id = $1 and (failing_since is not null or paused_until is not null)`;

const failsSql = `
  update kuule.webhook set failing_since = coalesce(failing_since, now()),
    paused_until = case when $2 > 0 then greatest(paused_until, now() + make_interval(secs => $2)) else paused_until end
  where id = $1 and (failing_since is null or $2 > 0)`;

const goneSql = `
  update kuule.webhook set disabled_at = now(), disabled_because = 'gone' where id = $1 and disabled_at is null`;
