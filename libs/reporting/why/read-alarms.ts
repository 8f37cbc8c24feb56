import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Theme } from '#libs/contract/codes.js';
import { watchedPolarities, type WeekAlarm, type WeekAlarms } from '#libs/contract/why.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { SelectionQuery } from '../filters.js';
import { addDays, periodOf, readToday, type Period } from '../period.js';
import type { Scope } from '../scope.js';
import { selected, selectedValues } from '../selection.js';
import { definitions } from '../statistics/figure.js';
import { alarm, baselineWeeks, falseAlarmsAYear, isWatched, type Week } from '../statistics/weekly-change.js';

/** Weeks that are looked at for alarms, the last one of the period included; each is compared with those before it. */
const weeksLookedAt = 26;

/** What one week of one touchpoint counts. */
export interface WeekCount {
  touchpoint: string;
  /** Monday. */
  from: string;
  /** Classified comments. */
  of: number;
  marks: { theme: Theme; polarity: WeekAlarm['polarity']; n: number }[];
}

/** Weeks in which a theme was praised or blamed out of the ordinary at a touchpoint. */
@Injectable()
export class ReadAlarms {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Counted when asked, in one statement, so that what is shown is what is stored. @throws Problem INVALID_FIELDS for a period that cannot be. */
  async execute(scope: Scope, query: SelectionQuery): Promise<WeekAlarms> {
    return this.database.reading(scope, async (client) => {
      const { today } = await readToday(client);
      const period = periodOf(query, today);
      const last = lastWholeWeek(period, today);
      const mondays = Array.from({ length: weeksLookedAt + baselineWeeks.most }, (_, back) => addDays(last, -7 * back)).reverse();
      const counts = await countWeeks(client, query, { from: mondays[0] ?? last, to: addDays(last, 6) });
      return alarmsOf(counts, mondays, { period, themes: query.theme });
    });
  }
}

/** Monday of the last week that is over by the end of the period, and by yesterday: a week under way is not compared. */
export function lastWholeWeek({ to }: Pick<Period, 'to'>, today: string): string {
  const end = to < today ? to : addDays(today, -1);
  const weekday = (new Date(end).getUTCDay() + 6) % 7;
  return addDays(end, weekday === 6 ? -6 : -weekday - 7);
}

/** The alarms among the counts of `mondays` (oldest first). `themes`: only these are watched; left out: all. */
export function alarmsOf(
  counts: readonly WeekCount[],
  mondays: readonly string[],
  { period, themes }: { period: Period; themes?: readonly Theme[] | undefined },
): WeekAlarms {
  const series = seriesOf(counts, mondays).filter(({ theme }) => !themes || themes.includes(theme));
  const found: WeekAlarm[] = [];
  let since: string | null = null;
  const newest = mondays.length - 1;
  for (let at = newest; at > newest - weeksLookedAt; at--) {
    const from = mondays[at] as string;
    const watched = series.filter(({ weeks }) => isWatched(weeks.slice(0, at + 1)));
    if (watched.length) since = from;
    found.push(...watched.flatMap((each) => alarmIn(each, from, at)));
  }
  // The newest week is shown also where no whole week ends in the period.
  const isShown = ({ from, to }: WeekAlarm) => to >= period.from || from === mondays[newest];
  const watched = series.filter(({ weeks }) => isWatched(weeks)).length;
  return {
    alarms: found.filter(isShown),
    watched,
    falseAYear: watched * falseAlarmsAYear,
    lastBefore: found.find((each) => !isShown(each))?.from ?? null,
    since,
  };
}

interface Series extends Pick<WeekAlarm, 'touchpoint' | 'theme' | 'polarity'> {
  /** One for each Monday. */
  weeks: Week[];
}

/** Every theme and polarity that occurs at a touchpoint, with weeks without comments as such. */
function seriesOf(counts: readonly WeekCount[], mondays: readonly string[]): Series[] {
  return [...Map.groupBy(counts, ({ touchpoint }) => touchpoint)].flatMap(([touchpoint, weeks]) => {
    const byMonday = new Map(weeks.map((week) => [week.from, week]));
    const themes = [...new Set(weeks.flatMap(({ marks }) => marks.map(({ theme }) => theme)))].sort();
    return themes.flatMap((theme) =>
      watchedPolarities.map((polarity) => {
        const counted = mondays.map((monday) => weekOf(byMonday.get(monday), theme, polarity));
        return { touchpoint, theme, polarity, weeks: counted };
      }),
    );
  });
}

const weekOf = (count: WeekCount | undefined, theme: Theme, polarity: WeekAlarm['polarity']): Week => ({
  of: count?.of ?? 0,
  count: count?.marks.find((mark) => mark.theme === theme && mark.polarity === polarity)?.n ?? 0,
});

function alarmIn({ weeks, ...series }: Series, from: string, at: number): WeekAlarm[] {
  const raised = alarm(weeks.slice(0, at + 1));
  if (!raised) return [];
  const { direction, expected } = raised;
  const { count, of } = weeks[at] as Week;
  const week = isoWeek(from);
  return [{ from, to: addDays(from, 6), week, ...series, direction, count, of, expected, definition: definitions.weekAlarm }];
}

/** ISO 8601: the week's Thursday decides its year. @param monday ISO date */
export function isoWeek(monday: string): number {
  const thursday = addDays(monday, 3);
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / (7 * 86_400_000));
}

/** All counts of the weeks; of comments that one version of the classifier sorted, the one that most of them have. */
async function countWeeks(client: PoolClient, query: SelectionQuery, weeks: Period): Promise<WeekCount[]> {
  const { rows } = await client.query<WeekCount>(weeksSql, [
    ...selectedValues({ ...query, theme: undefined }, weeks),
    [...watchedPolarities],
  ]);
  return rows;
}

/**
 * Marks are counted for every version and chosen afterwards: a filter that the planner takes for a narrow one would make it look up the
 * marks of each comment alone, and a view of two sources is read whole each time.
 */
const weeksSql = `
  with classified as materialized (
    select r.id, r.touchpoint_key, date_trunc('week', r.reported_at at time zone r.time_zone)::date as week, r.themes_version
    from kuule.report_feedback r where r.sentiment is not null and ${selected}
  ), weeks as materialized (
    select touchpoint_key, week, themes_version, count(*) as of from classified group by 1, 2, 3
  ), marks as materialized (
    select c.touchpoint_key, c.week, c.themes_version, m.theme, m.polarity, count(*) as n
    from classified c join kuule.report_mark m on m.feedback = c.id where m.polarity = any ($11) group by 1, 2, 3, 4, 5
  )
  select w.touchpoint_key as touchpoint, w.week as "from", w.of,
         coalesce(json_agg(json_build_object('theme', m.theme, 'polarity', m.polarity, 'n', m.n)) filter (where m.n is not null), '[]') as marks
  from weeks w left join marks m on m.touchpoint_key = w.touchpoint_key and m.week = w.week and m.themes_version = w.themes_version
  where w.themes_version = (select themes_version from weeks group by 1 order by sum(of) desc, 1 desc limit 1)
  group by 1, 2, 3 order by 1, 2`;
