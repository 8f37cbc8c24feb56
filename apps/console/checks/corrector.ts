/** Who may say what a comment is about. */
import type { Principal } from '#libs/access/principal.js';
import type { Role } from '#libs/contract/codes.js';
import type { Corrector } from '#libs/feedback/corrections/corrector.js';
import { Problem } from '#libs/platform/problem.js';

/** A manager may not: the figures that they answer for would follow from their own corrections. */
const correcting: readonly Role[] = ['reviewer', 'administrator'];

/**
 * The organisations in which the principal corrects, or the one that is named. Corrections are a person's, never a key's. Restricted
 * comments are for somebody who reviews in every one of them.
 * @throws Problem FORBIDDEN when there is none.
 */
export function correctorOf(principal: Principal, organisation?: string): Corrector {
  const held = [...principal.roles].filter(
    ([id, role]) => correcting.includes(role) && (organisation === undefined || id === organisation),
  );
  if (principal.kind !== 'person' || held.length === 0) throw new Problem('FORBIDDEN');
  return {
    organisations: held.map(([id]) => id),
    reviewing: held.every(([, role]) => role === 'reviewer'),
    actor: { kind: principal.kind, id: principal.id },
  };
}

/** As `correctorOf`, in one organisation. @throws Problem INVALID_FIELDS when there are several and none is named. */
export function correctorInOne(principal: Principal, asked: readonly string[] | undefined): Corrector & { organisation: string } {
  const corrector = correctorOf(principal, asked?.[0]);
  const [organisation, another] = corrector.organisations;
  if (!organisation || another || (asked?.length ?? 0) > 1) {
    throw new Problem('INVALID_FIELDS', undefined, [{ field: 'organisation', message: 'one of yours, by its id' }]);
  }
  return { ...corrector, organisation };
}
