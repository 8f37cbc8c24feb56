/** How a webhook is changed: in one organisation, with a record of who did it in the same transaction. */
import type { PoolClient } from 'pg';
import { Problem } from '#libs/platform/problem.js';

/** Called in the transaction that changes something, with the webhook's id. */
export type OnDone = (client: PoolClient, organisation: string, webhook: string) => Promise<void>;

export const scopeOf = (organisation: string) => ({ organisations: [organisation], reviewing: false });

/** @throws Problem NOT_FOUND when the statement changed nothing: there is no such webhook, or it is another organisation's. */
export function refuseNone(rowCount: number | null): void {
  if (!rowCount) throw new Problem('NOT_FOUND');
}
