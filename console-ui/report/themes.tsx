import type { ComponentChildren } from 'preact';
import type { Change, FilterChoices, Summary, ThemeRow } from '../../libs/contract/figure.js';
import { polarities, type Polarity } from '../../libs/contract/codes.js';
import { ChartTable } from '../charts/data-table.js';
import { intervalText, pointsText, stateText, valueText, verdictOf } from '../charts/figure.js';
import { Gauge } from '../charts/gauge.js';
import { PolarityWord, signs } from '../charts/polarity.js';
import { CommentsLink } from '../filters/navigation.js';
import { useLocale } from '../language/locale.js';
import { AdjustedNote, AdjustedPositiveShare, AdjustedPrevalence, useAdjusted } from './adjusted.js';
import { Section } from './section.js';
import { SubThemes } from './sub-themes.js';
import { Why } from './why.js';

interface Props {
  summary: Summary;
  /** What the report was asked. */
  params: URLSearchParams;
  choices: FilterChoices | null;
}

/** Themes by how many comments speak of them: blame to the left, praise to the right, each bar a way to its comments. */
export function Themes({ summary, ...asked }: Props) {
  const locale = useLocale();
  const { t, number } = locale;
  const rows = summary.themes.filter(({ comments }) => comments > 0).sort((a, b) => b.comments - a.comments);
  const most = { neg: Math.max(0, ...rows.map(({ neg }) => neg)), pos: Math.max(0, ...rows.map(({ pos }) => pos)) };
  const sorted = rows[0]?.ofComments ?? 0;
  const changes = new Map(summary.change?.themes.map(({ theme, positiveShare }) => [theme, positiveShare]));
  if (!rows.length) return <Section title={t('themes.title')}>{<p>{t('themes.empty')}</p>}</Section>;
  return (
    <Section title={t('themes.title')} lead={t('themes.lead', { n: sorted })} class="themes">
      {summary.sortedAnew && <p class="hint">{t('themes.sortedAnew', { n: summary.sortedAnew.total, done: summary.sortedAnew.done })}</p>}
      <p class="hint screen-only">{t('themes.hint')}</p>
      <AdjustedNote />
      <div class="theme-head" aria-hidden="true">
        <span class="theme-legend">
          {polarities.map((polarity) => (
            <span key={polarity}>
              {(polarity === 'pos' || polarity === 'neg') && <span class={`swatch bar tone-${polarity}`} />}
              <PolarityWord polarity={polarity} />
            </span>
          ))}
        </span>
        <span>{t('themes.positiveShare')}</span>
      </div>
      <ul class="theme-rows">
        {rows.map((row) => (
          <ThemeBar key={row.theme} row={row} most={most} change={changes.get(row.theme)}>
            <SubThemes rows={summary.subThemes.filter(({ parent }) => parent === row.theme)} />
            <Why theme={row.theme} {...asked} />
          </ThemeBar>
        ))}
      </ul>
      <SubThemes rows={summary.subThemes.filter(({ parent }) => parent === null)} title={t('themes.own')} />
      <ChartTable
        caption={t('themes.title')}
        columns={[
          t('table.theme'),
          t('table.comments'),
          t('adjusted.share'),
          ...(['pos', 'neg', 'mix', 'neu'] as const).map((polarity) => t(`polarity.${polarity}`)),
          t('themes.positiveShare'),
          t('table.interval'),
          t('adjusted.positiveShare'),
        ]}
        rows={rows.map((row) => [
          t(`theme.${row.theme}`),
          number(row.comments),
          <AdjustedPrevalence key="share" theme={row.theme} />,
          ...[row.pos, row.neg, row.mix, row.neu].map((n) => number(n)),
          `${valueText(row.positiveShare, locale)}${row.positiveShare.state === 'ok' ? '' : ` (${stateText(row.positiveShare, locale)})`}`,
          intervalText(row.positiveShare, locale),
          <AdjustedPositiveShare key="positive" theme={row.theme} />,
        ])}
      />
    </Section>
  );
}

