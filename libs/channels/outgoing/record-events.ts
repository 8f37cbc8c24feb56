/** The step of triage that writes messages: in its transaction, so that a comment and what is told of it are stored together or not at all. */
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { WebhookEvent } from '#libs/contract/webhook.js';
import type { AfterTriage, TriagedComment } from '#libs/feedback/triage/after-triage.js';
import { bodyOf, eventsOf, type ToldFeedback } from './payload.js';

interface Listening {
  id: string;
  organisation: string;
  events: WebhookEvent[];
}

/** @param console where people open the console. Where nobody listens, the step is one look at an empty table. */
export const recordEvents =
  (console: URL | undefined): AfterTriage =>
  async (tx, comments) => {
    const listening = await findListening(tx, comments);
    if (listening.length === 0) return;
    const told = await readTold(tx, comments);
    const messages = comments.flatMap((comment) => messagesOf(comment, listening, told.get(comment.feedback), console));
    if (messages.length === 0) return;
    await tx.query(insertSql, [
      messages.map(({ id }) => id),
      messages.map(({ webhook }) => webhook.organisation),
      messages.map(({ webhook }) => webhook.id),
      messages.map(({ type }) => type),
      messages.map(({ body }) => body),
      messages.map(({ releasedAt }) => releasedAt),
    ]);
  };

function messagesOf(comment: TriagedComment, listening: Listening[], told: ToldFeedback | undefined, console: URL | undefined) {
  if (!told) return [];
  return eventsOf(comment).flatMap((type) =>
    listening
      .filter(({ organisation, events }) => organisation === comment.organisation && events.includes(type))
      .map((webhook) => ({ id: randomUUID(), webhook, type, body: bodyOf(type, comment, told, console), releasedAt: told.releasedAt })),
  );
}

async function findListening(tx: PoolClient, comments: TriagedComment[]): Promise<Listening[]> {
  const { rows } = await tx.query<Listening>(
    'select id, organisation, events from kuule.webhook where organisation = any ($1) and disabled_at is null',
    [[...new Set(comments.map(({ organisation }) => organisation))]],
  );
  return rows;
}

/** Where the touchpoint shows comments the next day only, the message waits for that day too, unless the comment is urgent. */
async function readTold(tx: PoolClient, comments: TriagedComment[]): Promise<Map<string, ToldFeedback>> {
  const { rows } = await tx.query<ToldFeedback & { feedback: string }>(
    `select f.id as feedback, o.key as organisation, t.key as touchpoint, f.mode, f.rating,
            (f.reported_at at time zone o.time_zone)::date as day,
            case when t.show_comments = 'at-once' or u.urgent then now()
                 else greatest(now(), ((f.comment_received_at at time zone o.time_zone)::date + 1)::timestamp at time zone o.time_zone)
            end as "releasedAt"
     from unnest($1::uuid[], $2::boolean[]) as u (feedback, urgent)
     join kuule.feedback f on f.id = u.feedback
     join kuule.touchpoint t on t.id = f.touchpoint
     join kuule.organisation o on o.id = f.organisation`,
    [comments.map(({ feedback }) => feedback), comments.map(({ urgent }) => urgent.length > 0)],
  );
  return new Map(rows.map((row) => [row.feedback, row]));
}

const insertSql = `
  insert into kuule.webhook_message (id, organisation, webhook, type, body, released_at, due_at)
  select id, organisation, webhook, type, body, released_at, released_at
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[])
    as row (id, organisation, webhook, type, body, released_at)`;
