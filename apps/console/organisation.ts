/** Which organisation a request is about: whoever is in one only need not name it. */
import { z } from 'zod';
import type { Principal } from '#libs/access/principal.js';
import type { Role } from '#libs/contract/codes.js';
import { Problem } from '#libs/platform/problem.js';

/** As a field of a query or body. */
export const organisation = z.uuid().optional();
/** A query or body that asks nothing else. */
export const organisationQuery = z.strictObject({ organisation });
export type OrganisationQuery = z.infer<typeof organisationQuery>;

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
