import type { ComponentChildren } from 'preact';
import type { AdjustedTheme, Change, Figure, Summary, ThemeRow } from '../../libs/contract/figure.js';
import { ChangeText } from '../charts/change-text.js';
import { DataTable } from '../charts/data-table.js';
import { beforeOf, changeIntervalText, pointsText, valueText, whyText } from '../charts/figure.js';
import { useLocale, type Locale } from '../language/locale.js';
import { useThemeFigures } from './adjusted.js';
import { Section } from './section.js';

type Row = ComponentChildren[];

/** Every figure of this period beside that of the compared one; theme figures with the classifier's error taken out, where it is known. */
export function Comparison({ summary }: { summary: Summary }) {
  const locale = useLocale();
  const { t, number, days } = locale;
  const figures = useThemeFigures();
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
  const refused = change.themes.find(({ positiveShare }) => positiveShare.why === 'classifier');
  const themes = refused ? [] : summary.themes.flatMap((row) => themeRows(row, change, figures?.themes, locale));
  return (
    <Section title={t('comparison.title')} lead={title} class="comparison">
      <DataTable
        caption={title}
        columns={[t('comparison.figure'), t('comparison.now'), t('comparison.then'), t('comparison.change'), t('table.interval')]}
        rows={[
          [t('figure.answers'), number(summary.n), number(change.n), '', ''],
          figureRow(t('figure.csat'), summary.csat, change.csat, locale),
          figureRow(t('figure.mean'), summary.mean, change.mean, locale),
          figureRow(t('figure.index'), summary.index, change.index, locale),
          ...themes,
        ]}
      />
      {refused && <p class="comparison-refused">{t('comparison.refused', { why: whyText(refused.positiveShare, locale) })}</p>}
      {themes.length > 0 && figures?.checks.provisional && (
        <p class="hint">
          <strong class="provisional">{t('adjusted.provisional')}</strong>{' '}
          {t('adjusted.provisionalWhy', { count: number(figures.checks.n), needed: number(figures.checks.needed) })}
        </p>
      )}
      {themes.length > 0 && figures && <p class="hint">{t(`adjusted.${figures.errorsFrom}`)}</p>}
    </Section>
  );
}

function figureRow(name: ComponentChildren, now: Figure, by: Change, locale: Locale): Row {
  return [
    name,
    valueText(now, locale),
    valueText(beforeOf(now, by), locale),
    <ChangeText change={by} definition={now.definition} short />,
    changeIntervalText(by, now.definition, locale),
  ];
}

/** The positive share as it was counted, and, where the error is known, share and positive share as they are estimated. */
function themeRows(
  { theme, positiveShare }: ThemeRow,
  change: NonNullable<Summary['change']>,
  adjusted: readonly AdjustedTheme[] | undefined,
  locale: Locale,
): Row[] {
  const { t } = locale;
  const by = change.themes.find((each) => each.theme === theme)?.positiveShare;
  if (!by || (positiveShare.n === 0 && by.why === 'none')) return [];
  const name = t(`theme.${theme}`);
  const raw = t('comparison.theme', { theme: name });
  const known = adjusted?.find((each) => each.theme === theme);
  if (!known?.change || known.prevalence.state === 'none') return [figureRow(raw, positiveShare, by, locale)];
  // Only the change that allows for the error is called one: that of the counts is shown as it is.
  const counted = [
    t('comparison.counted', { figure: raw }),
    valueText(positiveShare, locale),
    valueText(beforeOf(positiveShare, by), locale),
    by.points === null ? '' : t('change.short', { points: pointsText(by, positiveShare.definition, locale) }),
    changeIntervalText(by, positiveShare.definition, locale),
  ];
  const estimated = (figure: string, now: Figure, moved: Change) =>
    now.state === 'none' ? [] : [figureRow(t('comparison.adjusted', { figure }), now, moved, locale)];
  return [
    ...estimated(t('comparison.share', { theme: name }), known.prevalence, known.change.prevalence),
    counted,
    ...estimated(raw, known.positiveShare, known.change.positiveShare),
  ];
}
