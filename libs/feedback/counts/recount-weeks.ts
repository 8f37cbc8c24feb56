/** Counts the weeks that were noted as changed anew, so that reports need not read their comments. */
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import { WorkerDatabase } from '#libs/platform/database.js';

interface Changed {
  organisation: string;
  /** Monday; null: every week. */
  week: string | null;
}

@Injectable()
export class RecountWeeks {
  constructor(private readonly database: WorkerDatabase) {}

  /**
   * Works through the noted weeks for at most `ms`, the newest first, each in a transaction of its own; one worker at a time. A week
   * under way changes all the time and nobody asks for it yet: it waits until it is over.
   */
  async execute(ms: number = limits.renewalMsPerRound): Promise<void> {
    const until = performance.now() + ms;
    while (performance.now() < until) {
      if (!(await this.database.transaction((tx) => recountNext(tx)))) return;
    }
  }
}

/** @returns false when nothing is left to do, or another worker does it. */
async function recountNext(tx: PoolClient): Promise<boolean> {
  const { rows } = await tx.query<{ mine: boolean }>("select pg_try_advisory_xact_lock(hashtext('kuule.week-count')) as mine");
  if (!rows[0]?.mine) return false;
  const next = (await tx.query<Changed>(nextSql)).rows[0];
  if (!next) {
    await tx.query(joinNotesSql);
    return false;
  }
  const { organisation, week } = next;
  // The notes go first: what changes after this statement is noted again, and counted again.
  await tx.query('delete from kuule.week_change where organisation = $1 and week is not distinct from $2::date', [organisation, week]);
  if (week === null) {
    await tx.query(everyWeekSql, [organisation]);
  } else {
    await tx.query('delete from kuule.week_count where organisation = $1 and week = $2::date', [organisation, week]);
    await tx.query(countSql, [organisation, week]);
  }
  return true;
}

const isOver = 'x.week + 7 <= (now() at time zone o.time_zone)::date';

const nextSql = `
  select x.organisation, x.week::text as week from kuule.week_change x join kuule.organisation o on o.id = x.organisation
  where x.week is null or ${isOver} order by x.week desc nulls first limit 1`;

/** A week under way is noted with every group of comments: one note of it is enough. */
const joinNotesSql = `
  delete from kuule.week_change x using kuule.week_change first
  where first.organisation = x.organisation and first.week = x.week and first.ctid < x.ctid`;

/** Weeks that have counts, and those that have comments. */
const everyWeekSql = `
  insert into kuule.week_change (organisation, week)
  select $1::uuid, week from kuule.week_count where organisation = $1
  union
  select $1::uuid, kuule.week_of(f.reported_at, o.time_zone)
  from kuule.comment c join kuule.feedback f on f.id = c.feedback join kuule.organisation o on o.id = c.organisation where c.organisation = $1`;

/** As reports count live: libs/reporting/why/count-weeks.ts; that both say the same is tested. */
const countSql = `
  with bounds as materialized (
    select o.id, o.time_zone, $2::date::timestamp at time zone o.time_zone as begins, ($2::date + 7)::timestamp at time zone o.time_zone as ends
    from kuule.organisation o where o.id = $1
  ), classified as materialized (
    select f.id, f.touchpoint, f.mode, f.selection, c.language, coalesce(f.service_area, '') as service_area,
           coalesce(n.version, c.themes_version) as version
    from bounds b
    join kuule.feedback f on f.organisation = b.id and f.reported_at >= b.begins and f.reported_at < b.ends
    join kuule.comment c on c.feedback = f.id
    left join kuule.active_classifier a on a.organisation = b.id
    left join kuule.reclassification n on n.feedback = f.id and n.version = a.themes_version
  )
  insert into kuule.week_count (organisation, week, touchpoint, mode, selection, language, service_area, version, theme, polarity, n)
  select $1, $2, touchpoint, mode, selection, language, service_area, version, '', '', count(*) from classified group by 3, 4, 5, 6, 7, 8
  union all
  select $1, $2, k.touchpoint, k.mode, k.selection, k.language, k.service_area, k.version, m.theme, m.polarity, count(*)
  from classified k join kuule.report_mark m on m.feedback = k.id group by 3, 4, 5, 6, 7, 8, 9, 10`;
