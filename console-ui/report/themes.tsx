import type { Change, Summary, ThemeRow } from '../../libs/contract/figure.js';
import type { Polarity } from '../../libs/contract/codes.js';
import { ChartTable } from '../charts/data-table.js';
import { intervalText, stateText, valueText, verdictOf } from '../charts/figure.js';
import { Gauge } from '../charts/gauge.js';
import { PolarityWord, signs } from '../charts/polarity.js';
import { CommentsLink } from '../filters/navigation.js';
import { useLocale } from '../language/locale.js';
import { Section } from './section.js';

/** Themes by how many comments speak of them: blame to the left, praise to the right, each bar a way to its comments. */
export function Themes({ summary }: { summary: Summary }) {
  const locale = useLocale();
  const { t, number } = locale;
  const rows = summary.themes.filter(({ comments }) => comments > 0).sort((a, b) => b.comments - a.comments);
  const most = Math.max(1, ...rows.flatMap(({ pos, neg }) => [pos, neg]));
  const sorted = rows[0]?.ofComments ?? 0;
  const changes = new Map(summary.change?.themes.map(({ theme, positiveShare }) => [theme, positiveShare]));
  if (!rows.length) return <Section title={t('themes.title')}>{<p>{t('themes.empty')}</p>}</Section>;
  return (
    <Section title={t('themes.title')} lead={t('themes.lead', { n: sorted })} class="themes">
      <div class="theme-head" aria-hidden="true">
        <span />
        <span class="theme-side">
          <PolarityWord polarity="neg" />
        </span>
        <span>
          <PolarityWord polarity="pos" />
        </span>
        <span class="theme-rest">
          <PolarityWord polarity="mix" /> · <PolarityWord polarity="neu" />
        </span>
        <span class="theme-share">{t('themes.positiveShare')}</span>
      </div>
      <ul class="theme-rows">
        {rows.map((row) => (
          <ThemeBar key={row.theme} row={row} most={most} change={changes.get(row.theme)} />
        ))}
      </ul>
      <ChartTable
        caption={t('themes.title')}
        columns={[
          t('table.theme'),
          t('table.comments'),
          ...(['pos', 'neg', 'mix', 'neu'] as const).map((polarity) => t(`polarity.${polarity}`)),
          t('themes.positiveShare'),
          t('table.interval'),
        ]}
        rows={rows.map((row) => [
          t(`theme.${row.theme}`),
          number(row.comments),
          ...[row.pos, row.neg, row.mix, row.neu].map((n) => number(n)),
          `${valueText(row.positiveShare, locale)}${row.positiveShare.state === 'ok' ? '' : ` (${stateText(row.positiveShare, locale)})`}`,
          intervalText(row.positiveShare, locale),
        ])}
      />
    </Section>
  );
}

function ThemeBar({ row, most, change }: { row: ThemeRow; most: number; change: Change | undefined }) {
  const { t, number, percent } = useLocale();
  const name = t(`theme.${row.theme}`);
  const segment = (polarity: Polarity, bar: boolean) => {
    const n = row[polarity];
    if (!n) return null;
    const label = t('themes.segment', { theme: name, polarity: t(`polarity.${polarity}`).toLowerCase(), n });
    return (
      <CommentsLink class={`segment segment-${polarity}`} behind={{ theme: row.theme, polarity }} label={label}>
        {bar && <span class={`bar tone-${polarity}`} style={{ width: `${(n / most) * 100}%` }} />}
        <span class="segment-number">
          {bar ? '' : `${signs[polarity]} `}
          {number(n)}
        </span>
      </CommentsLink>
    );
  };
  return (
    <li class="theme-row">
      <CommentsLink class="theme-name" behind={{ theme: row.theme }}>
        <span class="theme-word">{name}</span>{' '}
        <span class="theme-count">
          {number(row.comments)} · {t('themes.ofComments', { share: percent(row.comments / Math.max(1, row.ofComments)) })}
        </span>
      </CommentsLink>
      <span class="theme-side">{segment('neg', true)}</span>
      <span class="theme-side-pos">{segment('pos', true)}</span>
      <span class="theme-rest">
        {segment('mix', false)} {segment('neu', false)}
      </span>
      <ThemeShare row={row} change={change} />
    </li>
  );
}

function ThemeShare({ row: { positiveShare }, change }: { row: ThemeRow; change: Change | undefined }) {
  const locale = useLocale();
  const { t, signed } = locale;
  const { state, n } = positiveShare;
  if (state === 'none') return <span class="theme-share is-few">–</span>;
  const verdict = change && state === 'ok' ? verdictOf(change) : 'not';
  return (
    <span class={state === 'ok' ? 'theme-share' : 'theme-share is-few'}>
      <span class="visually-hidden">{t('themes.positiveShare')}: </span>
      <span class="theme-share-value">{valueText(positiveShare, locale)}</span>{' '}
      <span class="theme-share-note">
        {state === 'ok' ? `(${intervalText(positiveShare, locale)})` : t('figure.few')} {t('themes.votes', { n })}
      </span>
      {(verdict === 'better' || verdict === 'worse') && change?.points != null && (
        <span class={`change is-${verdict}`}>
          <span aria-hidden="true">{verdict === 'better' ? '▲' : '▼'} </span>
          {t(`change.${verdict}`, { points: signed(change.points) })}
        </span>
      )}
      <Gauge figure={positiveShare} />
    </span>
  );
}
