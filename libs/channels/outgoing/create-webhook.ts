import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import type { NewWebhookSecret, WebhookEvent } from '#libs/contract/webhook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { sealSecret } from '#libs/platform/secrets.js';
import { newSecret } from './sign.js';
import { scopeOf, type OnDone } from './webhook-scope.js';

export interface NewWebhook {
  /** Organisation id. */
  organisation: string;
  name: string;
  url: string;
  events: readonly WebhookEvent[];
}

@Injectable()
export class CreateWebhook {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Makes a webhook. Whether its address may be reached is found out when something is sent: names may lead elsewhere by then.
   * @returns its secret, shown once.
   * @throws Problem INVALID_FIELDS for an address that can never be used, a name that is taken, or one webhook too many.
   */
  async execute({ organisation, name, url, events }: NewWebhook, onDone: OnDone): Promise<NewWebhookSecret> {
    refuseAddress(url);
    const id = randomUUID();
    const secret = newSecret();
    await this.database.writing(scopeOf(organisation), async (client) => {
      await refuseFull(client, organisation);
      const sealed = await sealSecret(client, secret, id);
      const { rowCount } = await client.query(
        `insert into kuule.webhook (id, organisation, name, url, events, secret) values ($1, $2, $3, $4, $5, $6)
         on conflict (organisation, name) do nothing`,
        [id, organisation, name, url, events, sealed],
      );
      if (rowCount === 0) throw refusal('name', 'a name that no other webhook has');
      await onDone(client, organisation, id);
    });
    return { id, secret };
  }
}

/** Plain http is for addresses that the operator allows; the worker knows those, the console does not. */
function refuseAddress(text: string): void {
  const url = URL.parse(text);
  if (!url || !['https:', 'http:'].includes(url.protocol)) throw refusal('url', 'an address that begins with https://');
  if (url.username || url.password) throw refusal('url', 'an address without a password in it');
}

async function refuseFull(client: PoolClient, organisation: string): Promise<void> {
  const { rows } = await client.query<{ n: number }>('select count(*) as n from kuule.webhook where organisation = $1', [organisation]);
  if ((rows[0]?.n ?? 0) >= limits.webhooks) throw refusal('name', `at most ${limits.webhooks} webhooks`);
}

const refusal = (field: string, message: string) => new Problem('INVALID_FIELDS', undefined, [{ field, message }]);