/** The largest bar on each side. */
type Most = Record<'neg' | 'pos', number>;

/** Blame and praise from one line outwards, on one scale: each side is as wide as its largest bar and the number after it. */
function Sides({ most, neg, pos }: { most: Most; neg: ComponentChildren; pos: ComponentChildren }) {
  return (
    <span class="theme-sides">
      <span class="theme-side theme-side-neg" style={{ flexGrow: most.neg }}>
        {neg}
      </span>
      <span class="theme-side" style={{ flexGrow: most.pos }}>
        {pos}
      </span>
    </span>
  );
}

interface BarProps {
  row: ThemeRow;
  most: Most;
  change: Change | undefined;
  /** What is folded under the bar. */
  children: ComponentChildren;
}

function ThemeBar({ row, most, change, children }: BarProps) {
  const { t, number, percent } = useLocale();
  const name = t(`theme.${row.theme}`);
  const segment = (polarity: Polarity, longest?: number) => {
    const n = row[polarity];
    if (!n) return null;
    const tone = t(`polarity.${polarity}`).toLowerCase();
    return (
      <CommentsLink class={`segment segment-${polarity}`} behind={{ about: row.theme, polarity }}>
        <span class="visually-hidden">{t('comments.aboutPolarity', { theme: name, polarity: tone })} </span>
        {longest && <span class={`bar tone-${polarity}`} style={{ width: `calc((100% - var(--number)) * ${n / longest})` }} />}
        {!longest && (
          <span aria-hidden="true">
            {signs[polarity]}
            <span class="segment-word"> {tone}</span>
          </span>
        )}
        {number(n)}
      </CommentsLink>
    );
  };
  return (
    <li class="theme-row">
      <CommentsLink class="theme-name" behind={{ about: row.theme }}>
        <span class="theme-word">{name}</span>{' '}
        <span class="theme-count">
          {number(row.comments)} · {t('themes.ofComments', { share: percent(row.comments / Math.max(1, row.ofComments)) })}
        </span>
        <AdjustedPrevalence theme={row.theme} />
      </CommentsLink>
      <Sides most={most} neg={segment('neg', most.neg)} pos={segment('pos', most.pos)} />
      <span class="theme-rest">
        <span>{segment('mix')}</span>
        <span>{segment('neu')}</span>
      </span>
      <ThemeShare row={row} change={change} />
      {children}
    </li>
  );
}

function ThemeShare({ row: { theme, positiveShare }, change }: { row: ThemeRow; change: Change | undefined }) {
  const locale = useLocale();
  const { t } = locale;
  const { state, n } = positiveShare;
  // Where the classifier's error is known, only the change that allows for it is called one.
  const isKnown = useAdjusted(theme)?.change !== undefined;
  if (state === 'none') return <span class="theme-share is-few">–</span>;
  const verdict = change && state === 'ok' && !isKnown ? verdictOf(change) : 'not';
  return (
    <span class={state === 'ok' ? 'theme-share' : 'theme-share is-few'}>
      <span class="visually-hidden">{t('themes.positiveShare')}: </span>
      <span class="theme-share-value">{valueText(positiveShare, locale)}</span>{' '}
      <span class="theme-share-note">
        {state === 'ok' && `(${intervalText(positiveShare, locale)}) `}
        {t('themes.votes', { n })}
        {state !== 'ok' && `, ${stateText(positiveShare, locale)}`}
      </span>
      {change && (verdict === 'better' || verdict === 'worse') && (
        <span class={`change is-${verdict}`}>
          <span aria-hidden="true">{verdict === 'better' ? '▲' : '▼'} </span>
          {t(`change.${verdict}`, { points: t('change.short', { points: pointsText(change, positiveShare.definition, locale) }) })}
        </span>
      )}
      <AdjustedPositiveShare theme={theme} />
      <Gauge figure={positiveShare} />
    </span>
  );
}
