import { polarities } from '../../libs/contract/codes.js';
import type { Summary } from '../../libs/contract/figure.js';
import { Bars } from '../charts/bars.js';
import { ChartTable } from '../charts/data-table.js';
import { PolarityWord } from '../charts/polarity.js';
import { useLocale } from '../language/locale.js';
import { Section } from './section.js';

/** Comments without a theme, by tone. */
export function General({ summary: { general } }: { summary: Summary }) {
  const { t, number } = useLocale();
  const total = polarities.reduce((sum, polarity) => sum + general[polarity], 0);
  return (
    <Section title={t('general.title')} lead={total ? t('general.lead', { n: total }) : t('general.empty')} class="general">
      {total > 0 && (
        <>
          <Bars
            bars={polarities.map((polarity) => ({
              key: polarity,
              n: general[polarity],
              tone: polarity,
              label: <PolarityWord polarity={polarity} />,
              behind: { about: 'none', polarity },
            }))}
          />
          <ChartTable
            caption={t('general.title')}
            columns={[t('comments.title'), t('figure.answers')]}
            rows={polarities.map((polarity) => [t(`polarity.${polarity}`), number(general[polarity])])}
          />
        </>
      )}
    </Section>
  );
}
