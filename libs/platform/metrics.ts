/** Metrics in the Prometheus text form: rates and times by route, and whatever a process adds of its own. No label comes from outside. */
import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Injectable, Req, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from './database.js';
import { healthCounts, recordingCounts } from './health.js';
import { Problem } from './problem.js';

/** The token that lets a scraper in from elsewhere; without it only this machine may read. */
export abstract class MetricsToken {
  abstract readonly value: string | undefined;
}

@Injectable()
export class Metrics implements OnModuleInit {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'kuule_http_request_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [this.registry],
  });

  constructor(
    @Inject(Database) database: Database,
    private readonly host: HttpAdapterHost<FastifyAdapter>,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = new Gauge({
      name: 'kuule_comments',
      help: 'Comments that wait for triage, were set aside after it failed, or were lost to retention before it succeeded',
      labelNames: ['state'],
      registers: [this.registry],
      collect: async () => {
        const { waiting, setAside, lost } = await healthCounts(database);
        gauge.set({ state: 'waiting' }, waiting);
        gauge.set({ state: 'set-aside' }, setAside);
        gauge.set({ state: 'lost' }, lost);
      },
    });
    const recordings = new Gauge({
      name: 'kuule_recordings',
      help: 'Recordings that wait to be fetched, are offered to people to type, were lost, or were not deleted by their provider',
      labelNames: ['state'],
      registers: [this.registry],
      collect: async () => {
        const counts = await recordingCounts(database);
        for (const [state, count] of Object.entries(counts)) recordings.set({ state }, count);
      },
    });
  }

  /** Counts every answer by its route's pattern, never by its address. */
  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('onResponse', (request, reply, done) => {
      const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) };
      this.requests.observe(labels, reply.elapsedTime / 1_000);
      done();
    });
  }
}

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly token: MetricsToken,
  ) {}

  @Get()
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.isAllowed(request)) throw new Problem('FORBIDDEN');
    await reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }

  private isAllowed(request: FastifyRequest): boolean {
    const { forwarded, authorization, 'x-forwarded-for': forwardedFor } = request.headers;
    // A proxy on this machine makes everybody look local.
    const isLocal = /^(127\.|::1$|::ffff:127\.)/.test(request.ip) && forwarded === undefined && forwardedFor === undefined;
    const expected = this.token.value && Buffer.from(`Bearer ${this.token.value}`);
    const given = Buffer.from(authorization ?? '');
    return isLocal || Boolean(expected && expected.length === given.length && timingSafeEqual(expected, given));
  }
}
