import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Principal } from './principal.js';

export interface AuditEntry {
  /** A person, a key, or an operator at a shell, whom the database does not know. */
  principal: Pick<Principal, 'kind' | 'id'> | { kind: 'shell'; id: null };
  /** What was done, as noun and verb: `comments.list`, `comments.export`. */
  action: string;
  /** Ids of the organisations whose data was reached. */
  organisations: readonly string[];
  /** The selection as it was asked for: codes, keys and dates, never words that people wrote. */
  filter: Record<string, unknown>;
  /** How many records the whole answer held. */
  count: number;
}

@Injectable()
export class RecordAudit {
  /**
   * Writes one row an organisation, in the transaction that reads: nothing is read that is not recorded.
   * `client` is that transaction, scoped to these organisations.
   */
  async record(client: Pick<PoolClient, 'query'>, { principal, action, organisations, filter, count }: AuditEntry): Promise<void> {
    await client.query(
      `insert into kuule.audit (organisation, actor_kind, actor, action, filter, count)
       select organisation, $2, $3, $4, $5, $6 from unnest($1::uuid[]) as organisation`,
      [organisations, principal.kind, principal.id, action, JSON.stringify(filter), count],
    );
  }
}
