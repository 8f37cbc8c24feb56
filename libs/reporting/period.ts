/** Periods of local dates, and the buckets of a trend. Dates are ISO strings, so that no zone can move them. */
import type { PoolClient } from 'pg';
import type { TrendUnit } from '#libs/contract/figure.js';
import { limits } from '#libs/contract/limits.js';
import { Problem } from '#libs/platform/problem.js';

/** Local dates of each organisation's own zone, both inclusive. */
export interface Period {
  from: string;
  to: string;
}

const dayMs = 86_400_000;
const defaultDays = 30;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days a period has. */
export const daysIn = ({ from, to }: Period) => (Date.parse(to) - Date.parse(from)) / dayMs + 1;

/** What the clock says where the organisations are. */
export interface Today {
  /** The local date; the latest one when organisations live in several zones. */
  today: string;
  timeZone: string;
  asOf: string;
}

/** Today in the zone of the organisations in view. */
export async function readToday(client: PoolClient): Promise<Today> {
  const { rows } = await client.query<{ today: string; timeZone: string; asOf: Date }>(
    `select (now() at time zone o.time_zone)::date as today, o.time_zone as "timeZone", now() as "asOf"
     from kuule.organisation o order by 1 desc, o.key limit 1`,
  );
  const row = rows[0];
  if (!row) throw new Problem('FORBIDDEN');
  return { ...row, asOf: row.asOf.toISOString() };
}

/**
 * The period asked for: by default the last 30 days up to today.
 * @throws Problem INVALID_FIELDS when it ends before it begins or is longer than `limits.reportDays`.
 */
export function periodOf(given: Partial<Period>, today: string): Period {
  const to = given.to ?? (given.from && given.from > today ? given.from : today);
  const from = given.from ?? addDays(to, 1 - defaultDays);
  if (from > to) throw new Problem('INVALID_FIELDS', undefined, [{ field: 'to', message: 'not before from' }]);
  if (daysIn({ from, to }) > limits.reportDays) {
    throw new Problem('INVALID_FIELDS', undefined, [{ field: 'from', message: `a period of at most ${limits.reportDays} days` }]);
  }
  return { from, to };
}

/** The period that a report is compared with: the same length right before, or the same dates a year before. */
export function comparedPeriod(period: Period, compare: 'previous' | 'year'): Period {
  if (compare === 'year') return { from: yearBefore(period.from), to: yearBefore(period.to) };
  return { from: addDays(period.from, -daysIn(period)), to: addDays(period.from, -1) };
}

function yearBefore(date: string): string {
  const moved = `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`;
  return moved.endsWith('-02-29') ? moved.replace('-29', '-28') : moved;
}

/** More days than this are not shown day by day, nor as many times seven by week. */
const mostPoints = 370;

/** As asked, if that makes no more points than a reader can see; else days for up to five weeks, weeks for up to half a year, months. */
export function trendUnit(period: Period, asked?: TrendUnit): TrendUnit {
  const days = daysIn(period);
  if (asked && days / { day: 1, week: 7, month: 28 }[asked] <= mostPoints) return asked;
  if (days <= 35) return 'day';
  return days <= 184 ? 'week' : 'month';
}

/** The first date of every bucket of the period, empty ones too. Weeks begin on Monday; the first bucket begins with the period. */
export function bucketsOf(period: Period, unit: TrendUnit): string[] {
  const buckets: string[] = [];
  for (let date = period.from; date <= period.to; date = nextBucket(date, unit)) buckets.push(date);
  return buckets;
}

function nextBucket(date: string, unit: TrendUnit): string {
  if (unit === 'day') return addDays(date, 1);
  const at = new Date(date);
  if (unit === 'week') return addDays(date, 7 - ((at.getUTCDay() + 6) % 7));
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}
