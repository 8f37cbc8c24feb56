/** A service that sends Standard Webhooks by the official library. */
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

export class StandardWebhookSender {
  constructor(
    private readonly url: string,
    private readonly secret: string,
  ) {}

  async send(payload: unknown): Promise<{ status: number; verdict?: string }> {
    const [id, at, body] = [`msg_${randomUUID()}`, new Date(), JSON.stringify(payload)];
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(this.secret).sign(id, at, body),
    };
    const response = await fetch(this.url, { method: 'POST', headers, body });
    return { status: response.status, ...((await response.json()) as { verdict?: string }) };
  }
}
