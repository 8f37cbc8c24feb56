/** Protection against requests that another site makes in a signed-in person's browser. */
import type { FastifyRequest } from 'fastify';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True when the request may come from another site's page and could change something. Browsers say where a request comes
 * from in Sec-Fetch-Site (over https and on localhost) and in Origin (every method but GET and HEAD); what sends neither
 * is no browser that holds somebody else's cookie.
 */
export function isCrossSite(request: FastifyRequest, publicUrl: URL | undefined): boolean {
  if (safeMethods.has(request.method)) return false;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return origin !== publicUrl?.origin && hostOf(origin) !== request.host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
