/** A receiver of webhooks on this machine, as somebody else would run one: it keeps what it got and answers as the test says. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import type { WebhookBody } from '#libs/contract/webhook.js';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

type Answer = { status: number; headers?: Record<string, string> } | 'never' | 'cut';

export class Receiver {
  readonly received: Received[] = [];
  /** What it answers from now on. */
  answer: (received: Received) => Answer | Promise<Answer> = () => ({ status: 204 });
  private server: Server | undefined;
  private port = 0;

  /** Opens it, after `down` at the same address again. */
  async up(): Promise<this> {
    this.server = createServer((request, response) => void this.take(request, response));
    await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  async down(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/webhooks/kuule?key=invented`;
  }

  get ids(): string[] {
    return this.received.map(({ headers }) => String(headers['webhook-id']));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const received = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() };
    this.received.push(received);
    const answer = await this.answer(received);
    if (answer === 'never') return;
    if (answer === 'cut') return void response.destroy();
    response.writeHead(answer.status, answer.headers).end();
  }
}

/** What was received, as both official libraries verify it. @throws when one of them does not. */
export function verified<T = WebhookBody>({ headers, body }: Received, secret: string): T {
  const named = headers as Record<string, string>;
  new SvixWebhook(secret).verify(body, named);
  return new Webhook(secret).verify(body, named) as T;
}
