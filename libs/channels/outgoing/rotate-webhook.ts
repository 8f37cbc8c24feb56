import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import type { NewWebhookSecret } from '#libs/contract/webhook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { sealSecret } from '#libs/platform/secrets.js';
import { newSecret } from './sign.js';
import { refuseNone, scopeOf, type OnDone } from './webhook-scope.js';

@Injectable()
export class RotateWebhook {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Gives a webhook a new secret; for a day messages are signed with both. @returns the new one, shown once. @throws Problem NOT_FOUND. */
  async execute(organisation: string, webhook: string, onDone: OnDone): Promise<NewWebhookSecret> {
    const secret = newSecret();
    await this.database.writing(scopeOf(organisation), async (client) => {
      const { rowCount } = await client.query(
        `update kuule.webhook set former_secret = secret, former_until = now() + interval '${limits.webhookRotationHours} hours', secret = $3
         where organisation = $1 and id = $2`,
        [organisation, webhook, await sealSecret(client, secret, webhook)],
      );
      refuseNone(rowCount);
      await onDone(client, organisation, webhook);
    });
    return { id: webhook, secret };
  }
}
