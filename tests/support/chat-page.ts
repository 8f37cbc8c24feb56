/** A page of somebody else, on a port of its own and with a strict policy, with the chat widget on it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ChatPageOptions {
  /** The language of the page. */
  lang?: string;
  /** Attributes of the script tag, or none where the page has the element itself. */
  script?: string;
  body?: string;
  /** Whether the page's policy allows sockets to us. */
  allowsSockets?: boolean;
}

export class ForeignPage {
  /** Of the page; a query such as `?lang=sv` chooses what is on it. */
  origin = '';
  private server: Server | undefined;
  options: ChatPageOptions = {};

  /** @param kuule where the widget comes from. */
  constructor(private readonly kuule: string) {}

  async open(): Promise<this> {
    this.server = createServer((request, response) => {
      if (request.url === '/elsewhere')
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Elsewhere</title>');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': this.policy() }).end(this.html());
    });
    await new Promise<void>((listening) => this.server!.listen(0, '127.0.0.1', listening));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    await new Promise((closed) => {
      this.server?.close(closed);
      this.server?.closeAllConnections();
    });
  }

  private policy(): string {
    const sockets = this.options.allowsSockets === false ? '' : ` ${this.kuule.replace('http', 'ws')}`;
    return `default-src 'none'; script-src ${this.kuule}; connect-src ${this.kuule}${sockets}`;
  }

  private html(): string {
    const { lang = 'fi', script = 'data-touchpoint="city-chat"', body = '' } = this.options;
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Their page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="${this.kuule}/chat/widget.js" ${script} async></script></head>
<body><h1>Their heading</h1><p>Their text</p><button id="theirs">Their button</button>${body}</body></html>`;
  }
}
