/** Stores a group of incoming feedback: one statement for what is new, a second transaction for what is already there. */
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { limits } from '#libs/contract/limits.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { Bell } from '#libs/platform/queue.js';
import { isDataError } from '#libs/platform/safe-error.js';
import { commentHash, Sealer, type SealingKey } from '#libs/platform/sealing.js';
import { amendStored } from './amend.js';
import type { Incoming } from './incoming.js';
import { mergeById, type Merged } from './merge.js';
import { AlreadyStored, type Outcome, type Refusal, type SealedComment } from './outcome.js';
import { SealingKeys } from './sealing-keys.js';

/** The key by which a repeated comment is known; see keys.ts. */
export abstract class HashKey {
  abstract readonly bytes: Buffer;
}

@Injectable()
export class StoreGroup {
  constructor(
    private readonly database: CollectorDatabase,
    private readonly keys: SealingKeys,
    private readonly bell: Bell,
    private readonly hashKey: HashKey,
  ) {}

  /** Results in the order of the items; a Problem in place of what was refused, or AlreadyStored. Throws when nothing could be stored. */
  async execute(items: Incoming[]): Promise<(Outcome | Error)[]> {
    const { merged, leftOver } = mergeById(items);
    const results: (Outcome | Error)[] = Array.from({ length: items.length });
    const outcomes = await this.storeMerged(merged);
    merged.forEach(({ places }, index) => {
      const outcome = outcomes[index] as Outcome | Error;
      places.forEach((place, turn) => (results[place] = outcome === 'created' && turn > 0 ? 'unchanged' : outcome));
    });
    // What could not be merged meets what is stored by now: one more round, in its order.
    for (const place of leftOver) results[place] = (await this.execute([items[place] as Incoming]))[0] as Outcome | Error;
    return results;
  }

  /** Only an error that the data caused is retried row by row, so that one bad row never fails its neighbours. */
  private async storeMerged(merged: Merged[]): Promise<(Outcome | Error)[]> {
    try {
      return await this.storeRows(merged.map(({ row }) => row));
    } catch (error) {
      if (!isDataError(error)) throw error;
      // A sealing key may have been destroyed since it was read; the next try uses the newest one.
      this.keys.forget();
      return Promise.all(merged.map(({ row }) => this.storeAlone(row)));
    }
  }

  private async storeAlone(row: Incoming): Promise<Outcome | Error> {
    try {
      return (await this.storeRows([row]))[0] as Outcome | Error;
    } catch (error) {
      if (isDataError(error)) return new Problem('INVALID_FIELDS', 'a value that cannot be stored');
      throw error;
    }
  }

  private async storeRows(rows: Incoming[]): Promise<(Outcome | Error)[]> {
    const key = await this.keys.newest();
    const comments = this.seal(rows, key);
    const created = await createNew(this.database.pool, rows, comments, this.bell.isInTransaction);
    const known = rows.filter(({ id, onlyIfNew }) => !created.has(id) && !onlyIfNew);
    const amended = known.length ? await this.amend(known, comments) : new Map<string, Outcome | Refusal>();
    const waiting = rows.filter(({ id }) => comments.has(id)).map(({ id }) => id);
    await this.bell.ring(waiting);
    return rows.map(({ id, onlyIfNew }) => {
      if (created.has(id)) return 'created';
      if (onlyIfNew) return new AlreadyStored();
      const outcome = amended.get(id) ?? 'FEEDBACK_CONFLICT';
      return outcome === 'amended' || outcome === 'unchanged' || outcome === 'created' ? outcome : new Problem(outcome);
    });
  }

  private amend(rows: Incoming[], comments: Map<string, SealedComment>): Promise<Map<string, Outcome | Refusal>> {
    return this.database.transaction((client) => amendStored(client, rows, comments, this.bell.isInTransaction));
  }

