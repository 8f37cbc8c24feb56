import { organisationsOf, type Principal } from '#libs/access/principal.js';
import { Problem } from '#libs/platform/problem.js';
import type { Scope } from '#libs/reporting/scope.js';

/**
 * What the principal may see of what was asked: all of their organisations, or those named in the filter; none in which they only transcribe.
 * Restricted texts are for a person who is a reviewer in every one of them; an API key never gets them, as what it
 * reads ends in another system.
 * @throws Problem FORBIDDEN when the filter names an organisation that is not theirs.
 */
export function scopeOf(principal: Principal, asked?: readonly string[]): Scope {
  const organisations = asked ?? organisationsOf(principal).filter((id) => principal.roles.get(id) !== 'transcriber');
  const roles = organisations.map((id) => principal.roles.get(id));
  if (roles.length === 0 || roles.includes(undefined) || roles.includes('transcriber')) throw new Problem('FORBIDDEN');
  return { organisations, reviewing: principal.kind === 'person' && roles.every((role) => role === 'reviewer') };
}
