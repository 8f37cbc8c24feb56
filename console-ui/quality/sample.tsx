import type { Figure, QualitySample } from '../../libs/contract/figure.js';
import { DataTable } from '../charts/data-table.js';
import { languageLabel } from '../filters/choices.js';
import { useLocale, type MessageKey } from '../language/locale.js';
import { Section } from '../report/section.js';

/** What a person found left in comments drawn at random. */
export function Sample({ sample, timeZone }: { sample: QualitySample | null; timeZone: string }) {
  const locale = useLocale();
  const { t, percent, percentRange, moment, list } = locale;
  if (!sample) {
    return (
      <Section title={t('sample.title')}>
        <p>{t('sample.none')}</p>
        <p>{t('sample.how')}</p>
        <pre class="command">npm run -s kuule -- sample 200</pre>
      </Section>
    );
  }
  const { any, kinds, languages } = sample;
  const row = (head: string, share: Figure, n: string) => [
    head,
    n,
    share.value === null ? '–' : percent(share.value, 1),
    share.low === null || share.high === null ? '–' : percentRange(share.low, share.high, 1),
  ];
  const columns = [t('sample.left'), t('sample.comments'), t('table.share'), t('table.interval')];
  return (
    <Section
      title={t('sample.title')}
      lead={t('sample.lead', { n: any.n, when: moment(sample.drawnAt, timeZone), versions: list(sample.versions) })}
    >
      <p class="quality-main">
        <span class="key-value">{any.value === null ? '–' : percent(any.value, 1)}</span>{' '}
        {any.low !== null && any.high !== null && t('sample.any', { interval: percentRange(any.low, any.high, 1) })}
      </p>
      {any.state === 'few' && <p class="hint">{t('figure.few')}</p>}
      {kinds.length === 0 && <p>{t('sample.nothing')}</p>}
      {kinds.length > 0 && (
        <DataTable
          caption={t('sample.byKind')}
          columns={columns}
          rows={kinds.map(({ kind, comments, share }) =>
            row(t(`placeholder.${kind}` as MessageKey), share, t('sample.of', { k: comments, n: share.n })),
          )}
        />
      )}
      {languages.length > 1 && (
        <DataTable
          caption={t('sample.byLanguage')}
          columns={[t('filters.language'), ...columns.slice(1)]}
          rows={languages.map(({ language, any: share }) => row(languageLabel(language, locale), share, String(share.n)))}
        />
      )}
      <p class="hint">{t(sample.restricted ? 'sample.withRestricted' : 'sample.withoutRestricted')}</p>
      {any.n < sample.drawn && <p class="hint">{t('sample.unfinished', { n: sample.drawn - any.n })}</p>}
    </Section>
  );
}
