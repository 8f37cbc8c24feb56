import type { Quality } from '../../libs/contract/figure.js';
import { useLocale } from '../language/locale.js';
import { Section } from '../report/section.js';

/** How far the worker has come through the stored comments with newer rules or a longer list. */
export function Progress({ renewal, timeZone }: { renewal: Quality['renewal']; timeZone: string }) {
  const { t, moment } = useLocale();
  return (
    <Section title={t('renewal.title')} lead={t('renewal.lead')}>
      {!renewal && <p>{t('renewal.none')}</p>}
      {renewal?.finishedAt && (
        <p>
          {t('renewal.finished', { when: moment(renewal.finishedAt, timeZone), n: renewal.done })}{' '}
          {t('renewal.changed', { n: renewal.changed })}
        </p>
      )}
      {renewal && !renewal.finishedAt && (
        <>
          <progress max={Math.max(1, renewal.total)} value={renewal.done} aria-label={t('renewal.title')} />
          <p role="status">
            {t('renewal.underWay', { done: renewal.done, n: renewal.total })} {t('renewal.changed', { n: renewal.changed })}
          </p>
        </>
      )}
      {renewal !== null && renewal.failed > 0 && <p>{t('renewal.failed', { n: renewal.failed })}</p>}
    </Section>
  );
}
