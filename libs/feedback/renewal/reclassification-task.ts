/**
 * Stored comments through a newer classifier, or past other sub-themes, from their redacted words alone. What it finds stands beside the
 * marks that are there, and no report changes until all comments are done: then the organisation's active version switches at once.
 */
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { WorkerDatabase } from '#libs/platform/database.js';
import { safeError } from '#libs/platform/safe-error.js';
import { Analyser } from '../triage/analyser.js';
import type { Reclassified } from '../triage/analysis.js';
import { isOlder, type Renewed, type RenewalTask } from './renewal-task.js';

interface Row {
  feedback: string;
  text: string;
  language: string;
}

interface Outcome {
  feedback: string;
  marks: Reclassified;
}

@Injectable()
export class ReclassificationTask implements RenewalTask {
  readonly name = 'themes';
  private readonly logger = new Logger('renewal');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly analyser: Analyser,
  ) {}

  /** The classifier's version. An organisation that a newer one is at work for is left to it: two workers may be of two releases. */
  async targets(): Promise<Map<string, string>> {
    const { themes } = await this.analyser.versions();
    const { rows } = await this.database.pool.query<{ organisation: string; target: string | null }>(
      'select o.id as organisation, r.target from kuule.organisation o left join kuule.renewal r on r.organisation = o.id and r.task = $1',
      [this.name],
    );
    return new Map(
      rows.filter(({ target }) => target === null || !isOlder(themes, target)).map(({ organisation }) => [organisation, themes]),
    );
  }

  async renew(tx: PoolClient, organisation: string, comments: string[]): Promise<Renewed> {
    const { themes: version } = await this.analyser.versions();
    const { rows } = await tx.query<Row & { version: string; isDone: boolean }>(
      `select c.feedback, t.text, c.language, c.themes_version as version,
              exists (select from kuule.reclassification n where n.feedback = c.feedback and n.version = $2) as "isDone"
       from kuule.comment_text t join kuule.comment c on c.feedback = t.feedback where t.feedback = any ($1) for update of t`,
      [comments, version],
    );
    const stale = rows.filter((row) => !row.isDone && isOlder(row.version, version));
    const done = await this.classify(stale);
    await store(tx, organisation, version, done);
    // Nothing that anybody sees has changed yet.
    return { changed: 0, failed: stale.length - done.length };
  }

  /** The switch: one row, in the transaction of the last comment. */
  async finished(tx: PoolClient, organisation: string, target: string): Promise<void> {
    const { rows } = await tx.query<{ version: string }>(
      'select themes_version as version from kuule.active_classifier where organisation = $1 for update',
      [organisation],
    );
    if (rows[0] && !isOlder(rows[0].version, target)) return;
    await tx.query(
      `insert into kuule.active_classifier (organisation, themes_version) values ($1, $2)
       on conflict (organisation) do update set themes_version = excluded.themes_version, switched_at = now()`,
      [organisation, target],
    );
    await tx.query("select pg_notify('kuule_events', $1)", [organisation]);
  }

  /** A group that fails is gone through one by one; what fails alone keeps the marks that it has. */
  private async classify(rows: Row[]): Promise<Outcome[]> {
    if (rows.length === 0) return [];
    try {
      const answers = await this.analyser.reclassify(rows.map(({ text, language }) => ({ text, language })));
      return rows.map(({ feedback }, at) => ({ feedback, marks: answers[at] as Reclassified }));
    } catch (error) {
      this.logger.warn({ message: 'reclassification failed', comments: rows.length, error: safeError(error) });
      if (rows.length === 1) return [];
      const found: Outcome[] = [];
      for (const row of rows) found.push(...(await this.classify([row])));
      return found;
    }
  }
}

async function store(tx: PoolClient, organisation: string, version: string, done: Outcome[]): Promise<void> {
  if (done.length === 0) return;
  const marks = done.flatMap(({ feedback, marks: { themes } }) => themes.map((mark) => ({ feedback, ...mark })));
  await tx.query(
    `with done as (
       insert into kuule.reclassification (feedback, version, organisation, sentiment, urgent)
       select feedback, $2, $1, sentiment, array(select jsonb_array_elements_text(urgent))
       from unnest($3::uuid[], $4::text[], $5::jsonb[]) as row (feedback, sentiment, urgent)
     )
     insert into kuule.theme_mark (feedback, organisation, theme, facet, polarity, confidence, unsure, classifier_version)
     select feedback, $1, theme, facet, polarity, confidence, unsure, $2
     from unnest($6::uuid[], $7::text[], $8::text[], $9::text[], $10::real[], $11::boolean[]) as row (feedback, theme, facet, polarity, confidence, unsure)`,
    [
      organisation,
      version,
      done.map(({ feedback }) => feedback),
      done.map(({ marks: { sentiment } }) => sentiment),
      done.map(({ marks: { urgent } }) => JSON.stringify(urgent)),
      marks.map(({ feedback }) => feedback),
      marks.map(({ theme }) => theme),
      marks.map(({ facet }) => facet ?? null),
      marks.map(({ polarity }) => polarity),
      marks.map(({ confidence }) => confidence),
      marks.map(({ unsure }) => unsure ?? false),
    ],
  );
}
