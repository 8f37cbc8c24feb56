/** A line between a browser and a server that can be cut, closed and made to answer wrongly; it remembers what was sent. */
import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sent {
  method: string;
  path: string;
  body: string;
  /** Undefined when no answer was given. */
  status?: number;
}

/** One feedback as a kiosk sends it. */
export interface SentItem {
  id: string;
  rating: number;
  answers?: Record<string, unknown>;
  comment?: string;
  language: string;
  occurredAt: string;
  sentAt: string;
}

export const itemsOf = (batch: Sent): SentItem[] => JSON.parse(batch.body).items;

/** What the line does with a request; `undefined` passes it on. `cut` passes it on and then drops the answer. */
export type Fault = { status: number; headers?: Record<string, string>; body?: string } | 'cut' | undefined;

export class FaultyLine {
  readonly sent: Sent[] = [];
  /** Decides for each request under `/api/`. */
  fault: (request: Sent) => Fault | Promise<Fault> = () => undefined;
  private server: Server | undefined;
  private port = 0;

  constructor(private readonly target: string) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens, after `close` on the same port as before. */
  async open(): Promise<this> {
    const server = createServer((request, response) => void this.pass(request, response).catch(() => response.destroy()));
    await new Promise<void>((listening) => server.listen(this.port, '127.0.0.1', listening));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  /** The server is dead: connections are refused. */
  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  }

  /** The items of each batch that was sent, in order. */
  batches(): SentItem[][] {
    return this.sent.filter(({ path }) => path === '/api/v1/feedback/batch').map(itemsOf);
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const sent: Sent = { method: request.method!, path: request.url!, body: body.toString() };
    const isApi = sent.path.startsWith('/api/');
    if (isApi) this.sent.push(sent);
    const fault = isApi ? await this.fault(sent) : undefined;
    if (fault && fault !== 'cut') {
      sent.status = fault.status;
      return void response
        .writeHead(fault.status, { 'content-type': 'application/problem+json', ...fault.headers })
        .end(fault.body ?? '{}');
    }
    const answer = await this.forward(request, body);
    if (fault === 'cut') return void response.destroy();
    sent.status = answer.statusCode;
    response.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(response);
  }

  private forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    return new Promise((answered, failed) => {
      const { host: _, ...rest } = headers;
      httpRequest(new URL(url!, this.target), { method, headers: rest }, answered).on('error', failed).end(body);
    });
  }
}
