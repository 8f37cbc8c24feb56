import { Injectable } from '@nestjs/common';
import type { HookSecret } from '#libs/contract/hook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { addSecret, newSecret, refuseWeakSecret, type OnHookDone } from './hook-secret.js';
import { hookPath, profileOf } from './profiles.js';

export interface HookRotation {
  /** Organisation id. */
  organisation: string;
  /** The hook's id, or the key in its address. */
  hook: string;
  /** The product's new secret; made here when absent, which products that make their own do not allow. */
  secret?: string | undefined;
  /** How long the earlier secrets are accepted too. */
  hours: number;
}

@Injectable()
export class RotateHook {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Gives a hook a new secret; those before it hold on for some hours. @returns the secret when it was made here.
   * @throws Problem NOT_FOUND, INVALID_FIELDS (this product's secret must be given), UNAVAILABLE.
   */
  async execute({ organisation, hook, secret: given, hours }: HookRotation, onDone: OnHookDone): Promise<HookSecret> {
    return this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<{ id: string; key: string; profile: string }>(
        'select id, key, profile from kuule.hook where organisation = $1 and $2 in (id::text, key) and disabled_at is null for update',
        [organisation, hook],
      );
      const [found] = rows;
      const profile = found && profileOf(found.profile);
      if (!profile) throw new Problem('NOT_FOUND');
      if (given !== undefined) refuseWeakSecret(profile, given);
      const made = given === undefined && profile.secretFrom === 'kuule' ? newSecret(profile) : null;
      const secret = given ?? made;
      if (secret === null)
        throw new Problem('INVALID_FIELDS', undefined, [{ field: 'secret', message: 'the secret that the product shows' }]);
      await client.query(
        `update kuule.hook_secret set ends_at = now() + make_interval(hours => $2)
         where hook = $1 and (ends_at is null or ends_at > now() + make_interval(hours => $2))`,
        [found.id, hours],
      );
      await addSecret(client, { organisation, hook: found.id, secret });
      await onDone(client, organisation);
      return { id: found.id, path: hookPath(profile.name, found.key), secret: made };
    });
  }
}
