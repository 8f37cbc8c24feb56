/**
 * Secrets that Kuule must use again: what a provider signs with, what we sign with, a provider's credentials. They are sealed
 * (sealing.ts) to a public key that follows from the installation's hash key: the console and the command line can store one and
 * never read it back, the database alone gives none away, and the collector and the worker open what they need.
 * Whoever only compares a secret (device tokens, API keys) keeps its hash instead.
 */
import { hkdfSync } from 'node:crypto';
import type { PoolClient } from 'pg';
import { Problem } from './problem.js';
import { keyPairFrom, Sealer, type Opener, type SealingKey } from './sealing.js';

const ephemeralBytes = 32;
const field = 'secret';
/** There is one such key; its id only binds what is sealed to it. */
const keyId = 'channel secrets';

/**
 * Seals a secret for the record `of` (its id), so that rows cannot be swapped. In the transaction of whoever stores it.
 * @throws Problem UNAVAILABLE when no collector has started yet, and so no public key is known.
 */
export async function sealSecret(client: Pick<PoolClient, 'query'>, secret: string, of: string): Promise<Buffer> {
  const { rows } = await client.query<{ publicKey: Buffer }>('select public_key as "publicKey" from kuule.secret_key');
  const publicKey = rows[0]?.publicKey;
  if (!publicKey) throw new Problem('UNAVAILABLE', 'no collector has started yet');
  const { ephemeralKey, sealed } = new Sealer({ id: keyId, publicKey }).seal(secret, { feedback: of, field });
  return Buffer.concat([ephemeralKey, sealed]);
}

/** Opens sealed secrets, in the processes that use them. */
export class Secrets {
  private readonly pair: { key: SealingKey; opener: Opener } | undefined;

  /** @param hashKey the installation's hash key (keys.ts), 32 bytes; without it every use is refused. */
  constructor(hashKey: Buffer | undefined) {
    this.pair = hashKey && keyPairFrom(keyId, Buffer.from(hkdfSync('sha256', hashKey, '', 'kuule channel secrets', 32)));
  }

  /** Tells the other processes the public half; the newest hash key counts. */
  async publish(client: Pick<PoolClient, 'query'>): Promise<void> {
    await client.query(
      `insert into kuule.secret_key (public_key) values ($1)
       on conflict (is_only) do update set public_key = excluded.public_key where secret_key.public_key <> excluded.public_key`,
      [this.known.key.publicKey],
    );
  }

  /** @param of the id of the record. Throws when the row was changed or swapped, or sealed under another hash key. */
  open(secret: Buffer, of: string): string {
    const ephemeralKey = secret.subarray(0, ephemeralBytes);
    return this.known.opener.open({ ephemeralKey, sealed: secret.subarray(ephemeralBytes) }, { feedback: of, field });
  }

  private get known(): { key: SealingKey; opener: Opener } {
    if (!this.pair) throw new Problem('UNAVAILABLE', 'this process was started without KUULE_HASH_KEY');
    return this.pair;
  }
}
