import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import { sealForWorker } from '../lists/sealed-value.js';
import { sourceContext, type RecordingSource } from './sealed.js';

export interface NotedRecording extends RecordingSource {
  organisation: string;
  line: string;
  call: string;
  /** Need not be stored yet. */
  feedback: string;
  /** As the provider says it; null when it does not. */
  seconds: number | null;
  /** For a while nobody but the provider is asked what was said. */
  isTranscriptPromised?: boolean;
}

/**
 * Notes that a call has a recording, in the collector's transaction of the step that said so; the worker fetches it within seconds. A call has
 * one: a repeat changes nothing. The address is stored sealed.
 * @throws Problem UNAVAILABLE when no worker has made a key yet.
 */
export async function noteRecording(client: Pick<PoolClient, 'query'>, noted: NotedRecording): Promise<void> {
  const { organisation, line, call, feedback, seconds, url, providerId, isTranscriptPromised = false } = noted;
  const id = randomUUID();
  const source: RecordingSource = { url, providerId };
  const { sealingKey, ephemeralKey, sealed } = await sealForWorker(client, JSON.stringify(source), sourceContext(id));
  await client.query(
    `insert into kuule.recording (id, organisation, line, call, feedback, seconds, source_key, source_ephemeral_key, source_sealed, transcribe_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(secs => $10)) on conflict do nothing`,
    [
      id,
      organisation,
      line,
      call,
      feedback,
      seconds === null ? null : Math.min(Math.round(seconds), 32_767),
      sealingKey,
      ephemeralKey,
      sealed,
      isTranscriptPromised ? limits.providerTranscriptSeconds : 0,
    ],
  );
}
