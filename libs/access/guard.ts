import { SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '#libs/platform/problem.js';
import { FindPrincipal } from './find-principal.js';
import type { Principal } from './principal.js';
import { isCrossSite } from './same-site.js';
import { SessionCookie } from './session-cookie.js';
import { tokenKind } from './tokens.js';

const guarded = '/api/console/v1/';
const openToAll = 'kuule:public';

/** Marks a method of a console controller that needs no credential. */
export const Public = () => SetMetadata(openToAll, true);

/**
 * Lets nobody without a credential under `/api/console/v1/`: an API key in `Authorization: Bearer`, or a session cookie.
 * It goes by the address, so that a controller added later is closed until somebody opens it.
 */
export class ConsoleGuard implements CanActivate {
  constructor(
    private readonly principals: FindPrincipal,
    private readonly cookie: SessionCookie,
    private readonly reflector: Reflector,
    private readonly publicUrl: URL | undefined,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { principal?: Principal }>();
    if (!request.routeOptions.url?.startsWith(guarded)) return true;
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!bearer && isCrossSite(request, this.publicUrl)) throw new Problem('CROSS_SITE');
    if (this.reflector.get<boolean>(openToAll, context.getHandler())) return true;
    request.principal = await this.principalOf(request, bearer);
    return true;
  }

  private async principalOf(request: FastifyRequest, bearer: string | undefined): Promise<Principal> {
    const token = bearer ?? this.cookie.read(request);
    // A session's token in the header, or a key in the cookie, was put there by nobody who means well.
    const isInPlace = token !== undefined && tokenKind(token) === (bearer ? 'api-key' : 'session');
    const principal = isInPlace ? await this.principals.execute(token) : undefined;
    if (!principal) throw new Problem('UNAUTHENTICATED');
    return principal;
  }
}
