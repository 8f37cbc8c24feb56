/** The worker's key pairs: a new one daily, destroyed when nothing is sealed to it any more. */
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { WorkerDatabase } from '#libs/platform/database.js';
import { makeKeyPair, openKeyPair, type Opener } from '#libs/platform/sealing.js';

/** The worker's master key; see keys.ts. */
export abstract class MasterKey {
  abstract readonly bytes: Buffer;
}

/** Two workers that find no fresh key at once must not both think they are first; a second key would do no harm. */
const lock = "select pg_advisory_xact_lock(hashtext('kuule.sealing-key'))";

@Injectable()
export class Keyring {
  private readonly openers = new Map<string, Opener>();

  constructor(
    private readonly database: WorkerDatabase,
    private readonly master: MasterKey,
  ) {}

  /**
   * Makes today's key pair if there is none, and destroys those that no sealed text names and that are over a day old. A key is
   * left alone for an hour after its successor was made, while collectors may still seal to it; should one do so later, the
   * foreign key refuses its row and it takes the newer key.
   * @throws when the newest pair does not open: this worker has another installation's master key.
   */
  async turn(): Promise<void> {
    await this.database.transaction(async (client) => {
      await client.query(lock);
      const { rows } = await client.query<{ id: string; fresh: boolean }>(
        "select id, created_at > now() - interval '1 day' as fresh from kuule.sealing_key order by created_at desc limit 1",
      );
      const newest = rows[0];
      // A restored back-up comes without the private halves: what was sealed to them is lost, a new pair is made.
      const opens = newest !== undefined && (await this.opener(newest.id)) !== undefined;
      if (newest?.fresh && opens) return;
      const { key, wrapped } = makeKeyPair(randomUUID(), this.master.bytes);
      await client.query('insert into kuule.sealing_key (id, public_key) values ($1, $2)', [key.id, key.publicKey]);
      await client.query('insert into kuule.sealing_secret (sealing_key, wrapped) values ($1, $2)', [key.id, wrapped]);
    });
    await this.destroyUnused();
  }

  private async destroyUnused(): Promise<void> {
    const { rows } = await this.database.pool.query<{ id: string }>(
      `delete from kuule.sealing_key k
       where k.created_at < now() - interval '1 day'
         and exists (select from kuule.sealing_key n where n.created_at > k.created_at and n.created_at < now() - interval '1 hour')
         and not exists (select from kuule.raw_comment r where r.sealing_key = k.id)
         and not exists (select from kuule.missed_report r where r.sealing_key = k.id)
         and not exists (select from kuule.missed_removal r where r.sealing_key = k.id)
         and not exists (select from kuule.recording r where r.source_key = k.id)
         and not exists (select from kuule.recording r where r.transcript_key = k.id)
         and not exists (select from kuule.raw_recording r where r.sealing_key = k.id)
       returning k.id`,
    );
    for (const { id } of rows) this.openers.delete(id);
  }

  /**
   * The private half of a key, unwrapped in memory; undefined when it is gone.
   * @throws when it was wrapped by another master key.
   */
  async opener(id: string): Promise<Opener | undefined> {
    const known = this.openers.get(id);
    if (known) return known;
    const { rows } = await this.database.pool.query<{ publicKey: Buffer; wrapped: Buffer }>(
      `select k.public_key as "publicKey", s.wrapped from kuule.sealing_key k join kuule.sealing_secret s on s.sealing_key = k.id where k.id = $1`,
      [id],
    );
    const row = rows[0];
    if (!row) return undefined;
    const opener = unwrap({ id, publicKey: row.publicKey }, row.wrapped, this.master.bytes);
    this.openers.set(id, opener);
    return opener;
  }
}

function unwrap(key: { id: string; publicKey: Buffer }, wrapped: Buffer, master: Buffer): Opener {
  try {
    return openKeyPair(key, wrapped, master);
  } catch (error) {
    throw new Error('The master key does not open the sealing key: this worker was given the key of another installation', {
      cause: error,
    });
  }
}
