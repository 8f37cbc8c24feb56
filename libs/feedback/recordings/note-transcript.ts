import type { PoolClient } from 'pg';
import { sealForWorker } from '../lists/sealed-value.js';
import { transcriptContext } from './sealed.js';

export interface NotedTranscript {
  organisation: string;
  call: string;
  /** At the provider's; it may carry a token. */
  url: string;
}

/**
 * Notes where the provider has what was said in a call; the worker fetches it within seconds. A repeat changes nothing, nor does one that comes
 * when somebody was faster. The address is stored sealed.
 * @throws Problem UNAVAILABLE when no worker has made a key yet.
 */
export async function noteTranscript(client: Pick<PoolClient, 'query'>, { organisation, call, url }: NotedTranscript): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'select id from kuule.recording where organisation = $1 and call = $2 and transcribed_at is null and transcript_at is null',
    [organisation, call],
  );
  const [found] = rows;
  if (!found) return;
  const { sealingKey, ephemeralKey, sealed } = await sealForWorker(client, url, transcriptContext(found.id));
  await client.query(
    `update kuule.recording set transcript_key = $2, transcript_ephemeral_key = $3, transcript_sealed = $4, transcript_at = now()
     where id = $1 and transcript_at is null`,
    [found.id, sealingKey, ephemeralKey, sealed],
  );
}
