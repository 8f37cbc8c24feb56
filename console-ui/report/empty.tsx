import type { Summary } from '../../libs/contract/figure.js';
import { limits } from '../../libs/contract/limits.js';
import { useFetched } from '../api/use-fetched.js';
import { useNavigation } from '../filters/navigation.js';
import { addDays } from '../filters/period.js';
import { filterCount } from '../filters/query.js';
import { useLocale } from '../language/locale.js';

/** What to do when there is nothing to show: how to send the first answer, or how to widen the view. */
export function Empty({ now }: { now: string }) {
  const everything = new URLSearchParams({ from: addDays(now, 1 - limits.reportDays), to: now });
  const { data } = useFetched<Summary>('/reports/summary', everything);
  if (!data) return null;
  return data.n ? <NothingHere now={now} /> : <NothingYet />;
}

function NothingHere({ now }: { now: string }) {
  const { t } = useLocale();
  const { query, change } = useNavigation();
  return (
    <div class="empty">
      <h2>{t('empty.filtered')}</h2>
      <p>{t('empty.filteredText')}</p>
      <p class="empty-actions">
        {filterCount(query) > 0 && (
          <button type="button" class="button" onClick={() => change({ filters: {} })}>
            {t('empty.remove')}
          </button>
        )}
        <button
          type="button"
          class="button button-main"
          onClick={() => change({ filters: {}, period: { from: addDays(now, -364), to: now } })}
        >
          {t('empty.widen')}
        </button>
      </p>
    </div>
  );
}

function NothingYet() {
  const { t } = useLocale();
  return (
    <div class="empty">
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <ol>
        <li>
          {t('empty.kiosk')} {t('empty.demo')}
        </li>
        <li>{t('empty.live')}</li>
      </ol>
      <p class="empty-actions">
        <a class="button button-main" href="/kiosk/" target="_blank" rel="noopener">
          {t('empty.kioskLink')}
        </a>
      </p>
    </div>
  );
}
