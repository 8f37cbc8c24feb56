/** The worker's side of the local list: reported values are hashed and listed, words that were typed are taken off. */
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { normalise } from '#libs/redaction/text/normal.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { safeError } from '#libs/platform/safe-error.js';
import { Analyser } from '../triage/analyser.js';
import { Keyring, MasterKey } from '../triage/keyring.js';
import { listKey, valueHash } from './list-data.js';
import { LocalLists } from './local-lists.js';
import { removalField, reportField } from './sealed-value.js';

interface Sealed {
  id: string;
  organisation: string;
  /** Null when the key was destroyed. */
  sealingKey: string | null;
  ephemeralKey: Buffer;
  sealed: Buffer;
}

interface Report extends Sealed {
  feedback: string;
  kind: string;
  language: string;
}

const sealedColumns = 'id, organisation, sealing_key as "sealingKey", ephemeral_key as "ephemeralKey", sealed';
const emptied = 'sealing_key = null, ephemeral_key = null, sealed = null';

@Injectable()
export class TakeReports {
  private readonly logger = new Logger('local list');
  private readonly key: Buffer;

  constructor(
    private readonly database: WorkerDatabase,
    private readonly keyring: Keyring,
    private readonly analyser: Analyser,
    private readonly lists: LocalLists,
    master: MasterKey,
  ) {
    this.key = listKey(master.bytes);
  }

  /**
   * Puts every waiting report on its organisation's list and takes off what was asked for; each in one transaction, after which its
   * value is nowhere. The stored comments are the next round's (redaction-task.ts). Safe to run twice and side by side.
   * @returns how many were taken.
   */
  async execute(): Promise<number> {
    let taken = 0;
    while (await this.takeOne((tx) => this.takeReport(tx))) taken++;
    while (await this.takeOne((tx) => this.takeRemoval(tx))) taken++;
    return taken;
  }

  /** @param take works on one row and names its organisation; undefined when none waits. */
  private async takeOne(take: (tx: PoolClient) => Promise<string | undefined>): Promise<boolean> {
    const organisation = await this.database.transaction(take);
    if (organisation) this.lists.forget(organisation);
    return organisation !== undefined;
  }

  private async takeReport(tx: PoolClient): Promise<string | undefined> {
    const { rows } = await tx.query<Report>(
      `select ${sealedColumns}, feedback, kind, language from kuule.missed_report
       where finished_at is null and taken_at is null order by reported_at limit 1 for update skip locked`,
    );
    const report = rows[0];
    if (!report) return undefined;
    const value = await this.open(report, { feedback: report.feedback, field: reportField });
    const forms = value === undefined ? undefined : await this.formsOf(value, report.language);
    if (!forms) {
      await tx.query(`update kuule.missed_report set lost_at = now(), finished_at = now(), ${emptied} where id = $1`, [report.id]);
      return report.organisation;
    }
    const revision = forms.length ? await this.list(tx, report, forms) : null;
    await tx.query(
      `update kuule.missed_report set taken_at = now(), missed_revision = $2, ${emptied}, finished_at = case when $2::int is null then now() end
       where id = $1`,
      [report.id, revision],
    );
    return report.organisation;
  }

  /** Undefined when the analysis fails on it: in its own comment the value is gone already. */
  private formsOf(value: string, language: string): Promise<string[][] | undefined> {
    return this.analyser.formsOf(value, language).catch((error: unknown) => {
      this.logger.error({ message: 'a reported value was not listed', error: safeError(error) });
      return undefined;
    });
  }

  /** @returns the state of the list in which the value is on it. */
  private async list(tx: PoolClient, { id, organisation, kind }: Report, forms: string[][]): Promise<number> {
    const hash = (words: string[]) => Buffer.from(valueHash({ key: this.key, organisation }, words.join(' ')), 'base64');
    await tx.query(
      `insert into kuule.missed_value (organisation, report, kind, first, hash, tokens)
       select $1, $2, $3, first, hash, tokens from unnest($4::bytea[], $5::bytea[], $6::int[]) as v (first, hash, tokens)
       on conflict (organisation, hash) do nothing`,
      [organisation, id, kind, forms.map((words) => hash(words.slice(0, 1))), forms.map(hash), forms.map(({ length }) => length)],
    );
    return this.raise(tx, organisation, 1);
  }

  private async takeRemoval(tx: PoolClient): Promise<string | undefined> {
    const { rows } = await tx.query<Sealed>(
      `select ${sealedColumns} from kuule.missed_removal where finished_at is null order by asked_at limit 1 for update skip locked`,
    );
    const removal = rows[0];
    if (!removal) return undefined;
    const { id, organisation } = removal;
    const word = await this.open(removal, { feedback: id, field: removalField });
    const hash = word !== undefined && Buffer.from(valueHash({ key: this.key, organisation }, normalise(word)), 'base64');
    const gone = hash
      ? await tx.query<{ entries: number }>(
          `with gone as (
             delete from kuule.missed_value v where v.organisation = $1
               and v.report in (select report from kuule.missed_value where organisation = $1 and hash = $2)
             returning v.report
           )
           select count(distinct report)::int as entries from gone`,
          [organisation, hash],
        )
      : undefined;
    const entries = gone?.rows[0]?.entries;
    await tx.query(
      `update kuule.missed_removal set removed = $2, lost_at = case when $2::int is null then now() end, finished_at = now(), ${emptied} where id = $1`,
      [id, entries ?? null],
    );
    if (entries) await this.raise(tx, organisation, 0);
    return organisation;
  }

  private async raise(tx: PoolClient, organisation: string, valuesCame: number): Promise<number> {
    const { rows } = await tx.query<{ revision: number }>('select kuule.raise_list($1, $2) as revision', [organisation, valuesCame]);
    return rows[0]?.revision ?? 0;
  }

  /** The value in clear; undefined when its key is gone (a restored back-up has none) or it was tampered with. */
  private async open(
    { sealingKey, ephemeralKey, sealed }: Sealed,
    context: { feedback: string; field: string },
  ): Promise<string | undefined> {
    const opener = sealingKey === null ? undefined : await this.keyring.opener(sealingKey);
    try {
      return opener?.open({ ephemeralKey, sealed }, context);
    } catch (error) {
      this.logger.error({ message: 'a reported value does not open', error: safeError(error) });
      return undefined;
    }
  }
}
