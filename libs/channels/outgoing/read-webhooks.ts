import { Injectable } from '@nestjs/common';
import type { WebhookMessage, Webhooks, WebhookState } from '#libs/contract/webhook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { refuseNone, scopeOf } from './webhook-scope.js';

@Injectable()
export class ReadWebhooks {
  constructor(private readonly database: ConsoleDatabase) {}

  /** The organisation's webhooks in the order of their names, without their secrets. */
  async execute(organisation: string): Promise<Webhooks> {
    return this.database.reading(scopeOf(organisation), async (client) => {
      const { rows } = await client.query<WebhookState>(webhooksSql, [organisation]);
      return { organisation, webhooks: rows };
    });
  }

  /** The newest messages of a webhook that have been released; what a touchpoint holds back still is not told. @throws Problem NOT_FOUND. */
  async messages(organisation: string, webhook: string, most: number): Promise<WebhookMessage[]> {
    return this.database.reading(scopeOf(organisation), async (client) => {
      const { rowCount } = await client.query('select from kuule.webhook where organisation = $1 and id = $2', [organisation, webhook]);
      refuseNone(rowCount);
      return (await client.query<WebhookMessage>(messagesSql, [organisation, webhook, most])).rows;
    });
  }
}

const webhooksSql = `
  select w.id, w.name, w.url, w.events, w.created_at as "createdAt", w.disabled_at as "disabledAt", w.disabled_because as "disabledBecause",
         w.failing_since as "failingSince", case when w.paused_until > now() then w.paused_until end as "pausedUntil",
         case when w.former_until > now() then w.former_until end as "formerUntil",
         (select count(*) from kuule.webhook_message m
          where m.webhook = w.id and m.delivered_at is null and m.given_up_at is null and m.released_at <= now()) as waiting
  from kuule.webhook w where w.organisation = $1 order by w.name`;

const messagesSql = `
  select m.id, m.type, m.released_at as "releasedAt", m.attempts, m.delivered_at as "deliveredAt", m.given_up_at as "givenUpAt",
         case when m.delivered_at is null and m.given_up_at is null then m.due_at end as "nextAt",
         (select jsonb_build_object('at', a.at, 'verdict', a.verdict, 'status', a.status, 'ms', a.ms)
          from kuule.webhook_attempt a where a.message = m.id order by a.at desc limit 1) as last
  from kuule.webhook_message m
  where m.organisation = $1 and m.webhook = $2 and m.released_at <= now()
  order by m.released_at desc, m.id limit $3`;
