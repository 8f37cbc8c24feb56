import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { OnHookDone } from './hook-secret.js';

@Injectable()
export class DisableHook {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Ends a hook for good: within seconds its address answers 404. What it brought stays.
   * @param hook its id, or the key in its address. @throws Problem NOT_FOUND.
   */
  async execute(organisation: string, hook: string, onDone: OnHookDone): Promise<void> {
    await this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        'update kuule.hook set disabled_at = now() where organisation = $1 and $2 in (id::text, key) and disabled_at is null returning id',
        [organisation, hook],
      );
      const [disabled] = rows;
      if (!disabled) throw new Problem('NOT_FOUND');
      await client.query('update kuule.hook_secret set ends_at = now() where hook = $1 and (ends_at is null or ends_at > now())', [
        disabled.id,
      ]);
      await onDone(client, organisation);
    });
  }
}
