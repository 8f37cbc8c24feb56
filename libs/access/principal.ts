/** Who asks: a signed-in person or an API key, with what they may see. Made by the guard, read by controllers. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '#libs/contract/codes.js';

export interface Principal {
  kind: 'person' | 'api-key';
  id: string;
  name: string;
  email: string | null;
  /** Organisation id → role there. */
  roles: ReadonlyMap<string, Role>;
}

/** The organisations that the principal may see. */
export const organisationsOf = (principal: Principal): string[] => [...principal.roles.keys()];

/** The parameter of a controller's method that receives the principal; the guard has put it on the request. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<{ principal?: Principal }>();
  if (!principal) throw new Error('This address is not behind the guard');
  return principal;
});
