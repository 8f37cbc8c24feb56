import type { Change, Figure, Summary } from '../../libs/contract/figure.js';
import { ChangeText } from '../charts/change-text.js';
import { DataTable } from '../charts/data-table.js';
import { beforeOf, changeIntervalText, valueText } from '../charts/figure.js';
import { useLocale } from '../language/locale.js';
import { Section } from './section.js';

/** Every figure of this period beside that of the compared one. */
export function Comparison({ summary }: { summary: Summary }) {
  const locale = useLocale();
  const { t, number, days } = locale;
  const { change } = summary;
  if (!change) return null;
  const title = t('compare.title', { days: days(change.from, change.to) });
  if (!change.n) {
    return (
      <Section title={t('comparison.title')} lead={title} class="comparison">
        <p>{t('change.not', { why: t('why.none') })}</p>
      </Section>
    );
  }
  const row = (name: string, now: Figure, by: Change) => [
    name,
    valueText(now, locale),
    valueText(beforeOf(now, by), locale),
    <ChangeText change={by} definition={now.definition} short />,
    changeIntervalText(by, now.definition, locale),
  ];
  const themes = summary.themes.flatMap(({ theme, positiveShare }) => {
    const by = change.themes.find((each) => each.theme === theme)?.positiveShare;
    return by && (positiveShare.n > 0 || by.why !== 'none') ? [{ theme, positiveShare, by }] : [];
  });
  return (
    <Section title={t('comparison.title')} lead={title} class="comparison">
      <DataTable
        caption={title}
        columns={[t('comparison.figure'), t('comparison.now'), t('comparison.then'), t('comparison.change'), t('table.interval')]}
        rows={[
          [t('figure.answers'), number(summary.n), number(change.n), '', ''],
          row(t('figure.csat'), summary.csat, change.csat),
          row(t('figure.mean'), summary.mean, change.mean),
          row(t('figure.index'), summary.index, change.index),
          ...themes.map(({ theme, positiveShare, by }) => row(t('comparison.theme', { theme: t(`theme.${theme}`) }), positiveShare, by)),
        ]}
      />
    </Section>
  );
}
