/**
 * Stored comments through a newer classifier, or past other sub-themes, from their redacted words alone. What it finds stands beside the
 * marks that are there, and no report changes until all comments are done: then the organisation's active version switches at once.
 */
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { WorkerDatabase } from '#libs/platform/database.js';
import { safeError } from '#libs/platform/safe-error.js';
import { Analyser } from '../triage/analyser.js';
import type { SubThemeData } from '../lists/list-data.js';
import type { Reclassified } from '../triage/analysis.js';
import type { SubThemeLists } from '../triage/mark-sub-themes.js';
import { isOlder, type Renewed, type RenewalTask } from './renewal-task.js';

interface Row {
  feedback: string;
  text: string;
  language: string;
  /** Of the classifier that triaged it. */
  version: string;
  /** This classifier's marks stand beside already. */
  isDone: boolean;
}

interface Outcome {
  row: Row;
  marks: Reclassified;
}

const targetOf = (version: string, revision: number) => `${version}, sub-themes ${revision}`;

function partsOf(target: string): { version: string; revision: number } {
  const [version = '', revision] = target.split(', sub-themes ');
  return { version, revision: Number(revision ?? 0) };
}

@Injectable()
export class ReclassificationTask implements RenewalTask {
  readonly name = 'themes';
  private readonly logger = new Logger('renewal');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly analyser: Analyser,
  ) {}

  /**
   * The classifier's version and the revision of the sub-themes. An organisation that a newer classifier is at work for is left to it:
   * two workers may be of two releases.
   */
  async targets(): Promise<Map<string, string>> {
    const { themes } = await this.analyser.versions();
    const { rows } = await this.database.pool.query<{ organisation: string; revision: number; target: string | null }>(
      `select o.id as organisation, coalesce(l.sub_theme_revision, 0) as revision, r.target
       from kuule.organisation o left join kuule.local_list l on l.organisation = o.id
       left join kuule.renewal r on r.organisation = o.id and r.task = $1`,
      [this.name],
    );
    const ours = rows.filter(({ target }) => target === null || !isOlder(themes, partsOf(target).version));
    return new Map(ours.map(({ organisation, revision }) => [organisation, targetOf(themes, revision)]));
  }

  async renew(tx: PoolClient, organisation: string, comments: string[]): Promise<Renewed> {
    const { themes: version } = await this.analyser.versions();
    const lists = await readSubThemes(tx, organisation);
    const { rows } = await tx.query<Row>(
      `select c.feedback, t.text, c.language, c.themes_version as version,
              exists (select from kuule.reclassification n where n.feedback = c.feedback and n.version = $2) as "isDone"
       from kuule.comment_text t join kuule.comment c on c.feedback = t.feedback where t.feedback = any ($1) for update of t`,
      [comments, version],
    );
    const isStale = (row: Row) => !row.isDone && isOlder(row.version, version);
    const toRead = lists.subThemes.length ? rows : rows.filter(isStale);
    const done = await this.classify(toRead, lists);
    await storeSubThemes(tx, organisation, done);
    await storeThemes(
      tx,
      organisation,
      version,
      done.filter(({ row }) => isStale(row)),
    );
    // Nothing that anybody sees has changed yet.
    return { changed: 0, failed: toRead.length - done.length };
  }

  /** The switch: one row, in the transaction of the last comment. Where the sub-themes have changed meanwhile, another round follows first. */
  async finished(tx: PoolClient, organisation: string, target: string): Promise<void> {
    const { version, revision } = partsOf(target);
    const { rowCount } = await tx.query(
      'select from kuule.organisation o left join kuule.local_list l on l.organisation = o.id where o.id = $1 and coalesce(l.sub_theme_revision, 0) = $2',
      [organisation, revision],
    );
    if (rowCount === 0) return;
    const { rows } = await tx.query<{ version: string }>(
      'select themes_version as version from kuule.active_classifier where organisation = $1 for update',
      [organisation],
    );
    const active = rows[0] && isOlder(version, rows[0].version) ? rows[0].version : version;
    await tx.query(
      `insert into kuule.active_classifier (organisation, themes_version, sub_theme_revision) values ($1, $2, $3)
       on conflict (organisation) do update set themes_version = excluded.themes_version, sub_theme_revision = excluded.sub_theme_revision,
         switched_at = now()`,
      [organisation, active, revision],
    );
    await tx.query("select pg_notify('kuule_events', $1)", [organisation]);
  }

  /** A group that fails is gone through one by one; what fails alone keeps the marks that it has. */
  private async classify(rows: Row[], lists: SubThemeLists): Promise<Outcome[]> {
    if (rows.length === 0) return [];
    try {
      const answers = await this.analyser.reclassify(rows.map(({ text, language }) => ({ text, language, lists })));
      return rows.map((row, at) => ({ row, marks: answers[at] as Reclassified }));
    } catch (error) {
      this.logger.warn({ message: 'reclassification failed', comments: rows.length, error: safeError(error) });
      if (rows.length === 1) return [];
      const found: Outcome[] = [];
      for (const row of rows) found.push(...(await this.classify([row], lists)));
      return found;
    }
  }
}

async function storeThemes(tx: PoolClient, organisation: string, version: string, done: Outcome[]): Promise<void> {
  if (done.length === 0) return;
  const marks = done.flatMap(({ row: { feedback }, marks: { themes } }) => themes.map((mark) => ({ feedback, ...mark })));
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
      done.map(({ row: { feedback } }) => feedback),
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

async function storeSubThemes(tx: PoolClient, organisation: string, done: Outcome[]): Promise<void> {
  const marks = done.flatMap(({ row: { feedback }, marks: { subThemes } }) => subThemes.map((mark) => ({ feedback, ...mark })));
  if (marks.length === 0) return;
  await tx.query(
    `insert into kuule.sub_theme_mark (feedback, organisation, sub_theme, revision)
     select feedback, $1, key, revision from unnest($2::uuid[], $3::text[], $4::int[]) as row (feedback, key, revision) on conflict do nothing`,
    [organisation, marks.map(({ feedback }) => feedback), marks.map(({ key }) => key), marks.map(({ revision }) => revision)],
  );
}

/** The newest revision of the organisation's sub-themes, as the round's transaction sees it. */
async function readSubThemes(tx: PoolClient, organisation: string): Promise<Required<SubThemeLists>> {
  const { rows } = await tx.query<SubThemeData>(
    `select s.key, s.revision, s.phrases from kuule.sub_theme s join kuule.local_list l on l.organisation = s.organisation
     where s.organisation = $1 and s.revision = l.sub_theme_revision order by s.key`,
    [organisation],
  );
  return { organisation, subThemes: rows };
}
