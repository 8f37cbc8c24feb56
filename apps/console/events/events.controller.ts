import { PassThrough } from 'node:stream';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { limits } from '#libs/contract/limits.js';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { Problem } from '#libs/platform/problem.js';
import { organisationQuery, type OrganisationQuery } from '#libs/reporting/filters.js';
import { LiveEvents } from '#libs/reporting/live-events.js';
import { scopeOf } from '../reports/reader.js';

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // Proxies must pass each event on at once, and the connection ends with the stream so that a stop need not wait for it.
  'x-accel-buffering': 'no',
  connection: 'close',
};

@ApiTags('reports')
@Controller('api/console/v1/events')
export class EventsController {
  constructor(private readonly live: LiveEvents) {}

  /**
   * Server-sent events without content: `changed` when feedback came in or went through triage, `refetch` when changes may have
   * been missed. The stream ends after `limits.eventStreamMinutes`, so that a session that was ended does not listen on; browsers
   * come back by themselves and are then told to refetch.
   */
  @Get()
  @ApiOperation({ summary: 'Server-sent events that say when to ask again: changed, refetch' })
  @ApiOkResponse({ description: 'A stream of events', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  open(
    @Query({ schema: organisationQuery }) query: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): void {
    const { organisations } = scopeOf(principal, query.organisation);
    const stream = new PassThrough();
    const send = (text: string) => {
      // Somebody who has stopped reading must not fill our memory; they will come back and refetch.
      if (stream.writableLength > 4_096) stream.destroy();
      else stream.write(text);
    };
    const tell = (event: 'changed' | 'refetch') => send(`event: ${event}\ndata: ${JSON.stringify({ at: new Date().toISOString() })}\n\n`);
    const unwatch = this.live.watch({
      organisations,
      changed: () => tell('changed'),
      refetch: () => tell('refetch'),
      heartbeat: () => send(': still here\n\n'),
      end: () => stream.end(),
    });
    if (!unwatch) throw new Problem('UNAVAILABLE', undefined, undefined, limits.retryAfterSeconds);
    const over = setTimeout(() => stream.end(), limits.eventStreamMinutes * 60_000);
    stream.on('close', () => {
      clearTimeout(over);
      unwatch();
    });
    // The id makes a browser that comes back say that it was here before.
    send(`retry: ${limits.eventRetryMs}\nid: open\n\n`);
    if (lastEventId) tell('refetch');
    void reply.headers(headers).send(stream);
  }
}