  private seal(rows: Incoming[], key: SealingKey): Map<string, SealedComment> {
    const sealed = new Map<string, SealedComment>();
    let sealer: Sealer | undefined;
    for (const { id, comment } of rows) {
      if (comment === undefined) continue;
      sealer ??= new Sealer(key);
      const hash = commentHash(this.hashKey.bytes, id, comment);
      sealed.set(id, { sealingKey: key.id, hash, ...sealer.seal(comment, { feedback: id, field: 'comment' }) });
    }
    return sealed;
  }
}

/**
 * Inserts what is new, with its sealed comments, rings the bell and tells the screens: one statement, so one transaction and
 * one round trip. An id that is there already is left as it is. Returns the ids that were created.
 */
async function createNew(pool: Pool, rows: Incoming[], comments: Map<string, SealedComment>, ring: boolean): Promise<Set<string>> {
  const column = <T>(value: (row: Incoming) => T) => rows.map(value);
  const { rows: answer } = await pool.query<{ created: string[] }>({
    name: 'create-group',
    text: createGroup,
    values: [
      column(({ id }) => id),
      column(({ touchpoint }) => touchpoint.organisation),
      column(({ touchpoint }) => touchpoint.id),
      column(({ sender }) => sender.kind),
      column(({ sender }) => sender.id),
      column(({ mode }) => mode),
      column(({ selection }) => selection),
      column(({ rating }) => rating),
      column(({ answers }) => JSON.stringify(answers ?? {})),
      column(({ questionnaire }) => questionnaire ?? null),
      column(({ language }) => language ?? null),
      column(({ occurredAt }) => occurredAt ?? null),
      column(({ sentAt }) => sentAt ?? null),
      column(({ receivedAt }) => receivedAt),
      column(({ happenedAt }) => happenedAt),
      column(({ receivedAt, sender }) => new Date(receivedAt.getTime() + limits.windowMs[sender.kind])),
      column(({ id }) => comments.get(id)?.hash ?? null),
      column(({ touchpoint }) => touchpoint.serviceArea),
      column(({ flags }) => flags.includes('clock')),
      column(({ id }) => comments.get(id)?.sealingKey ?? null),
      column(({ id }) => comments.get(id)?.ephemeralKey ?? null),
      column(({ id }) => comments.get(id)?.sealed ?? null),
      ring,
    ],
  });
  return new Set(answer[0]?.created ?? []);
}

const createGroup = `
with incoming as (
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::smallint[], $9::jsonb[],
    $10::text[], $11::text[], $12::timestamptz[], $13::timestamptz[], $14::timestamptz[], $15::timestamptz[], $16::timestamptz[],
    $17::bytea[], $18::text[], $19::boolean[], $20::uuid[], $21::bytea[], $22::bytea[])
  as row (id, organisation, touchpoint, sender_kind, sender, mode, selection, rating, answers, questionnaire, language, occurred_at,
    sent_at, received_at, happened_at, window_until, comment_hash, service_area, clock, sealing_key, ephemeral_key, sealed)
), created as (
  insert into kuule.feedback (id, organisation, touchpoint, sender_kind, sender, mode, selection, rating, answers, questionnaire, language,
    occurred_at, sent_at, received_at, happened_at, window_until, comment_received_at, comment_hash, service_area, service_area_source, flags)
  select id, organisation, touchpoint, sender_kind, sender, mode, selection, rating, answers, questionnaire, language,
    occurred_at, sent_at, received_at, happened_at, window_until, case when sealed is not null then received_at end, comment_hash,
    service_area, case when service_area is not null then 'touchpoint' end, case when clock then '{clock}'::text[] else '{}' end
  from incoming order by id
  on conflict (id) do nothing
  returning id, organisation
), waiting as (
  insert into kuule.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at)
  select id, 'comment', sealing_key, ephemeral_key, sealed, received_at from incoming
  where sealed is not null and id in (select id from created)
), bell as (
  select kuule.ring('triage', array(select id from created join incoming using (id) where sealed is not null)) where $23
), screens as (
  select pg_notify('kuule_events', organisations) from (select string_agg(distinct organisation::text, ',') as organisations from created) told
  where organisations is not null
)
select array(select id from created) as created, (select count(*) from bell) as rung, (select count(*) from screens) as told`;
