import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import type { LineSettings, Provider } from '#libs/contract/line.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { sealSecret } from '#libs/platform/secrets.js';
import { checkCredentials, checkProvider, checkSettings } from './check-line.js';
import type { OnLine } from './on-line.js';

export interface NewLine {
  key: string;
  name: string;
  /** Key of the touchpoint that its feedback is about. */
  touchpoint: string;
  provider: Provider;
  /** What the provider signs with; made here, and shown once, where the provider signs nothing. */
  secret?: string | undefined;
  /** What the provider's own API asks of whoever fetches a recording: `user:password`, or a token. */
  credentials?: string | undefined;
  settings?: LineSettings | undefined;
}

/** Providers that sign nothing: the secret is part of the address that they call, so it is ours to make. */
export const unsigned: ReadonlySet<Provider> = new Set(['46elks']);

@Injectable()
export class CreateLine {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Makes a line of an organisation. @returns the secret where it was made here; it is shown once.
   * @throws Problem INVALID_FIELDS when the key is taken or malformed, a secret is missing, the touchpoint is not a phone touchpoint of the
   *   organisation, or the settings or credentials do not fit it or the provider; UNAVAILABLE when no collector has started yet.
   */
  async execute(
    organisation: string,
    { key, name, touchpoint, provider, credentials, settings = {}, ...given }: NewLine,
    onLine: OnLine,
  ): Promise<{ id: string; secret?: string }> {
    if (!limits.touchpointKey.test(key)) throw refused('key', 'lower-case letters, digits and dashes, 3 to 64');
    const made = unsigned.has(provider) ? newPathSecret() : undefined;
    const secret = made ?? given.secret;
    if (!secret) throw refused('secret', 'what the provider signs with');
    if (credentials) checkCredentials(provider, credentials);
    checkProvider(provider, Object.keys(settings));
    const id = randomUUID();
    await this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const about = await phoneTouchpoint(client, organisation, touchpoint);
      await checkSettings(client, { organisation, touchpoint: about }, settings);
      const sealed = await sealSecret(client, secret, id);
      const sealedCredentials = credentials ? await sealSecret(client, credentials, id) : null;
      const { rowCount } = await client.query(
        `insert into kuule.line (id, organisation, touchpoint, key, name, provider, secret, credentials, settings)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
        [id, organisation, about, key, name, provider, sealed, sealedCredentials, JSON.stringify(settings)],
      );
      if (!rowCount) throw refused('key', 'keys of lines are unique in the whole installation, and this one is taken');
      await onLine(client, key);
    });
    return { id, ...(made && { secret: made }) };
  }
}

/** Fits an address, and cannot be guessed. */
export const newPathSecret = (): string => randomBytes(24).toString('base64url');

async function phoneTouchpoint(client: PoolClient, organisation: string, key: string): Promise<string> {
  const { rows } = await client.query<{ id: string; mode: string }>(
    'select id, mode from kuule.touchpoint where organisation = $1 and key = $2',
    [organisation, key],
  );
  if (rows[0]?.mode !== 'phone') throw refused('touchpoint', 'a touchpoint of yours that collects by phone');
  return rows[0].id;
}

const refused = (field: string, message: string) => new Problem('INVALID_FIELDS', undefined, [{ field, message }]);
