/** The organisations' own lists in the worker's memory: read anew when they have changed. */
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { WorkerDatabase } from '#libs/platform/database.js';
import { MasterKey } from '../triage/keyring.js';
import { listKey, type ListData } from './list-data.js';

/** Lists with the state in which they were read. */
export interface KnownLists {
  revision: number;
  data: ListData;
}

@Injectable()
export class LocalLists {
  private readonly known = new Map<string, KnownLists>();
  private readonly key: Buffer;

  constructor(
    private readonly database: WorkerDatabase,
    master: MasterKey,
  ) {
    this.key = listKey(master.bytes);
  }

  /** The lists of these organisations as they were last read; `areCurrent` tells, when the work is stored, whether they still are. */
  async of(organisations: Iterable<string>): Promise<Map<string, KnownLists>> {
    const asked = [...new Set(organisations)];
    const unknown = asked.filter((organisation) => !this.known.has(organisation));
    if (unknown.length) await this.read(unknown);
    return new Map(asked.map((organisation) => [organisation, this.known.get(organisation) as KnownLists]));
  }

  /**
   * Whether nobody has changed the lists since they were read. Asked in the transaction that stores what was made with them; until it
   * ends nobody can change them, so no comment slips between an old list and the round that follows a new one.
   */
  async areCurrent(tx: PoolClient, used: ReadonlyMap<string, KnownLists>): Promise<boolean> {
    const ids = [...used.keys()].sort();
    await tx.query("select pg_advisory_xact_lock_shared(hashtext('kuule.local-list'), hashtext(id)) from unnest($1::text[]) as id", [ids]);
    const { rows } = await tx.query<{ organisation: string; revision: number }>(
      'select organisation, revision from kuule.local_list where organisation = any ($1)',
      [ids],
    );
    const revisions = new Map(rows.map(({ organisation, revision }) => [organisation, revision]));
    const changed = ids.filter((id) => (revisions.get(id) ?? 0) !== used.get(id)?.revision);
    for (const organisation of changed) this.known.delete(organisation);
    return changed.length === 0;
  }

  /** Forgets what was read, so that the next comments are redacted with what was changed just now. */
  forget(organisation: string): void {
    this.known.delete(organisation);
  }

  private async read(organisations: string[]): Promise<void> {
    const { rows } = await this.database.pool.query<{
      organisation: string;
      revision: number;
      values: ListData['values'] | null;
      exceptions: string[];
    }>(
      `select o.id as organisation, coalesce(l.revision, 0) as revision,
              (select jsonb_agg(jsonb_build_object('report', v.report, 'kind', v.kind, 'tokens', v.tokens,
                 'first', encode(v.first, 'base64'), 'hash', encode(v.hash, 'base64')))
               from kuule.missed_value v where v.organisation = o.id) as values,
              array(select e.word from kuule.redaction_exception e where e.organisation = o.id) as exceptions
       from kuule.organisation o left join kuule.local_list l on l.organisation = o.id where o.id = any ($1)`,
      [organisations],
    );
    for (const { organisation, revision, values, exceptions } of rows) {
      this.known.set(organisation, { revision, data: { organisation, key: this.key, values: values ?? [], exceptions } });
    }
  }
}
