import type { Summary } from '../../libs/contract/figure.js';
import { Bars } from '../charts/bars.js';
import { ChartTable } from '../charts/data-table.js';
import { useLocale } from '../language/locale.js';
import { Section } from './section.js';

export function Complaints({ summary }: { summary: Summary }) {
  const { t, number } = useLocale();
  const total = summary.themes.find(({ theme }) => theme === 'complaints')?.comments ?? 0;
  const rows = summary.complaintsBy.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
  return (
    <Section title={t('complaints.title')} lead={total ? t('complaints.lead', { n: total }) : t('complaints.empty')} class="complaints">
      {rows.length > 0 && (
        <>
          <Bars
            bars={rows.map(({ theme, n }) => ({
              key: theme,
              n,
              tone: 'plain',
              label: t(`theme.${theme}`),
              behind: { about: theme, complaint: true },
            }))}
          />
          <ChartTable
            caption={t('complaints.title')}
            columns={[t('table.theme'), t('theme.complaints')]}
            rows={rows.map(({ theme, n }) => [t(`theme.${theme}`), number(n)])}
          />
        </>
      )}
    </Section>
  );
}
