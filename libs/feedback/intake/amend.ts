/** A repeat or an amendment of what is stored already. */
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import type { Answers, Incoming } from './incoming.js';
import type { Outcome, Refusal, SealedComment } from './outcome.js';

interface Stored {
  id: string;
  touchpoint: string;
  sender_kind: string;
  sender: string;
  rating: number;
  answers: Answers;
  window_until: Date;
  comment_received_at: Date | null;
  comment_hash: Buffer | null;
}

/**
 * Holds rows against what is stored, under its lock, and writes what may change: rating and answers while the window is open, the
 * comment once. Rows must be sorted by id. Returns what became of each.
 */
export async function amendStored(
  client: PoolClient,
  rows: Incoming[],
  comments: Map<string, SealedComment>,
  ring: boolean,
): Promise<Map<string, Outcome | Refusal>> {
  const { rows: stored } = await client.query<Stored>(
    `select id, touchpoint, sender_kind, sender, rating, answers, window_until, comment_received_at, comment_hash
     from kuule.feedback where id = any($1) order by id for update`,
    [rows.map(({ id }) => id)],
  );
  const byId = new Map(stored.map((each) => [each.id, each]));
  const outcomes = new Map<string, Outcome | Refusal>();
  const changed: Incoming[] = [];
  for (const row of rows) {
    const held = byId.get(row.id);
    const outcome = held ? judge(held, row, comments.get(row.id)) : 'FEEDBACK_CONFLICT';
    outcomes.set(row.id, outcome);
    if (outcome === 'amended') changed.push(row);
  }
  if (changed.length) await write(client, changed, byId, comments, ring);
  return outcomes;
}

function judge(held: Stored, row: Incoming, comment: SealedComment | undefined): Outcome | Refusal {
  const isSameSender = held.sender_kind === row.sender.kind && held.sender === row.sender.id;
  if (!isSameSender || held.touchpoint !== row.touchpoint.id) return 'FEEDBACK_CONFLICT';
  const isOpen = row.receivedAt <= held.window_until;
  const isNewComment = comment !== undefined && held.comment_received_at === null;
  if (comment && !isNewComment) {
    // The hash is gone with the window: a repeat can no longer be told from another comment.
    if (held.comment_hash === null) return 'FEEDBACK_CLOSED';
    if (!held.comment_hash.equals(comment.hash)) return 'FEEDBACK_CONFLICT';
  }
  const isChanged =
    isNewComment || held.rating !== row.rating || (row.answers !== undefined && !isDeepStrictEqual(held.answers, row.answers));
  if (!isChanged) return 'unchanged';
  return isOpen ? 'amended' : 'FEEDBACK_CLOSED';
}

async function write(
  client: PoolClient,
  rows: Incoming[],
  stored: Map<string, Stored>,
  comments: Map<string, SealedComment>,
  ring: boolean,
): Promise<void> {
  const isNew = ({ id }: Incoming) => comments.has(id) && stored.get(id)?.comment_received_at === null;
  await client.query(
    `update kuule.feedback f set rating = n.rating, answers = coalesce(n.answers, f.answers), questionnaire = coalesce(n.questionnaire, f.questionnaire),
       language = coalesce(n.language, f.language), comment_received_at = coalesce(f.comment_received_at, n.comment_received_at),
       comment_hash = coalesce(f.comment_hash, n.comment_hash)
     from unnest($1::uuid[], $2::smallint[], $3::jsonb[], $4::text[], $5::text[], $6::timestamptz[], $7::bytea[])
       as n (id, rating, answers, questionnaire, language, comment_received_at, comment_hash)
     where f.id = n.id`,
    [
      rows.map(({ id }) => id),
      rows.map(({ rating }) => rating),
      rows.map(({ answers }) => (answers ? JSON.stringify(answers) : null)),
      rows.map(({ questionnaire, answers }) => (answers ? (questionnaire ?? null) : null)),
      rows.map(({ language }) => language ?? null),
      rows.map((row) => (isNew(row) ? row.receivedAt : null)),
      rows.map((row) => (isNew(row) ? (comments.get(row.id)?.hash ?? null) : null)),
    ],
  );
  const withComment = rows.filter(isNew);
  const sealed = withComment.map(({ id }) => comments.get(id) as SealedComment);
  const ids = withComment.map(({ id }) => id);
  await client.query(
    `insert into kuule.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at)
     select n.id, 'comment', n.sealing_key, n.ephemeral_key, n.sealed, n.received_at
     from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::timestamptz[]) as n (id, sealing_key, ephemeral_key, sealed, received_at)`,
    [
      ids,
      sealed.map(({ sealingKey }) => sealingKey),
      sealed.map(({ ephemeralKey }) => ephemeralKey),
      sealed.map((each) => each.sealed),
      withComment.map(({ receivedAt }) => receivedAt),
    ],
  );
  if (ring && ids.length) await client.query("select kuule.ring('triage', $1)", [ids]);
  const organisations = [...new Set(rows.map(({ touchpoint }) => touchpoint.organisation))];
  await client.query("select pg_notify('kuule_events', $1)", [organisations.join(',')]);
}
