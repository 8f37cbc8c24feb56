/**
 * Requests to addresses that people typed or providers sent: webhook receivers, recordings. Whatever the name resolves to at the
 * moment of connecting is checked, on every redirect too, so that nobody reaches into the operator's network through us.
 */
import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

export interface OutsideRequest {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** From the first look-up to the last byte, redirects included. */
  timeoutMs: number;
  /** An answer that is longer is given up. */
  mostBytes: number;
  /** Redirects that are followed; none when absent. Credentials (`authorization`) go to the first host only. */
  redirects?: number;
  /** Hosts that may be asked, redirects included; any public one when absent. */
  isHostAllowed?: (host: string) => boolean;
}

export interface OutsideAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Why nothing was had; never says what the address was or answered. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';

  constructor(readonly reason: 'address' | 'scheme' | 'host' | 'redirects' | 'too-long' | 'timeout' | 'network') {
    super(reason);
  }
}

/** What the operator allows comes before what is denied. */
const everywhere = ['0.0.0.0/0', '::/0'];

export class Outside {
  private readonly http: RequestFilteringHttpAgent;
  private readonly https: RequestFilteringHttpsAgent;

  /** @param privateTargets addresses and networks (CIDR) that the operator allows although they are private; plain http is allowed to these only. */
  constructor(private readonly privateTargets: readonly string[] = []) {
    const options = { allowIPAddressList: [...privateTargets], keepAlive: false };
    this.http = new RequestFilteringHttpAgent({ ...options, denyIPAddressList: everywhere });
    this.https = new RequestFilteringHttpsAgent(options);
  }

  /** @throws OutsideError; an answer of any status is an answer. */
  async ask(address: string, asked: OutsideRequest): Promise<OutsideAnswer> {
    const signal = AbortSignal.timeout(asked.timeoutMs);
    const first = parse(address);
    let url = first;
    for (let left = asked.redirects ?? 0; ; left -= 1) {
      this.permit(url, asked);
      const answer = await this.once(url, first, asked, signal);
      const next = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.location : undefined;
      if (next === undefined || asked.redirects === undefined) return answer;
      if (left <= 0) throw new OutsideError('redirects');
      url = parse(next, url);
    }
  }

  /** Plain http would carry secrets in the open; it is for the operator's own network. */
  private permit({ protocol, hostname }: URL, { isHostAllowed }: OutsideRequest): void {
    const isPlain = protocol === 'http:' && this.privateTargets.length > 0;
    if (protocol !== 'https:' && !isPlain) throw new OutsideError('scheme');
    if (isHostAllowed && !isHostAllowed(hostname)) throw new OutsideError('host');
  }

  private async once(url: URL, first: URL, asked: OutsideRequest, signal: AbortSignal): Promise<OutsideAnswer> {
    const { authorization, ...others } = asked.headers ?? {};
    const isFirst = url.origin === first.origin;
    const headers = { ...others, ...(authorization && isFirst && { authorization }) };
    const options = { method: asked.method ?? 'GET', headers, signal };
    try {
      return await new Promise<OutsideAnswer>((done, fail) => {
        const take = (message: IncomingMessage) => done(read(message, asked.mostBytes));
        const request =
          url.protocol === 'https:'
            ? requestHttps(url, { ...options, agent: this.https }, take)
            : requestHttp(url, { ...options, agent: this.http }, take);
        request.on('error', fail);
        request.end(asked.body);
      });
    } catch (error) {
      throw asOutsideError(error, signal);
    }
  }
}

function parse(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url) throw new OutsideError('address');
  return url;
}

async function read(message: IncomingMessage, mostBytes: number): Promise<OutsideAnswer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      message.destroy();
      throw new OutsideError('too-long');
    }
    chunks.push(chunk);
  }
  return { status: message.statusCode ?? 0, headers: message.headers, body: Buffer.concat(chunks) };
}

function asOutsideError(error: unknown, signal: AbortSignal): OutsideError {
  if (error instanceof OutsideError) return error;
  if (signal.aborted) return new OutsideError('timeout');
  // What the filtering agent says of a private address; it has no code of its own.
  const isFiltered = error instanceof Error && /is not allowed/.test(error.message);
  return new OutsideError(isFiltered ? 'address' : 'network');
}
