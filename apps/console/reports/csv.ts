import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A file in OpenAPI. */
export const csvAnswer = {
  description: 'A CSV file, UTF-8 with a byte order mark',
  content: { 'text/csv': { schema: { type: 'string' } } },
};

/** Sends a file to be saved under `name`. What it holds is personal data: no cache may keep it. */
export function sendCsv(reply: FastifyReply, name: string, file: Readable): void {
  void reply
    .headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    })
    .send(file);
}
