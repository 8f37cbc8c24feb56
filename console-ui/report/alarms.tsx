import type { FilterChoices } from '../../libs/contract/figure.js';
import type { WeekAlarm, WeekAlarms } from '../../libs/contract/why.js';
import { useFetched } from '../api/use-fetched.js';
import { nameOfTouchpoint } from '../filters/choices.js';
import { CommentsLink, useNavigation } from '../filters/navigation.js';
import { useLocale, type Locale } from '../language/locale.js';
import { Section } from './section.js';

/** More than this are folded: the newest come first. */
const shown = 5;

interface Props {
  /** What the report was asked. */
  params: URLSearchParams;
  choices: FilterChoices | null;
}

/** Weeks in which something stood out; where nothing did, since when. */
export function Alarms({ params, choices }: Props) {
  const locale = useLocale();
  const { t, number } = locale;
  const { data } = useFetched<WeekAlarms>('/reports/alarms', params);
  if (!data) return null;
  const { alarms, watched, falseAYear } = data;
  const list = (some: WeekAlarm[]) => (
    <ul class="alarm-list">
      {some.map((alarm) => (
        <Alarm key={`${alarm.from} ${alarm.touchpoint} ${alarm.theme} ${alarm.polarity}`} alarm={alarm} choices={choices} />
      ))}
    </ul>
  );
  const most = number(falseAYear, falseAYear < 1 ? 1 : 0);
  const note = watched > 0 && <p class="hint">{t('alarms.watched', { n: watched, most })}</p>;
  if (!alarms.length) {
    return (
      <div class="alarms-quiet">
        <p class="hint">{quietText(data, locale)}</p>
        {note}
      </div>
    );
  }
  return (
    <Section title={t('alarms.title')} class="alarms">
      {list(alarms.slice(0, shown))}
      {alarms.length > shown && (
        <details>
          <summary>{t('alarms.others', { n: alarms.length - shown })}</summary>
          {list(alarms.slice(shown))}
        </details>
      )}
      {note}
    </Section>
  );
}

function quietText({ lastBefore, since }: WeekAlarms, { t, day }: Locale): string {
  if (lastBefore) return t('alarms.quietSince', { day: day(lastBefore) });
  return since ? t('alarms.quiet', { day: day(since) }) : t('alarms.unwatched');
}

/** The alarm, and the way to its comments: that week, touchpoint, theme and tone. */
function Alarm({ alarm, choices }: { alarm: WeekAlarm; choices: FilterChoices | null }) {
  const locale = useLocale();
  const { t, percent } = locale;
  const { query } = useNavigation();
  const { from, to, week, touchpoint, theme, polarity, direction, count, of, expected } = alarm;
  const where = { period: { from, to }, filters: { ...query.filters, touchpoint: [touchpoint] } };
  return (
    <li>
      <CommentsLink behind={{ about: theme, polarity }} also={where}>
        {t('alarms.item', {
          week: String(week),
          touchpoint: nameOfTouchpoint(touchpoint, choices, locale),
          theme: t(`theme.${theme}`),
          tone: t(`alarms.${polarity}`),
        })}
      </CommentsLink>
      <span class="alarm-count">{t(`alarms.${direction}`, { count, of, expected: percent(expected) })}</span>
    </li>
  );
}
