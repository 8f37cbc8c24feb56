/** Taking due messages into work, so that several workers side by side never send one at the same moment. */
import type { WorkerDatabase } from '#libs/platform/database.js';
import { limits } from '#libs/contract/limits.js';

export interface ClaimedMessage {
  id: string;
  organisation: string;
  webhook: string;
  body: string;
  /** Failed ones, before this one. */
  attempts: number;
  url: string;
  /** Sealed. */
  secret: Buffer;
  /** Sealed; null when no rotation is under way. */
  formerSecret: Buffer | null;
}

/**
 * Claims up to `most` due messages for as long as an attempt may take. A receiver gets a few at once, one that failed last a single one, so
 * that a slow one fills no worker. The webhook's row is locked first: what others have claimed of it is then known.
 */
export async function claimMessages(database: WorkerDatabase, most: number): Promise<ClaimedMessage[]> {
  return database.transaction(async (tx) => {
    const { rows: ready } = await tx.query<{ id: string }>(
      `select w.id from kuule.webhook w
       where w.disabled_at is null and (w.paused_until is null or w.paused_until <= now())
         and exists (select from kuule.webhook_message m where m.webhook = w.id and ${isDue})
       order by random() limit $1 for no key update of w skip locked`,
      [most],
    );
    if (ready.length === 0) return [];
    const { rows } = await tx.query<ClaimedMessage>(claimSql, [ready.map(({ id }) => id), most]);
    return rows;
  });
}

const isDue = `m.delivered_at is null and m.given_up_at is null and m.due_at <= now() and (m.claimed_until is null or m.claimed_until <= now())`;

const claimSql = `
  with picked as (
    select m.id from unnest($1::uuid[]) as ready (id)
    join kuule.webhook w on w.id = ready.id
    cross join lateral (
      select m.id from kuule.webhook_message m where m.webhook = w.id and ${isDue}
      order by m.due_at, m.id
      limit greatest(0, case when w.failing_since is null then ${limits.webhookAtOnce} else ${limits.webhookAtOnceFailing} end - (
        select count(*) from kuule.webhook_message c
        where c.webhook = w.id and c.claimed_until > now() and c.delivered_at is null and c.given_up_at is null))
    ) m limit $2
  )
  update kuule.webhook_message m set claimed_until = now() + interval '${limits.webhookLeaseSeconds} s'
  from picked, kuule.webhook w where m.id = picked.id and w.id = m.webhook
  returning m.id, m.organisation, m.webhook, m.body, m.attempts, w.url, w.secret,
    case when w.former_until > now() then w.former_secret end as "formerSecret"`;
