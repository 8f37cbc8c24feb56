/** How a value reaches the worker from a process that may hold no key: sealed to the worker's newest public key. */
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import { Problem } from '#libs/platform/problem.js';
import { Sealer, type SealContext, type Sealed, type SealingKey } from '#libs/platform/sealing.js';

/** What a sealed value belongs to, beside the id of its comment or removal. */
export const reportField = 'missed';
export const removalField = 'missed-removal';

/** @throws Problem UNAVAILABLE when no worker has made a key yet. */
export async function sealForWorker(
  client: Pick<PoolClient, 'query'>,
  value: string | Buffer,
  context: SealContext,
): Promise<Sealed & { sealingKey: string }> {
  const { rows } = await client.query<SealingKey>(
    'select id, public_key as "publicKey" from kuule.sealing_key order by created_at desc limit 1',
  );
  const key = rows[0];
  if (!key) throw new Problem('UNAVAILABLE', 'no worker has started yet', undefined, limits.retryAfterSeconds);
  return { sealingKey: key.id, ...new Sealer(key).seal(value, context) };
}
