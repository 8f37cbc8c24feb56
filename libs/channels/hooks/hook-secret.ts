/** Secrets of hooks, as the console stores them: sealed, so that it cannot read one back. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { Problem } from '#libs/platform/problem.js';
import { sealSecret } from '#libs/platform/secrets.js';
import type { HookProfile } from './profile.js';

/** What else belongs to the transaction of a change: the audit row. */
export type OnHookDone = (client: Pick<PoolClient, 'query'>, organisation: string) => Promise<void>;

/** 256 random bits in the spelling that the product takes. */
export function newSecret({ verification }: HookProfile): string {
  const bytes = randomBytes(32);
  const spelling = verification.kind === 'signature' ? verification.secret : undefined;
  return spelling?.encoding === 'base64' ? `${spelling.prefix ?? ''}${bytes.toString('base64')}` : bytes.toString('base64url');
}

/**
 * A secret that was given, in the spelling that the product's are.
 * @throws Problem INVALID_FIELDS: what decodes to little or nothing would let others sign.
 */
export function refuseWeakSecret({ verification }: HookProfile, secret: string): void {
  const spelling = verification.kind === 'signature' ? verification.secret : undefined;
  if (spelling?.encoding !== 'base64') return;
  const text = spelling.prefix && secret.startsWith(spelling.prefix) ? secret.slice(spelling.prefix.length) : secret;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length < 24 || bytes.toString('base64') !== text)
    throw new Problem('INVALID_FIELDS', undefined, [{ field: 'secret', message: 'base64 of 24 bytes or more' }]);
}

/** Stores one more secret of a hook, in the caller's transaction. @throws Problem UNAVAILABLE when no collector has started yet. */
export async function addSecret(
  client: Pick<PoolClient, 'query'>,
  { organisation, hook, secret }: { organisation: string; hook: string; secret: string },
): Promise<void> {
  const id = randomUUID();
  await client.query('insert into kuule.hook_secret (id, organisation, hook, sealed) values ($1, $2, $3, $4)', [
    id,
    organisation,
    hook,
    await sealSecret(client, secret, id),
  ]);
}
