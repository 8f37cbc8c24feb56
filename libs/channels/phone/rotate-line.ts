import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import type { Provider } from '#libs/contract/line.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { sealSecret } from '#libs/platform/secrets.js';
import { checkCredentials } from './check-line.js';
import { newPathSecret, unsigned } from './create-line.js';
import type { OnLine } from './on-line.js';

@Injectable()
export class RotateLine {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Gives a line another secret; the one from before is good for a day. @returns the secret where it was made here; it is shown once.
   * @throws Problem NOT_FOUND when there is no such open line, INVALID_FIELDS when the provider's new secret is missing.
   */
  async execute(
    organisation: string,
    key: string,
    given: { secret?: string | undefined; credentials?: string | undefined },
    onLine: OnLine,
  ): Promise<{ provider: Provider; secret?: string }> {
    return this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<{ id: string; provider: Provider }>(
        'select id, provider from kuule.line where organisation = $1 and key = $2 and closed_at is null for update',
        [organisation, key],
      );
      const line = rows[0];
      if (!line) throw new Problem('NOT_FOUND');
      const made = unsigned.has(line.provider) ? newPathSecret() : undefined;
      const secret = made ?? given.secret;
      if (!secret)
        throw new Problem('INVALID_FIELDS', undefined, [{ field: 'secret', message: 'what the provider signs with from now on' }]);
      if (given.credentials) checkCredentials(line.provider, given.credentials);
      const credentials = given.credentials ? await sealSecret(client, given.credentials, line.id) : null;
      await client.query(
        `update kuule.line set former_secret = secret, former_until = now() + make_interval(hours => $2), secret = $3,
           credentials = coalesce($4, credentials) where id = $1`,
        [line.id, limits.phoneFormerSecretHours, await sealSecret(client, secret, line.id), credentials],
      );
      await onLine(client, key);
      return { provider: line.provider, ...(made && { secret: made }) };
    });
  }
}
