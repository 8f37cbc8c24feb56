import type { Change, Summary } from '../../libs/contract/figure.js';
import { ChangeText } from '../charts/change-text.js';
import { DataTable } from '../charts/data-table.js';
import { valueText } from '../charts/figure.js';
import { useLocale } from '../language/locale.js';
import { Section } from './section.js';

/** Every figure of this period beside that of the compared one. */
export function Comparison({ summary }: { summary: Summary }) {
  const locale = useLocale();
  const { t, number, days } = locale;
  const { change } = summary;
  if (!change) return null;
  const figure = (name: string, now: string, by: Change, unit: 'change.percentagePoints' | 'change.points', digits?: number) => [
    name,
    now,
    <ChangeText change={by} unit={unit} {...(digits !== undefined && { digits })} />,
  ];
  return (
    <Section title={t('comparison.title')} lead={t('compare.title', { days: days(change.from, change.to) })} class="comparison">
      <DataTable
        caption={t('comparison.title')}
        columns={[t('comparison.figure'), t('comparison.now'), t('comparison.change')]}
        rows={[
          [t('figure.answers'), number(summary.n), `${t('comparison.then')}: ${number(change.n)}`],
          figure(t('figure.csat'), valueText(summary.csat, locale), change.csat, 'change.percentagePoints'),
          figure(t('figure.mean'), valueText(summary.mean, locale), change.mean, 'change.points', 1),
          figure(t('figure.index'), valueText(summary.index, locale), change.index, 'change.points'),
          ...change.themes
            .filter(({ theme, comments }) => comments > 0 || (summary.themes.find((row) => row.theme === theme)?.comments ?? 0) > 0)
            .map(({ theme, positiveShare }) => {
              const now = summary.themes.find((row) => row.theme === theme)?.positiveShare;
              return figure(
                `${t(`theme.${theme}`)}: ${t('themes.positiveShare').toLowerCase()}`,
                now && now.state !== 'none' ? valueText(now, locale) : t('figure.none'),
                positiveShare,
                'change.percentagePoints',
              );
            }),
        ]}
      />
    </Section>
  );
}
