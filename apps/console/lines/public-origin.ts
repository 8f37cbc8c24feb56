import type { FastifyRequest } from 'fastify';

/** Where Kuule is reached from outside: KUULE_PUBLIC_URL, else as this reader reached it. */
export class PublicOrigin {
  constructor(private readonly publicUrl: URL | undefined) {}

  of(request: FastifyRequest): string {
    return this.publicUrl?.origin ?? `${request.protocol}://${request.host}`;
  }
}
