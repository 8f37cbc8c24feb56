/** Taking raw comments into work: counted and committed before anything is opened. */
import type { Pool } from 'pg';
import { limits } from '#libs/contract/limits.js';

export interface Claimed {
  feedback: string;
  field: string;
  organisation: string;
  language: string | null;
  sealingKey: string;
  ephemeralKey: Buffer;
  sealed: Buffer;
}

/** A comment is free when nobody works on it: never claimed, given back, or claimed by a worker that did not come back. */
const isFree = `r.attempts < ${limits.triageAttempts} and (r.claimed_at is null or r.claimed_at < now() - interval '${limits.triageLeaseSeconds} s')`;

/**
 * Claims free comments of the given feedback and raises their attempts, committed at once: a comment that then kills the process
 * is known by its count. `fresh` takes those never tried, together; otherwise those tried before, which must run alone.
 */
export async function claim(pool: Pool, ids: string[], which: 'fresh' | 'tried'): Promise<Claimed[]> {
  const { rows } = await pool.query<Claimed>(
    `with free as (
       select r.feedback, r.field from kuule.raw_comment r
       where r.feedback = any($1) and ${isFree} and r.attempts ${which === 'fresh' ? '=' : '>'} 0
       order by r.feedback limit ${limits.triageRows} for update skip locked
     ), taken as (
       update kuule.raw_comment r set attempts = r.attempts + 1, claimed_at = now() from free
       where r.feedback = free.feedback and r.field = free.field
       returning r.feedback, r.field, r.sealing_key, r.ephemeral_key, r.sealed
     )
     select t.feedback, t.field, f.organisation, f.language, t.sealing_key as "sealingKey", t.ephemeral_key as "ephemeralKey", t.sealed
     from taken t join kuule.feedback f on f.id = t.feedback order by t.feedback`,
    [ids],
  );
  return rows;
}

/** Gives comments back after a failure that was not theirs (the database went away): the attempt does not count. */
export async function giveBack(pool: Pool, claimed: Claimed[]): Promise<void> {
  await pool.query('update kuule.raw_comment set attempts = greatest(attempts - 1, 0), claimed_at = null where feedback = any($1)', [
    claimed.map(({ feedback }) => feedback),
  ]);
}

/** Lets a comment that failed by its own doing be tried again at once; its attempt counts. */
export async function letGo(pool: Pool, ids: string[]): Promise<void> {
  await pool.query('update kuule.raw_comment set claimed_at = null where feedback = any($1)', [ids]);
}

/** Sets aside what has failed for the last time, and says how many were set aside just now. */
export async function setAside(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `update kuule.feedback f set set_aside_at = now() from kuule.raw_comment r
     where r.feedback = f.id and f.set_aside_at is null and r.attempts >= ${limits.triageAttempts}
       and (r.claimed_at is null or r.claimed_at < now() - interval '${limits.triageLeaseSeconds} s')`,
  );
  return rowCount ?? 0;
}

/** Feedback whose comments wait although nobody rang, or whose worker did not come back; oldest first. */
export async function findWaiting(pool: Pool, limit: number): Promise<string[]> {
  const { rows } = await pool.query<{ feedback: string }>(
    `select r.feedback from kuule.raw_comment r
     where ${isFree} and r.received_at < now() - interval '${limits.sweepSeconds / 2} s' order by r.received_at limit $1`,
    [limit],
  );
  return rows.map(({ feedback }) => feedback);
}
