/** The HTTP side that every process shares: Fastify under Nest, problems, headers, quiet logs. */
import { parse } from 'node:querystring';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { StandardSchemaValidationPipe, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { RouteOptions } from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { limits } from '#libs/contract/limits.js';
import type { Config } from './config.js';
import { invalidFields, Problem, ProblemFilter } from './problem.js';

/** Builds the application of a process from its root module; `listen` is left to the caller. */
export async function createHttpApplication(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bodyBytes,
    trustProxy: config.trustedProxies.length ? config.trustedProxies : false,
    routerOptions: { maxParamLength: 200, querystringParser: parseQuery },
    logger: false,
    // Refusals from before any route, such as an address that is no URL.
    frameworkErrors: (_error: Error, _request: FastifyRequest, reply: FastifyReply) => {
      void reply.status(400).type('application/problem+json; charset=utf-8').send(new Problem('BAD_REQUEST').body);
    },
    // A stop waits for answers under way, not for browsers that keep an idle connection.
    forceCloseConnections: 'idle',
  });
  leaveSignedBodies(adapter);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bufferLogs: true,
    abortOnError: false,
    // Providers sign the bytes that they sent.
    rawBody: true,
  });
  app.useLogger(app.get(Logger));
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: invalidFields }));
  app.useGlobalFilters(new ProblemFilter());
  app.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
  await app.register(fastifyCookie);
  app.getHttpAdapter().getInstance().addHook('onRoute', spareIntake);
  await app.register(fastifyHelmet, securityHeaders(config));
  publishOpenApi(app);
  return app;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is for whoever verifies its signature to read; `rawBody` holds it. */
    leaveBody?: boolean;
  }
}

/** What is signed is not even parsed before its signature has held: a stranger's malformed JSON is told nothing but 401. */
function leaveSignedBodies(adapter: FastifyAdapter): void {
  const instance = adapter.getInstance();
  const parseJson = instance.getDefaultJsonParser('error', 'error');
  type Parser = (request: FastifyRequest, body: Buffer, done: (error: Error | null, body?: unknown) => void) => void;
  const parseUnlessSigned: Parser = (request, body, done) => {
    if (request.routeOptions.config.leaveBody) done(null, undefined);
    else void parseJson(request, body.toString(), done);
  };
  adapter.useBodyParser('application/json', true, { bodyLimit: limits.bodyBytes }, parseUnlessSigned as never);
}

/** A parameter without a value is none: forms and scripts write `?from=&to=` for "any time". */
function parseQuery(text: string): Record<string, unknown> {
  const given = parse(text) as Record<string, string | string[]>;
  const kept = Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value.filter(Boolean) : value] as const);
  return Object.fromEntries(kept.filter(([, value]) => value.length > 0));
}

/** Everything comes from us alone: no inline script, no third party, no frame, no referrer. */
function securityHeaders(config: Config) {
  const isHttps = config.publicUrl?.protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        // A recording is fetched once and played from memory.
        mediaSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginEmbedderPolicy: false,
  };
}

/**
 * What the intake answers is JSON for a sender, thousands of times a second: it needs no rules for pages, whose dozen headers cost a
 * tenth of the request.
 */
function spareIntake(route: RouteOptions): void {
  if (/^\/api\/v1\/(feedback|hooks|chat)\b/.test(route.url)) Object.assign(route, { helmet: false });
}

/** OpenAPI as JSON under /api/docs-json and as a page under /api/docs. */
function publishOpenApi(app: NestFastifyApplication): void {
  const description = 'Feedback on public services: intake, reports, comments. Problems are RFC 9457 with a stable code.';
  const document = new DocumentBuilder().setTitle('Kuule').setDescription(description).setVersion('1').addBearerAuth().build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, document));
  // Swagger's page carries its styles inline; it holds no data and takes no input from elsewhere.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      const policy = reply.getHeader('content-security-policy');
      if (request.url.startsWith('/api/docs'))
        void reply.header('content-security-policy', `${String(policy)};style-src 'self' 'unsafe-inline'`);
    });
}
