/** Cross-origin sending from the web pages of touchpoints. Nothing here rests on cookies, so any page may ask; the intake decides. */
import type { FastifyInstance } from 'fastify';

const paths = ['/api/v1/feedback', '/api/v1/chat/session'];

/** Answers preflights of the intake, and lets a page read what the intake said of what it sent. */
export function allowWebOrigins(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (origin === undefined || !paths.some((path) => request.url.startsWith(path))) return undefined;
    void reply
      .header('access-control-allow-origin', origin)
      .header('vary', 'Origin')
      .header('access-control-expose-headers', 'Retry-After');
    if (request.method !== 'OPTIONS') return undefined;
    void reply.header('access-control-allow-methods', 'PUT, POST').header('access-control-allow-headers', 'content-type, authorization');
    return reply.header('access-control-max-age', '600').status(204).send();
  });
}
