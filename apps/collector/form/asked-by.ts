import type { FastifyRequest } from 'fastify';
import type { Asked } from './form-doors.js';
import { textOf } from './read-form.js';

export type FormRequest = FastifyRequest<{
  Params: { key: string };
  Querystring: Record<string, unknown>;
  Body: Record<string, unknown> | null;
}>;

/** What a request asks for: in its query, or in the form that it sends. */
export function askedBy({ params, headers }: FormRequest, given: Record<string, unknown>): Asked {
  return { key: params.key, via: textOf(given.via), wanted: textOf(given.lang), accepted: headers['accept-language'] };
}
