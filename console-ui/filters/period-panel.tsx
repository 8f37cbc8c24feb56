import { useState } from 'preact/hooks';
import { useLocale } from '../language/locale.js';
import { Disclosure } from './disclosure.js';
import { isDay, presets, type Days } from './period.js';
import { compares, type Query } from './query.js';

interface Props {
  query: Query;
  /** What the period means today. */
  days: Days;
  change: (part: Partial<Query>) => void;
}

export function PeriodPanel({ query, days, change }: Props) {
  const { t, days: inWords } = useLocale();
  const own = typeof query.period === 'object';
  const value = typeof query.period === 'object' ? inWords(query.period.from, query.period.to) : t(`period.${query.period}`);
  return (
    <Disclosure label={t('filters.period')} value={value} active={false}>
      {(close) => (
        <>
          <fieldset class="choices">
            <legend>{t('filters.period')}</legend>
            {presets.map((preset) => (
              <label key={preset}>
                <input type="radio" name="period" checked={query.period === preset} onChange={() => change({ period: preset })} />
                {t(`period.${preset}`)}
              </label>
            ))}
          </fieldset>
          <OwnDates
            days={days}
            chosen={own}
            use={(period) => {
              change({ period });
              close();
            }}
          />
        </>
      )}
    </Disclosure>
  );
}

function OwnDates({ days, chosen, use }: { days: Days; chosen: boolean; use: (days: Days) => void }) {
  const { t } = useLocale();
  const [from, setFrom] = useState(days.from);
  const [to, setTo] = useState(days.to);
  const wrongOrder = isDay(from) && isDay(to) && from > to;
  return (
    <form
      class="own-dates"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay(from) && isDay(to) && from <= to) use({ from, to });
      }}
    >
      <fieldset>
        <legend>{t('period.own')}</legend>
        <label>
          {t('filters.from')}
          <input type="date" required value={from} max={to} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label>
          {t('filters.to')}
          <input type="date" required value={to} min={from} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
      </fieldset>
      {wrongOrder && <p role="alert">{t('filters.order')}</p>}
      <button class={chosen ? 'button button-main' : 'button'}>{t('filters.use')}</button>
    </form>
  );
}

export function ComparePanel({ query, change }: Omit<Props, 'days'>) {
  const { t } = useLocale();
  return (
    <Disclosure label={t('filters.compare')} value={t(`compare.${query.compare}`)} active={false}>
      {(close) => (
        <>
          <fieldset class="choices">
            <legend>{t('filters.compare')}</legend>
            {compares.map((compare) => (
              <label key={compare}>
                <input type="radio" name="compare" checked={query.compare === compare} onChange={() => change({ compare })} />
                {t(`compare.${compare}`)}
              </label>
            ))}
          </fieldset>
          <div class="panel-actions">
            <button type="button" class="button" onClick={close}>
              {t('filters.done')}
            </button>
          </div>
        </>
      )}
    </Disclosure>
  );
}
