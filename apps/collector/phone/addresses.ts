/** A request of a provider, as it came from outside. */
import type { RawBodyRequest } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PhoneRequest } from '#libs/channels/phone/dialects/dialect.js';

export class ExternalUrl {
  /** @param publicUrl KUULE_PUBLIC_URL; without it the request's own host is believed, which is for development. */
  constructor(private readonly publicUrl: URL | undefined) {}

  origin(request: FastifyRequest): string {
    return this.publicUrl?.origin ?? `${request.protocol}://${request.host}`;
  }
}

export function phoneRequest(request: RawBodyRequest<FastifyRequest>, external: ExternalUrl, pathSecret: string | undefined): PhoneRequest {
  const url = external.origin(request) + request.url;
  const { method, headers, rawBody: body = Buffer.alloc(0), ip: address } = request;
  const query = Object.fromEntries(new URLSearchParams(request.url.split('?')[1] ?? ''));
  return { method, url, query, headers, body, address, pathSecret };
}
