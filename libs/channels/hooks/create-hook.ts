import { Injectable } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import type { HookSecret } from '#libs/contract/hook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { addSecret, newSecret, refuseWeakSecret, type OnHookDone } from './hook-secret.js';
import { hookPath, profileOf } from './profiles.js';

export interface NewHook {
  /** Organisation id. */
  organisation: string;
  /** Key of the touchpoint that the ratings are about. */
  touchpoint: string;
  profile: string;
  name: string;
  /** What the product signs with; made here when absent and the product takes one of ours. */
  secret?: string | undefined;
}

@Injectable()
export class CreateHook {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Makes the address of a hook. @returns what is pasted into the product; the secret is null when it was given, or is still to come from
   * the product (until then every delivery is refused).
   * @throws Problem INVALID_FIELDS (no such product), UNKNOWN_TOUCHPOINT, UNAVAILABLE (no collector has started yet).
   */
  async execute({ organisation, touchpoint, profile: profileName, name, secret: given }: NewHook, onDone: OnHookDone): Promise<HookSecret> {
    const profile = profileOf(profileName);
    if (!profile) throw new Problem('INVALID_FIELDS', undefined, [{ field: 'profile', message: 'a product that is known here' }]);
    if (given !== undefined) refuseWeakSecret(profile, given);
    const [id, key] = [randomUUID(), randomBytes(16).toString('base64url')];
    const made = given === undefined && profile.secretFrom === 'kuule' ? newSecret(profile) : null;
    const secret = given ?? made;
    await this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rowCount } = await client.query(
        `insert into kuule.hook (id, organisation, touchpoint, key, profile, name)
         select $1, $2, t.id, $4, $5, $6 from kuule.touchpoint t where t.organisation = $2 and t.key = $3`,
        [id, organisation, touchpoint, key, profile.name, name],
      );
      if (!rowCount) throw new Problem('UNKNOWN_TOUCHPOINT', undefined, [{ field: 'touchpoint', message: 'there is no such touchpoint' }]);
      if (secret !== null) await addSecret(client, { organisation, hook: id, secret });
      await onDone(client, organisation);
    });
    return { id, path: hookPath(profile.name, key), secret: made };
  }
}
