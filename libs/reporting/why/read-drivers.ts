import { Injectable } from '@nestjs/common';
import type { Theme } from '#libs/contract/codes.js';
import type { Driver, Drivers } from '#libs/contract/why.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { SelectionQuery } from '../filters.js';
import { periodOf, readToday } from '../period.js';
import type { Scope } from '../scope.js';
import { selected, selectedValues } from '../selection.js';
import { definitions, figure } from '../statistics/figure.js';
import type { Interval } from '../statistics/interval.js';
import { riskDifference, type Group } from '../statistics/risk-difference.js';

/** How many comments of one mode and selection there are, and how many of them came with a rating of 1 or 2. */
interface Count {
  mode: string;
  selection: string;
  low: number;
  n: number;
}

/** Which themes go with low ratings; what goes with them need not be why they are low. */
@Injectable()
export class ReadDrivers {
  constructor(private readonly database: ConsoleDatabase) {}

  /** @throws Problem INVALID_FIELDS for a period that cannot be. */
  async execute(scope: Scope, query: SelectionQuery): Promise<Drivers> {
    return this.database.reading(scope, async (client) => {
      const { today } = await readToday(client);
      const period = periodOf(query, today);
      const { rows } = await client.query<{ all: Count[]; marked: (Count & { theme: Theme })[] }>(countSql, selectedValues(query, period));
      const { all = [], marked = [] } = rows[0] ?? {};
      const drivers = [...Map.groupBy(marked, ({ theme }) => theme)].map(([theme, counts]) => driverOf(theme, counts, all));
      const n = all.reduce((sum, count) => sum + count.n, 0);
      return { ...period, n, drivers: drivers.sort(byDifference) };
    });
  }
}

/** One theme against all other comments, compared within each mode and selection. */
export function driverOf(theme: Theme, marked: readonly Count[], all: readonly Count[]): Driver {
  const groups = all.map(({ mode, selection, low, n }): Group => {
    const has = marked.find((count) => count.mode === mode && count.selection === selection);
    const [lowWith, having] = [has?.low ?? 0, has?.n ?? 0];
    return { lowWith, with: having, lowWithout: low - lowWith, without: n - having };
  });
  const sum = (part: (group: Group) => number) => groups.reduce((total, group) => total + part(group), 0);
  const driver = {
    with: { low: sum((group) => group.lowWith), n: sum((group) => group.with) },
    without: { low: sum((group) => group.lowWithout), n: sum((group) => group.without) },
  };
  const difference = riskDifference(groups);
  const n = difference ? Math.min(driver.with.n, driver.without.n) : 0;
  return { theme, ...driver, difference: figure(definitions.lowRatingDifference, n, () => difference as Interval) };
}

const byDifference = (a: Driver, b: Driver) => (b.difference.value ?? -2) - (a.difference.value ?? -2) || a.theme.localeCompare(b.theme);

const countSql = `
  with picked as materialized (
    select r.id, r.mode, r.selection, r.rating <= 2 as is_low from kuule.report_feedback r where r.sentiment is not null and ${selected}
  )
  select
    (select coalesce(json_agg(x), '[]') from (
       select mode, selection, count(*) filter (where is_low) as low, count(*) as n from picked group by 1, 2) x) as "all",
    (select coalesce(json_agg(x), '[]') from (
       select m.theme, p.mode, p.selection, count(*) filter (where p.is_low) as low, count(*) as n
       from picked p join kuule.report_mark m on m.feedback = p.id group by 1, 2, 3) x) as marked`;
