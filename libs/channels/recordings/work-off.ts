import type { Pool } from 'pg';
import { limits } from '#libs/contract/limits.js';
import type { LineRow } from './provider-of-line.js';

/** A recording on which something is due at its provider. */
export interface DueRecording extends LineRow {
  id: string;
  feedback: string;
  /** Of this kind of work, with the one that begins now. */
  attempts: number;
}

/** Which recordings d each kind of work is about; its attempts and its next time are columns named after it. */
const concerned = {
  fetch: 'd.fetched_at is null and d.lost_at is null and d.removed_at is null',
  transcript: 'd.transcript_sealed is not null',
  delete: `d.deleted_at_provider_at is null and d.source_sealed is not null
    and (d.fetched_at is not null or d.lost_at is not null or d.removed_at is not null)`,
};

/** Longer than a try can last: what a killed worker had claimed is due again. */
const leaseSeconds = (2 * limits.recordingFetchMs) / 1_000;

/** Does `work` on every recording on which it is due, the longest due first and some at once, until none is left or the process stops. */
export async function workOff(
  pool: Pool,
  kind: keyof typeof concerned,
  work: (due: DueRecording) => Promise<void>,
  stopping?: AbortSignal,
): Promise<void> {
  while (!stopping?.aborted) {
    const due = await claim(pool, kind);
    await Promise.all(due.map(work));
    if (due.length < limits.recordingsAtOnce) return;
  }
}

/** The attempt counts from here: a recording that kills the process is tried as often as any other. */
async function claim(pool: Pool, kind: keyof typeof concerned): Promise<DueRecording[]> {
  const { rows } = await pool.query<DueRecording>(
    `update kuule.recording r set ${kind}_attempts = r.${kind}_attempts + 1, ${kind}_at = now() + make_interval(secs => $2)
     from kuule.line l
     where l.id = r.line and r.id in (
       select d.id from kuule.recording d where d.${kind}_at <= now() and ${concerned[kind]}
       order by d.${kind}_at limit $1 for update skip locked)
     returning r.id, r.feedback, r.${kind}_attempts as attempts, l.id as line, l.provider, l.credentials, l.settings`,
    [limits.recordingsAtOnce, leaseSeconds],
  );
  return rows;
}

/** How long to wait after the n-th try that failed: each wait is four times the one before. */
export const waitSeconds = (attempts: number): number => limits.recordingWaitSeconds * 4 ** (attempts - 1);
