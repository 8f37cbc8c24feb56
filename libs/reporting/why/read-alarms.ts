import { Injectable } from '@nestjs/common';
import type { Theme } from '#libs/contract/codes.js';
import { watchedPolarities, type WeekAlarm, type WeekAlarms } from '#libs/contract/why.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { SelectionQuery } from '../filters.js';
import { addDays, periodOf, readToday, type Period } from '../period.js';
import type { Scope } from '../scope.js';
import { definitions } from '../statistics/figure.js';
import { alarm, baselineWeeks, falseAlarmsAYear, isWatched, type Week } from '../statistics/weekly-change.js';
import { countWeeks, type WeekCount } from './count-weeks.js';

/** Weeks that are looked at for alarms, the last one of the period included; each is compared with those before it. */
const weeksLookedAt = 26;

/** Weeks in which a theme was praised or blamed out of the ordinary at a touchpoint. */
@Injectable()
export class ReadAlarms {
  constructor(private readonly database: ConsoleDatabase) {}

  /** @throws Problem INVALID_FIELDS for a period that cannot be. */
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
