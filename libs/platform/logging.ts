/** Logs: one line a request with route, status and time; no address, no agent, no body, no query. */
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { FastifyRequest } from 'fastify';
import { safeError } from './safe-error.js';

export function loggerModule(level: string): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level,
      base: null,
      autoLogging: { ignore: (request) => request.url?.startsWith('/health') ?? false },
      quietReqLogger: true,
      quietResLogger: true,
      customSuccessMessage: () => 'request',
      customErrorMessage: () => 'request failed',
      customProps: (request) => ({
        method: request.method,
        route: (request as unknown as Partial<FastifyRequest>).routeOptions?.url,
      }),
      serializers: {
        req: () => undefined,
        res: (response: { statusCode: number }) => response.statusCode,
        err: (error: unknown) => safeError(error),
        error: (error: unknown) => (error instanceof Error ? safeError(error) : error),
      },
    },
  });
}
