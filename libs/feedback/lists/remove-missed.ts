import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { Actor } from './actor.js';
import type { OnDone } from './report-missed.js';
import { removalField, sealForWorker } from './sealed-value.js';

@Injectable()
export class RemoveMissed {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Asks the worker to take a value off the local list. The list holds hashes, so the value has to be typed; it travels sealed, and
   * whether it was there is known only when the worker has looked.
   * @returns the id under which the answer will be found.
   */
  async execute(organisation: string, actor: Actor, typed: string, onDone: OnDone): Promise<string> {
    return this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const id = randomUUID();
      const { sealingKey, ephemeralKey, sealed } = await sealForWorker(client, typed, { feedback: id, field: removalField });
      await client.query(
        `insert into kuule.missed_removal (id, organisation, sealing_key, ephemeral_key, sealed, actor_kind, actor)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, organisation, sealingKey, ephemeralKey, sealed, actor.kind, actor.id],
      );
      await client.query("select pg_notify('kuule_lists', $1)", [organisation]);
      await onDone(client, organisation);
      return id;
    });
  }
}
