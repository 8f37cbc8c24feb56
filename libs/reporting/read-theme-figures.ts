import { Injectable } from '@nestjs/common';
import type { AdjustedTheme, Change, Figure, ThemeFigures } from '#libs/contract/figure.js';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { adjustThemes } from './adjusted-themes.js';
import { compositionOf } from './answers.js';
import { mixDistance, mixMayMove, refused } from './change.js';
import { countPeriod, type PeriodCounts } from './count-period.js';
import { countSaid, type SaidCounts } from './count-said.js';
import type { SummaryQuery } from './filters.js';
import { comparedPeriod, periodOf, readToday, trendUnit } from './period.js';
import type { Scope } from './scope.js';
import { comparableFrom, definitions, figure, noFigure } from './statistics/figure.js';
import type { Interval } from './statistics/interval.js';
import type { Adjusted } from './statistics/misclassification.js';
import { readThemeErrors, type ThemeErrors } from './theme-errors.js';
import { themesOf } from './themes.js';

/** What is read of the database for theme figures. */
interface Read {
  asOf: string;
  from: string;
  to: string;
  raw: PeriodCounts;
  now: SaidCounts;
  before?: SaidCounts;
  errors: ThemeErrors;
  /** Ids of the organisations whose comments are counted. */
  organisations: readonly string[];
}

/** Theme figures with the classifier's error taken out, beside the raw counts of the report. */
@Injectable()
export class ReadThemeFigures {
  constructor(private readonly database: ConsoleDatabase) {}

  /** @throws Problem INVALID_FIELDS for a period that cannot be. */
  async execute(scope: Scope, query: SummaryQuery): Promise<ThemeFigures> {
    // The connection is given back before the sums: they take longer than the reading.
    const read = await this.read(scope, query);
    const { asOf, from, to, now, before, errors, organisations } = read;
    const versions = versionsOf(now, before);
    const isFiltered = query.theme !== undefined;
    const found = isFiltered ? undefined : await adjustThemes(now, before, errors);
    const n = errors.checked.reduce((sum, group) => sum + group.n, 0);
    const enough = organisations.every((organisation) =>
      versionsOf(now).every((version) => checkedIn(errors, organisation, version) >= limits.checkedEnough),
    );
    return {
      asOf,
      from,
      to,
      errorsFrom: isFiltered ? 'filtered' : errors.source(versions),
      checks: { n, needed: limits.checkedEnough, provisional: !enough },
      versions,
      themes: themesOf(read.raw).map(({ theme, comments, ofComments, pos, neg, mix }) => {
        const known = found?.get(theme) ?? null;
        const figures = figuresOf(known, ofComments, pos + neg + mix);
        const change = known && before && { change: changesOf(known, now, before, theme) };
        return { theme, comments, ofComments, ...figures, ...change };
      }),
    };
  }

  private read(scope: Scope, query: SummaryQuery): Promise<Read> {
    return this.database.reading(scope, async (client) => {
      const { today, asOf } = await readToday(client);
      const period = periodOf(query, today);
      const earlier = query.compare !== 'none' && comparedPeriod(period, query.compare);
      const raw = await countPeriod(client, query, period, trendUnit(period));
      const now = await countSaid(client, query, period);
      const before = earlier ? await countSaid(client, query, earlier) : undefined;
      const errors = await readThemeErrors(client, versionsOf(now, before));
      return { asOf, ...period, raw, now, ...(before && { before }), errors, organisations: scope.organisations };
    });
  }
}

/** The versions that sorted the comments. */
export const versionsOf = (...counts: (SaidCounts | undefined)[]): string[] =>
  [...new Set(counts.flatMap((each) => each?.groups.map(({ version }) => version) ?? []))].sort();

function checkedIn({ checked }: ThemeErrors, organisation: string, version: string): number {
  const own = checked.filter((group) => group.organisation === organisation && group.version === version);
  return own.reduce((sum, { n }) => sum + n, 0);
}

function figuresOf(known: Adjusted | null, comments: number, judged: number): Pick<AdjustedTheme, 'prevalence' | 'positiveShare'> {
  const of = (definition: string, n: number, interval: Interval | null | undefined): Figure =>
    interval ? figure(definition, n, () => interval) : noFigure(definition, n);
  return {
    prevalence: of(definitions.adjustedPrevalence, comments, known?.prevalence),
    positiveShare: of(definitions.adjustedPositiveShare, judged, known?.positiveShare),
  };
}

/** Changes in percentage points, with the reasons why they may not be read as changes. */
function changesOf(known: Adjusted, now: SaidCounts, before: SaidCounts, theme: string): AdjustedTheme['change'] & object {
  const mixed = mixDistance(compositionOf(now.groups), compositionOf(before.groups)) > mixMayMove ? 'mix' : undefined;
  if (versionsOf(now, before).length > 1) return { prevalence: refused, positiveShare: refused };
  const total = ({ groups }: SaidCounts) => groups.reduce((sum, { n }) => sum + n, 0);
  const judged = ({ marks }: SaidCounts) =>
    marks.reduce((sum, mark) => sum + (mark.theme === theme && mark.polarity !== 'neu' ? mark.n : 0), 0);
  const change = (interval: Interval | null, least: number): Change => {
    if (!interval || least === 0) return { points: null, low: null, high: null, comparable: false, why: 'none' };
    const why = mixed ?? (least < comparableFrom ? 'few' : undefined);
    const points = { points: 100 * interval.value, low: 100 * interval.low, high: 100 * interval.high };
    return { ...points, comparable: why === undefined, ...(why && { why }) };
  };
  return {
    prevalence: change(known.prevalenceChange, Math.min(total(now), total(before))),
    positiveShare: change(known.positiveShareChange, Math.min(judged(now), judged(before))),
  };
}
