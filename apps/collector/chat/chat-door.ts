/** Who may chat: pages of the origins that a touchpoint allows, at a measured pace. Addresses and paces are in memory only. */
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { MaySend } from '#libs/channels/chat/chat-session.js';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';
import { limits } from '#libs/contract/limits.js';
import { addressOf } from '#libs/platform/address.js';
import { Problem } from '#libs/platform/problem.js';

/** What the collector knows of where it stands: its own origin, if told, and the proxies before it. */
export abstract class Standing {
  abstract readonly origin: string | undefined;
  abstract readonly proxies: BlockList;
}

/** A page that asks: its address, its origin, and the host that it asked for. */
export interface ChatPage {
  address: string;
  origin: string | undefined;
  host: string | undefined;
}

@Injectable()
export class ChatDoor {
  private readonly addresses = new RateLimiterMemory({ points: limits.chatPerMinute, duration: 60 });
  private readonly sessions = new RateLimiterMemory({ points: limits.chatPerMinuteAndSession, duration: 60 });
  private readonly sockets = new Map<string, number>();
  private open = 0;

  constructor(
    private readonly touchpoints: IntakeTouchpoints,
    private readonly standing: Standing,
  ) {}

  /** The page behind a socket's first request. */
  pageOf(request: IncomingMessage): ChatPage {
    return { address: addressOf(request, this.standing.proxies), origin: request.headers.origin, host: request.headers.host };
  }

  /** Counts a message. @throws Problem TOO_MANY_REQUESTS, for the address or the session that sends too many. */
  async count({ address }: ChatPage, token?: string): Promise<void> {
    await spend(this.addresses, address);
    if (token) await spend(this.sessions, token);
  }

  /** Refuses touchpoints of other modes, and pages of other origins. What names no origin is no page; see the web intake. */
  maySend({ origin, host }: ChatPage): MaySend {
    return ({ mode, allowedOrigins }) => {
      if (mode !== 'chat') throw new Problem('UNAUTHENTICATED');
      const isOwn = origin !== undefined && (origin === this.standing.origin || URL.parse(origin)?.host === host);
      if (origin !== undefined && !isOwn && !allowedOrigins.includes(origin)) throw new Problem('ORIGIN_NOT_ALLOWED');
    };
  }

  /** Lets a socket in, before it is one. @throws Problem when its page may not send, or there are too many. */
  async admit(request: IncomingMessage): Promise<void> {
    const page = this.pageOf(request);
    await this.count(page);
    const key = URL.parse(request.url ?? '', 'ws://kuule')?.searchParams.get('touchpoint') ?? '';
    const touchpoint = limits.touchpointKey.test(key) ? await this.touchpoints.find(key) : undefined;
    if (!touchpoint) throw new Problem('UNKNOWN_TOUCHPOINT');
    this.maySend(page)(touchpoint);
    if (this.open >= limits.chatSockets || (this.sockets.get(page.address) ?? 0) >= limits.chatSocketsPerAddress)
      throw new Problem('TOO_MANY_REQUESTS');
  }

  /** Counts a socket that opened; call what is returned when it has closed. */
  enter({ address }: ChatPage): () => void {
    const change = (by: 1 | -1) => {
      const now = (this.sockets.get(address) ?? 0) + by;
      if (now) this.sockets.set(address, now);
      else this.sockets.delete(address);
      this.open += by;
    };
    change(1);
    return () => change(-1);
  }
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  await limiter.consume(key).catch((refused: RateLimiterRes | Error) => {
    if (refused instanceof Error) throw refused;
    throw new Problem('TOO_MANY_REQUESTS', undefined, undefined, Math.ceil(refused.msBeforeNext / 1_000));
  });
}
