/** One transaction: raw rows out, redacted text and marks in, screens told. */
import type { PoolClient } from 'pg';
import type { WorkerDatabase } from '#libs/platform/database.js';
import type { AfterTriage, TriagedComment } from './after-triage.js';
import type { AnalysisAnswer } from './analysis.js';

export interface TriagedGroup {
  comments: TriagedComment[];
  versions: AnalysisAnswer['versions'];
  after: readonly AfterTriage[];
  /** Whether the lists that redaction went by are still those of the database; asked in the transaction. */
  areListsCurrent(tx: PoolClient): Promise<boolean>;
}

/**
 * Stores what triage made of comments and deletes the raw rows. Only comments whose raw row is still there are written: whoever
 * deletes it first has done the work, so two workers on one comment store it once.
 * @returns false, with nothing stored, when an organisation's lists have changed since they were used.
 */
export async function storeTriaged(
  database: WorkerDatabase,
  { comments, versions, after, areListsCurrent }: TriagedGroup,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    if (!(await areListsCurrent(tx))) return false;
    const { rows } = await tx.query<{ feedback: string }>('delete from kuule.raw_comment where feedback = any($1) returning feedback', [
      comments.map(({ feedback }) => feedback),
    ]);
    const ours = new Set(rows.map(({ feedback }) => feedback));
    const stored = comments.filter(({ feedback }) => ours.has(feedback));
    if (stored.length === 0) return true;
    await tx.query(insertComments, commentColumns(stored, versions));
    const organisations = [...new Set(stored.map(({ organisation }) => organisation))];
    for (const step of after) await step(tx, stored);
    await tx.query("select pg_notify('kuule_events', $1)", [organisations.join(',')]);
    return true;
  });
}

function commentColumns(comments: TriagedComment[], versions: TriagedGroup['versions']): unknown[] {
  const marks = comments.flatMap(({ feedback, organisation, themes }) => themes.map((mark) => ({ feedback, organisation, ...mark })));
  return [
    comments.map(({ feedback }) => feedback),
    comments.map(({ organisation }) => organisation),
    comments.map(({ language }) => language),
    comments.map(({ assurance }) => assurance),
    comments.map(({ sensitive }) => sensitive),
    comments.map(({ sentiment }) => sentiment),
    comments.map(({ urgent }) => JSON.stringify(urgent)),
    comments.map(({ spanCounts }) => JSON.stringify(spanCounts)),
    comments.map(({ contactRemoved }) => contactRemoved),
    comments.map(({ redacted }) => redacted),
    versions.language,
    versions.redaction,
    versions.themes,
    marks.map(({ feedback }) => feedback),
    marks.map(({ organisation }) => organisation),
    marks.map(({ theme }) => theme),
    marks.map(({ facet }) => facet ?? null),
    marks.map(({ polarity }) => polarity),
    marks.map(({ confidence }) => confidence),
    comments.map(({ explanations }) => JSON.stringify(explanations)),
  ];
}

const insertComments = `
with triaged as (
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::jsonb[], $8::jsonb[], $9::boolean[], $10::text[], $20::jsonb[])
  as row (feedback, organisation, language, assurance, sensitive, sentiment, urgent, span_counts, contact_removed, text, explanations)
), comments as (
  insert into kuule.comment (feedback, organisation, language, assurance, sensitive, sentiment, urgent, span_counts, contact_removed, explanations,
    language_version, redaction_version, themes_version, triaged_at)
  select feedback, organisation, language, assurance, sensitive, sentiment, array(select jsonb_array_elements_text(urgent)), span_counts,
    contact_removed, explanations, $11, $12, $13, now() from triaged
), texts as (
  insert into kuule.comment_text (feedback, organisation, text, restricted, triaged_at)
  select feedback, organisation, text, sensitive or assurance = 'low', now() from triaged
), marks as (
  insert into kuule.theme_mark (feedback, organisation, theme, facet, polarity, confidence, classifier_version)
  select feedback, organisation, theme, facet, polarity, confidence, $13
  from unnest($14::uuid[], $15::uuid[], $16::text[], $17::text[], $18::text[], $19::real[]) as row (feedback, organisation, theme, facet, polarity, confidence)
)
update kuule.feedback f set triaged_at = now(), set_aside_at = null from triaged t where f.id = t.feedback`;
