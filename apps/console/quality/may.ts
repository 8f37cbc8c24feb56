/** Who may correct redaction, and who may see how good it is. */
import type { Principal } from '#libs/access/principal.js';
import type { Role } from '#libs/contract/codes.js';
import type { Actor, ReviewScope } from '#libs/feedback/lists/actor.js';
import { Problem } from '#libs/platform/problem.js';

export const actorOf = ({ kind, id }: Principal): Actor => ({ kind, id });

/**
 * The organisations in which the principal reviews; corrections are a person's, as what they are about may be restricted.
 * @throws Problem FORBIDDEN when there is none.
 */
export function reviewScopeOf(principal: Principal): ReviewScope {
  const organisations = [...principal.roles].filter(([, role]) => role === 'reviewer').map(([id]) => id);
  if (principal.kind !== 'person' || organisations.length === 0) throw new Problem('FORBIDDEN');
  return { organisations, reviewing: true };
}

/**
 * The one organisation that is asked for: that of this id, or the only one in which the principal has one of the roles.
 * @throws Problem FORBIDDEN when it is not theirs in such a role, INVALID_FIELDS when there are several and none is named.
 */
export function organisationAs(principal: Principal, roles: readonly Role[], asked?: string): string {
  const held = [...principal.roles].filter(([id, role]) => roles.includes(role) && (asked === undefined || id === asked)).map(([id]) => id);
  const [only, another] = held;
  if (!only) throw new Problem('FORBIDDEN');
  if (another) throw new Problem('INVALID_FIELDS', undefined, [{ field: 'organisation', message: 'one of yours, by its id' }]);
  return only;
}
