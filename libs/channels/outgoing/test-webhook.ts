import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { webhookTest, type WebhookBody } from '#libs/contract/webhook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { wholeSeconds } from './payload.js';
import { refuseNone, scopeOf, type OnDone } from './webhook-scope.js';

@Injectable()
export class TestWebhook {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Puts a test message among those that are due; it is signed, sent and tried again like any other. @returns its id. @throws Problem NOT_FOUND. */
  async execute(organisation: string, webhook: string, onDone: OnDone): Promise<{ message: string }> {
    const message = randomUUID();
    const body: WebhookBody<{ webhook: string }> = { type: webhookTest, timestamp: wholeSeconds(new Date()), data: { webhook } };
    await this.database.writing(scopeOf(organisation), async (client) => {
      const { rowCount } = await client.query(
        `insert into kuule.webhook_message (id, organisation, webhook, type, body, released_at, due_at)
         select $3, w.organisation, w.id, $4, $5, now(), now() from kuule.webhook w where w.organisation = $1 and w.id = $2`,
        [organisation, webhook, message, body.type, JSON.stringify(body)],
      );
      refuseNone(rowCount);
      await onDone(client, organisation, webhook);
    });
    return { message };
  }
}
