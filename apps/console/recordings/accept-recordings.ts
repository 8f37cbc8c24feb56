import type { FastifyInstance } from 'fastify';
import { limits } from '#libs/contract/limits.js';
import { Problem } from '#libs/platform/problem.js';

const path = '/api/console/v1/lines/';

/** Lets recorded prompts in as what they are; no other address takes sound. */
export function acceptRecordings(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
    { parseAs: 'buffer', bodyLimit: limits.promptBytes },
    (request, body, done) => {
      if (request.url.startsWith(path)) done(null, body);
      else done(Object.assign(new Problem('UNSUPPORTED_MEDIA_TYPE'), { statusCode: 415 }));
    },
  );
}
