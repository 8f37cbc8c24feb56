import { trendUnits, type Summary, type TrendPoint } from '../../libs/contract/figure.js';
import { ChartTable } from '../charts/data-table.js';
import { intervalText, stateText, valueText } from '../charts/figure.js';
import { TrendLine } from '../charts/trend-line.js';
import { useNavigation } from '../filters/navigation.js';
import { useLocale } from '../language/locale.js';
import { Section } from './section.js';

export function Trend({ summary: { trend } }: { summary: Summary }) {
  const locale = useLocale();
  const { t, step, day, number } = locale;
  const { points, unit } = trend;
  const name = ({ from }: TrendPoint) => (unit === 'month' ? step(from, unit) : day(from));
  const [first, last] = [points[0], points.at(-1)];
  const say = (point: TrendPoint) => {
    const values = { when: name(point), n: t('figure.n', { n: point.n }) };
    if (point.n === 0) return t('trend.pointNone', values);
    if (point.csat.state !== 'ok') return t('trend.pointFew', values);
    return t('trend.point', { ...values, share: valueText(point.csat, locale), interval: intervalText(point.csat, locale) });
  };
  return (
    <Section title={t('trend.title')} class="trend-panel">
      <StepChoice unit={unit} />
      {first && last && (
        <TrendLine
          points={points}
          label={({ from }) => step(from, unit)}
          say={say}
          legend={points.some(({ csat }) => csat.state === 'ok') ? t('trend.legend') : t('trend.allFew')}
          description={t('trend.describe', { count: points.length, first: name(first), last: name(last) })}
        />
      )}
      <ChartTable
        caption={t('trend.title')}
        columns={[t(`table.${unit}`), t('table.answers'), t('figure.csat'), t('table.interval'), t('figure.mean')]}
        rows={points.map((point) => [
          name(point),
          number(point.n),
          point.n
            ? `${valueText(point.csat, locale)}${point.csat.state === 'ok' ? '' : ` (${stateText(point.csat, locale)})`}`
            : t('figure.none'),
          intervalText(point.csat, locale),
          valueText(point.mean, locale),
        ])}
      />
    </Section>
  );
}

function StepChoice({ unit }: { unit: string }) {
  const { t } = useLocale();
  const { query, change } = useNavigation();
  return (
    <div class="steps" role="group" aria-label={t('trend.unit')}>
      {trendUnits.map((each) => (
        <button key={each} type="button" aria-pressed={unit === each} onClick={() => change({ unit: each, behind: query.behind })}>
          {t(`trend.${each}`)}
        </button>
      ))}
    </div>
  );
}
