import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Summary } from '#libs/contract/figure.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { compositionOf, ratingsOf, trendOf } from './answers.js';
import { changeOf, type Side } from './change.js';
import { countPeriod, type PeriodCounts } from './count-period.js';
import type { SummaryQuery } from './filters.js';
import { comparedPeriod, periodOf, readToday, trendUnit, type Period } from './period.js';
import type { Scope } from './scope.js';
import { answersIn, csatFigure, indexFigure, meanFigure } from './statistics/figure.js';
import { generalOf, themesOf } from './themes.js';

/** The report: every figure of one selection, read in one transaction. */
@Injectable()
export class ReadSummary {
  constructor(private readonly database: ConsoleDatabase) {}

  /** @throws Problem INVALID_FIELDS for a period that cannot be. */
  async execute(scope: Scope, query: SummaryQuery): Promise<Summary> {
    return this.database.reading(scope, async (client) => {
      const { today, timeZone, asOf } = await readToday(client);
      const period = periodOf(query, today);
      const unit = trendUnit(period, query.unit);
      const counts = await countPeriod(client, query, period, unit);
      const now = sideOf(period, counts);
      const { total, waiting, setAside, urgent } = counts.comments;
      const before = query.compare !== 'none' && comparedPeriod(period, query.compare);
      return {
        asOf,
        ...period,
        timeZone,
        n: now.n,
        ratings: [...now.ratings],
        mean: meanFigure(now.ratings),
        csat: csatFigure(now.ratings),
        index: indexFigure(now.ratings),
        trend: { unit, points: trendOf(counts.answers, period, unit) },
        composition: now.composition,
        themes: now.themes,
        subThemes: counts.subThemes,
        complaintsBy: counts.complaintsBy,
        general: generalOf(counts),
        comments: { total, waiting, setAside },
        urgent,
        sortedAnew: await readSortedAnew(client),
        ...(before && { change: changeOf(now, sideOf(before, await countPeriod(client, query, before, unit))) }),
      };
    });
  }
}

/** How far the rounds of a newer classifier have come, over the organisations in view; null when none is under way. */
async function readSortedAnew(client: PoolClient): Promise<Summary['sortedAnew']> {
  const { rows } = await client.query<{ done: number; total: number }>(
    `select sum(least(done, total)) as done, sum(total) as total from kuule.renewal where task = 'themes' and finished_at is null having sum(total) > 0`,
  );
  return rows[0] ?? null;
}

/** What one period tells another. */
function sideOf(period: Period, counts: PeriodCounts): Side {
  const ratings = ratingsOf(counts.answers);
  const composition = compositionOf(counts.answers);
  return { period, n: answersIn(ratings), ratings, composition, themes: themesOf(counts), versions: counts.comments.versions };
}
