/** Stored comments through a newer redactor, or past a longer list: more may go, nothing comes back. */
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Again, StoredRedaction } from '#libs/redaction/redact-again.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { safeError } from '#libs/platform/safe-error.js';
import { LocalLists } from '../lists/local-lists.js';
import { Analyser } from '../triage/analyser.js';
import type { RenewalRequest } from '../triage/analysis.js';
import { isOlder, type Renewed, type RenewalTask } from './renewal-task.js';

interface Row extends StoredRedaction {
  feedback: string;
  version: string;
}

/** A comment with what was made of it; undefined where the work failed. */
interface Outcome {
  row: Row;
  again: Again | undefined;
}

@Injectable()
export class RedactionTask implements RenewalTask {
  readonly name = 'redaction';
  private readonly logger = new Logger('renewal');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly analyser: Analyser,
    private readonly lists: LocalLists,
  ) {}

  /** The redactor's version and how often values have come to the organisation's list. */
  async targets(): Promise<Map<string, string>> {
    const { redaction } = await this.analyser.versions();
    const { rows } = await this.database.pool.query<{ organisation: string; revision: number }>(
      `select o.id as organisation, coalesce(l.missed_revision, 0) as revision
       from kuule.organisation o left join kuule.local_list l on l.organisation = o.id`,
    );
    return new Map(rows.map(({ organisation, revision }) => [organisation, `${redaction}, list ${revision}`]));
  }

  async renew(tx: PoolClient, organisation: string, comments: string[]): Promise<Renewed> {
    const { redaction: version } = await this.analyser.versions();
    const { rows } = await tx.query<Row>(
      `select c.feedback, t.text, c.language, c.explanations, c.sensitive, c.assurance, c.contact_removed as "contactRemoved",
              c.redaction_version as version
       from kuule.comment_text t join kuule.comment c on c.feedback = t.feedback where t.feedback = any ($1) for update`,
      [comments],
    );
    const lists = await this.readLists(tx, organisation);
    const requests = rows.map((row) => ({ stored: row, lists, listsOnly: !isOlder(row.version, version) }));
    const answers = await this.analyse(requests);
    const outcomes = rows.map((row, at) => ({ row, again: answers[at] }));
    const done = outcomes.filter((outcome): outcome is Required<Outcome> & { again: Again } => outcome.again !== undefined);
    const changed = done.filter(({ row, again }) => again.spans.length > 0 || isStricter(row, again));
    await this.store(tx, changed);
    await tx.query('update kuule.comment set redaction_version = $2 where feedback = any ($1)', [
      done.filter(({ row }) => isOlder(row.version, version)).map(({ row }) => row.feedback),
      version,
    ]);
    await this.countReports(tx, changed);
    return { changed: changed.length, failed: rows.length - done.length };
  }

  /** The reports whose values are on the list of the round are done with: they are in no stored comment any more. */
  async finished(tx: PoolClient, organisation: string, target: string): Promise<void> {
    const revision = Number(/\d+$/.exec(target)?.[0] ?? 0);
    await tx.query(
      `with done as (
         update kuule.missed_report set finished_at = now()
         where organisation = $1 and finished_at is null and missed_revision <= $2
         returning organisation, actor_kind, actor, kind, comments
       )
       insert into kuule.audit (organisation, actor_kind, actor, action, filter, count)
       select organisation, actor_kind, actor, 'missed.remove', jsonb_build_object('kind', kind), comments from done`,
      [organisation, revision],
    );
  }

  /** The lists as the round's transaction sees them. */
  private async readLists(tx: PoolClient, organisation: string) {
    const known = await this.lists.of([organisation]);
    const current = (await this.lists.areCurrent(tx, known)) ? known : await this.lists.of([organisation]);
    return current.get(organisation)?.data;
  }

  /** A group that fails is gone through one by one; what fails alone is left as it was. */
  private async analyse(requests: RenewalRequest[]): Promise<(Again | undefined)[]> {
    try {
      return await this.analyser.renew(requests);
    } catch (error) {
      this.logger.warn({ message: 'renewal failed', comments: requests.length, error: safeError(error) });
      if (requests.length === 1) return [undefined];
      const answers: (Again | undefined)[] = [];
      for (const request of requests) answers.push(...(await this.analyse([request])));
      return answers;
    }
  }

  private async store(tx: PoolClient, changed: { row: Row; again: Again }[]): Promise<void> {
    if (changed.length === 0) return;
    await tx.query(
      `with renewed as (
         select * from unnest($1::uuid[], $2::text[], $3::jsonb[], $4::jsonb[], $5::boolean[], $6::text[], $7::boolean[])
         as row (feedback, text, explanations, added, sensitive, assurance, contact_removed)
       ), texts as (
         update kuule.comment_text t set text = r.text, restricted = t.restricted or r.sensitive or r.assurance = 'low',
           revision = t.revision + 1
         from renewed r where t.feedback = r.feedback
       )
       update kuule.comment c set explanations = r.explanations, sensitive = r.sensitive, assurance = r.assurance,
         contact_removed = r.contact_removed,
         span_counts = c.span_counts || (select coalesce(jsonb_object_agg(key, value::int + coalesce((c.span_counts ->> key)::int, 0)), '{}')
                                         from jsonb_each_text(r.added))
       from renewed r where c.feedback = r.feedback`,
      [
        changed.map(({ row }) => row.feedback),
        changed.map(({ again }) => again.text),
        changed.map(({ again }) => JSON.stringify(again.explanations)),
        changed.map(({ again }) => JSON.stringify(countKinds(again))),
        changed.map(({ again }) => again.sensitive),
        changed.map(({ again }) => again.assurance),
        changed.map(({ again }) => again.contactRemoved),
      ],
    );
  }

  /** In how many comments each reported value was removed; the reported comment itself was counted when it was reported. */
  private async countReports(tx: PoolClient, changed: { row: Row; again: Again }[]): Promise<void> {
    const finds = changed.flatMap(({ row: { feedback }, again }) =>
      [...new Set(again.spans.flatMap(({ report }) => report ?? []))].map((report) => ({ feedback, report })),
    );
    if (finds.length === 0) return;
    await tx.query(
      `update kuule.missed_report m set comments = m.comments + f.n
       from (select f.report, count(*) filter (where f.feedback <> r.feedback)::int as n
             from unnest($1::uuid[], $2::uuid[]) as f (report, feedback) join kuule.missed_report r on r.id = f.report
             group by f.report) f
       where m.id = f.report`,
      [finds.map(({ report }) => report), finds.map(({ feedback }) => feedback)],
    );
  }
}

const isStricter = (row: Row, again: Again) => row.sensitive !== again.sensitive || row.assurance !== again.assurance;

function countKinds({ spans }: Again): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of spans) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
