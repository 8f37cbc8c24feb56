import type { Driver, Drivers as Answer } from '../../libs/contract/why.js';
import { DataTable } from '../charts/data-table.js';
import { useFetched } from '../api/use-fetched.js';
import { useLocale, type Locale } from '../language/locale.js';
import { Section } from './section.js';

/** Which themes go with low ratings, the most first. */
export function Drivers({ params }: { params: URLSearchParams }) {
  const locale = useLocale();
  const { t } = locale;
  const { data } = useFetched<Answer>('/reports/drivers', params);
  if (!data) return null;
  if (!data.drivers.length) {
    return (
      <Section title={t('drivers.title')} class="drivers">
        <p>{t('drivers.empty')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('drivers.title')} lead={t('drivers.lead', { n: data.n })} class="drivers">
      <DataTable
        caption={t('drivers.title')}
        columns={[t('table.theme'), t('drivers.with'), t('drivers.without'), t('drivers.difference'), t('table.interval')]}
        rows={data.drivers.map((driver) => [
          t(`theme.${driver.theme}`),
          shareOf(driver.with, locale),
          shareOf(driver.without, locale),
          <span class={`driver is-${verdictOf(driver)}`}>{differenceText(driver, locale)}</span>,
          rangeText(driver, locale),
        ])}
      />
    </Section>
  );
}

type Verdict = 'more' | 'fewer' | 'same' | 'few' | 'none';

/** More or less often only where the interval excludes zero. */
function verdictOf({ difference: { state, low, high } }: Driver): Verdict {
  if (state === 'none' || low === null || high === null) return 'none';
  if (state === 'few') return 'few';
  if (low > 0) return 'more';
  return high < 0 ? 'fewer' : 'same';
}

function differenceText(driver: Driver, { t, number }: Locale): string {
  const points = number(Math.abs(100 * (driver.difference.value ?? 0)));
  return t(`drivers.${verdictOf(driver)}`, { points });
}

function rangeText({ difference: { low, high } }: Driver, { range }: Locale): string {
  return low === null || high === null ? '' : range(100 * low, 100 * high, 0);
}

function shareOf({ low, n }: Driver['with'], { t, percent }: Locale): string {
  return n === 0 ? '–' : t('drivers.share', { share: percent(low / n), low, n });
}
