import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Summary, TrendUnit } from '#libs/contract/figure.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { compositionOf, countAnswers, ratingsOf, trendOf, type AnswerCount } from './answers.js';
import { changeOf, type Side } from './change.js';
import type { SummaryQuery } from './filters.js';
import { comparedPeriod, periodOf, readToday, trendUnit, type Period } from './period.js';
import type { Scope } from './scope.js';
import type { Selection } from './selection.js';
import { answersIn, csatFigure, indexFigure, meanFigure } from './statistics/figure.js';
import { countComments, countComplaints, countGeneral, countThemes, type CommentCounts } from './themes.js';

/** The report: every figure of one selection, read in one transaction. */
@Injectable()
export class ReadSummary {
  constructor(private readonly database: ConsoleDatabase) {}

  /** @throws Problem INVALID_FIELDS for a period that cannot be. */
  async read(scope: Scope, query: SummaryQuery): Promise<Summary> {
    return this.database.reading(scope, async (client) => {
      const { today, timeZone, asOf } = await readToday(client);
      const period = periodOf(query, today);
      const unit = trendUnit(period);
      const now = await countPeriod(client, query, period, unit);
      const { total, waiting, setAside, urgent } = now.comments;
      return {
        asOf,
        ...period,
        timeZone,
        n: now.n,
        ratings: [...now.ratings],
        mean: meanFigure(now.ratings),
        csat: csatFigure(now.ratings),
        index: indexFigure(now.ratings),
        trend: { unit, points: trendOf(now.answers, period, unit) },
        composition: now.composition,
        themes: now.themes,
        complaintsBy: await countComplaints(client, query, period),
        general: await countGeneral(client, query, period),
        comments: { total, waiting, setAside },
        urgent,
        ...(query.compare !== 'none' && {
          change: changeOf(now, await countPeriod(client, query, comparedPeriod(period, query.compare), unit)),
        }),
      };
    });
  }
}

interface Counted extends Side {
  answers: AnswerCount[];
  comments: CommentCounts;
}

async function countPeriod(client: PoolClient, selection: Selection, period: Period, unit: TrendUnit): Promise<Counted> {
  const answers = await countAnswers(client, selection, period, unit);
  const comments = await countComments(client, selection, period);
  const themes = await countThemes(client, selection, period, comments.classified);
  const ratings = ratingsOf(answers);
  const { versions } = comments;
  return { period, n: answersIn(ratings), ratings, composition: compositionOf(answers), themes, versions, answers, comments };
}
