/** Who may correct redaction, and who may see how good it is. */
import type { Principal } from '#libs/access/principal.js';
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
