import type { Change, Figure, Summary } from '../../libs/contract/figure.js';
import { ChangeText } from '../charts/change-text.js';
import { intervalText, stateText, valueText } from '../charts/figure.js';
import { Gauge } from '../charts/gauge.js';
import type { Compare } from '../filters/query.js';
import { useLocale } from '../language/locale.js';

interface Props {
  summary: Summary;
  compare: Compare;
}

export function KeyFigures({ summary, compare }: Props) {
  const { t, number } = useLocale();
  const { csat, mean, index, change, comments, n } = summary;
  return (
    <dl class="key-figures">
      <div class="key-figure">
        <dt>{t('figure.answers')}</dt>
        <dd class="key-value">{number(n)}</dd>
        <dd class="key-note">{t('figure.withComment', { n: comments.total })}</dd>
        {change && compare !== 'none' && (
          <dd class="key-note">{t('change.answers', { n: number(change.n), than: t(`compare.than.${compare}`) })}</dd>
        )}
      </div>
      <KeyFigure name={t('figure.csat')} hint={t('figure.csatHint')} figure={csat} change={change?.csat} />
      <KeyFigure name={t('figure.mean')} hint={t('figure.meanHint')} figure={mean} change={change?.mean} />
      <KeyFigure name={t('figure.index')} hint={t('figure.indexHint')} figure={index} change={change?.index} />
    </dl>
  );
}

interface KeyFigureProps {
  name: string;
  hint: string;
  figure: Figure;
  change?: Change | undefined;
}

function KeyFigure({ name, hint, figure, change }: KeyFigureProps) {
  const locale = useLocale();
  const { t } = locale;
  const interval = intervalText(figure, locale);
  const state = stateText(figure, locale);
  return (
    <div class={figure.state === 'ok' ? 'key-figure' : 'key-figure is-few'}>
      <dt>{name}</dt>
      <dd class="key-value">{figure.state === 'none' ? t('figure.none') : valueText(figure, locale)}</dd>
      {figure.state !== 'none' && (
        <>
          <dd class="key-gauge">
            <Gauge figure={figure} />
          </dd>
          {interval && <dd class="key-note">{t('figure.interval', { interval })}</dd>}
          <dd class="key-note">
            {t('figure.n', { n: figure.n })}, {hint}
          </dd>
        </>
      )}
      {state && figure.state !== 'none' && <dd class="key-note">{state}</dd>}
      {change && figure.state === 'ok' && (
        <dd class="key-change">
          <ChangeText change={change} definition={figure.definition} />
        </dd>
      )}
    </div>
  );
}
