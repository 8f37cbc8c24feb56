/** Web pages send without a secret: their origin is checked and their addresses are limited, in memory only. */
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import { limits } from '#libs/contract/limits.js';
import type { Sender } from '#libs/feedback/intake/incoming.js';
import { Problem } from '#libs/platform/problem.js';

@Injectable()
export class WebSenders {
  private readonly limiter = new RateLimiterMemory({ points: limits.webPerMinute, duration: 60 });

  /** Counts a request of a client's address. @throws Problem TOO_MANY_REQUESTS. */
  async count(request: FastifyRequest): Promise<void> {
    await this.limiter.consume(request.ip).catch((refused: RateLimiterRes | Error) => {
      if (refused instanceof Error) throw refused;
      throw new Problem('TOO_MANY_REQUESTS', undefined, undefined, Math.ceil(refused.msBeforeNext / 1_000));
    });
  }

  /**
   * Counts the request and says how to tell its sender once the touchpoint is known.
   * @throws Problem TOO_MANY_REQUESTS.
   */
  async of(request: FastifyRequest): Promise<(touchpoint: IntakeTouchpoint) => Sender> {
    await this.count(request);
    const { origin } = request.headers;
    const own = `${request.protocol}://${request.host}`;
    return (touchpoint) => {
      if (touchpoint.mode !== 'web') throw new Problem('UNAUTHENTICATED');
      // A browser always names the origin of a PUT or POST; what has none is no page, and a secret would not make it one.
      const isAllowed = origin === undefined || origin === own || touchpoint.allowedOrigins.includes(origin);
      if (!isAllowed) throw new Problem('ORIGIN_NOT_ALLOWED');
      return { kind: 'web', id: touchpoint.id, organisation: touchpoint.organisation, touchpoints: [touchpoint.id], mode: 'web' };
    };
  }
}
