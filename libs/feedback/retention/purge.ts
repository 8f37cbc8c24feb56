/** The nightly purge: what has outlived its rule goes, and how much went is recorded. */
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { StoredClass } from '#libs/contract/codes.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { forgetSource } from '../recordings/voices.js';
import { defaultDays } from './rules.js';

const emptied = 'sealing_key = null, ephemeral_key = null, sealed = null';

/**
 * A class that the purge deletes: a statement that takes the default days as $1, deletes, and returns how many by organisation.
 * Every statement joins the organisation's own rule, if it has one.
 */
const deletions: Partial<Record<StoredClass, string>> = {
  // A raw comment that triage could not finish: its rating stays, its words go, the loss is counted. A reported value goes with it.
  raw: `with gone as (
      delete from kuule.raw_comment r using kuule.feedback f
      where f.id = r.feedback and r.received_at < now() - make_interval(days => ${daysOf('raw', 'f.organisation')})
      returning f.id, f.organisation
    ), marked as (
      update kuule.feedback f set comment_lost_at = now() from gone where f.id = gone.id
    ), reports as (
      update kuule.missed_report r set lost_at = now(), finished_at = now(), ${emptied}
      where r.sealed is not null and r.reported_at < now() - make_interval(days => ${daysOf('raw', 'r.organisation')}) returning r.organisation
    ), removals as (
      update kuule.missed_removal r set lost_at = now(), finished_at = now(), ${emptied}
      where r.sealed is not null and r.asked_at < now() - make_interval(days => ${daysOf('raw', 'r.organisation')}) returning r.organisation
    )
    ${countOf('gone', 'reports', 'removals')}`,
  // Transcribed or not. What was never transcribed is lost and counted; the address at the provider goes too.
  recording: `with gone as (
      update kuule.recording r set removed_at = now(), lost_at = case when r.transcribed_at is null then coalesce(r.lost_at, now()) end, ${forgetSource}
      where r.removed_at is null and r.noted_at < now() - make_interval(days => ${daysOf('recording', 'r.organisation')})
      returning r.id, r.organisation
    ), voices as (
      delete from kuule.raw_recording v using gone where v.recording = gone.id
    )
    ${countOf('gone')}`,
  comment: textsOlderThan('comment', 'not t.restricted'),
  // What only reviewers may read: sensitive words, and texts in which a name may have been left.
  sensitive: textsOlderThan('sensitive', 't.restricted'),
  // Whoever did what with comments: read, reported, checked. A report whose value is still on the list stays with it. What people said of
  // themes counts on, without who said it.
  audit: `with gone as (
      delete from kuule.audit a where a.at < now() - make_interval(days => ${daysOf('audit', 'a.organisation')}) returning a.organisation
    ), reports as (
      delete from kuule.missed_report r
      where r.finished_at < now() - make_interval(days => ${daysOf('audit', 'r.organisation')})
        and not exists (select from kuule.missed_value v where v.report = r.id) returning r.organisation
    ), removals as (
      delete from kuule.missed_removal r where r.finished_at < now() - make_interval(days => ${daysOf('audit', 'r.organisation')}) returning r.organisation
    ), samples as (
      delete from kuule.sample s where s.drawn_at < now() - make_interval(days => ${daysOf('audit', 's.organisation')}) returning s.organisation
    ), rounds as (
      delete from kuule.check_round r where r.started_at < now() - make_interval(days => ${daysOf('audit', 'r.organisation')}) returning r.organisation
    ), calls as (
      delete from kuule.call c where c.started_at < now() - make_interval(days => ${daysOf('audit', 'c.organisation')}) returning c.organisation
    ), themes as (
      update kuule.theme_correction c set actor = null
      where c.actor is not null and c.corrected_at < now() - make_interval(days => ${daysOf('audit', 'c.organisation')})
    ), sentiments as (
      update kuule.sentiment_correction c set actor = null
      where c.actor is not null and c.corrected_at < now() - make_interval(days => ${daysOf('audit', 'c.organisation')})
    ), checks as (
      update kuule.theme_check c set actor = null, before = '[]'
      where c.actor is not null and c.checked_at < now() - make_interval(days => ${daysOf('audit', 'c.organisation')})
    )
    ${countOf('gone', 'reports', 'removals', 'samples', 'rounds', 'calls')}`,
};

function countOf(...deleted: string[]): string {
  const all = deleted.map((name) => `select organisation from ${name}`).join(' union all ');
  return `select organisation, count(*)::int as deleted from (${all}) d group by organisation`;
}

function daysOf(name: StoredClass, organisation: string): string {
  return `coalesce((select days from kuule.retention_rule where organisation = ${organisation} and class = '${name}'), $1::int)`;
}

/** The words go; what was counted in them stays. */
function textsOlderThan(name: StoredClass, which: string): string {
  return `with gone as (
      delete from kuule.comment_text t
      where ${which} and t.triaged_at < now() - make_interval(days => ${daysOf(name, 't.organisation')})
      returning t.organisation
    )
    select organisation, count(*)::int as deleted from gone group by organisation`;
}

@Injectable()
export class Purge {
  private readonly logger = new Logger('retention');

  constructor(private readonly database: WorkerDatabase) {}

  /** Purges when the last purge is over a day old and no other worker does it now. Returns what was deleted, by class. */
  async execute(): Promise<Record<string, number> | undefined> {
    return this.database.transaction(async (tx) => {
      const { rows } = await tx.query<{ mine: boolean; recent: boolean }>(
        `select pg_try_advisory_xact_lock(hashtext('kuule.purge')) as mine,
                exists (select from kuule.purge_run where at > now() - interval '23 hours') as recent`,
      );
      if (!rows[0]?.mine || rows[0].recent) return undefined;
      const deleted: Record<string, number> = {};
      for (const [name, statement] of Object.entries(deletions)) deleted[name] = await this.purgeClass(tx, name as StoredClass, statement);
      this.logger.log({ message: 'purged', ...deleted });
      return deleted;
    });
  }

  /** A run is recorded for every organisation, also when nothing was due: that it ran is part of the proof. */
  private async purgeClass(tx: PoolClient, name: StoredClass, statement: string): Promise<number> {
    const { rows } = await tx.query<{ organisation: string; deleted: number }>(statement, [defaultDays[name]]);
    await tx.query(
      `insert into kuule.purge_run (organisation, class, deleted)
       select o.id, $1, coalesce(d.deleted, 0) from kuule.organisation o
       left join unnest($2::uuid[], $3::int[]) as d (organisation, deleted) on d.organisation = o.id`,
      [name, rows.map(({ organisation }) => organisation), rows.map(({ deleted }) => deleted)],
    );
    return rows.reduce((sum, { deleted }) => sum + deleted, 0);
  }
}
