import type { Summary, ThemeRow } from '../../libs/contract/figure.js';
import { intervalText, pointDigits, valueText, verdictOf, whyText } from '../charts/figure.js';
import type { Compare } from '../filters/query.js';
import { useLocale, type Locale } from '../language/locale.js';

interface Props {
  summary: Summary;
  compare: Compare;
}

/** The report in a breath: how many, how satisfied, better or worse, and what people speak of. */
export function Headline({ summary, compare }: Props) {
  const locale = useLocale();
  const sentences = themeSentences(summary.themes, locale);
  return (
    <div class="headline">
      <p class="headline-main">{mainSentences(summary, locale).join(' ')}</p>
      <p class="headline-change">{changeSentence(summary, compare, locale)}</p>
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      <MixNote summary={summary} />
    </div>
  );
}

function mainSentences({ n, csat, ratings }: Summary, locale: Locale): string[] {
  const { t } = locale;
  if (n === 0) return [t('headline.none')];
  const satisfied = ratings[3] + ratings[4];
  if (csat.state !== 'ok') return [t('headline.few', { n, k: satisfied })];
  return [t('headline.n', { n }), t('headline.satisfied', { share: valueText(csat, locale), interval: intervalText(csat, locale) })];
}

function changeSentence({ change, csat, n }: Summary, compare: Compare, locale: Locale): string {
  const { t, number, range, signed } = locale;
  if (!change || compare === 'none' || n === 0 || csat.state !== 'ok') return '';
  const than = t(`compare.than.${compare}`);
  const against = t(`compare.against.${compare}`);
  const { points, low, high } = change.csat;
  const verdict = verdictOf(change.csat);
  if (verdict === 'not' || points === null || low === null || high === null) {
    return t('headline.notCompared', { against, why: whyText(change.csat, locale) });
  }
  const digits = pointDigits(change.csat);
  const said = verdict === 'same' ? signed(points, digits) : number(Math.abs(points), digits);
  const interval = verdict === 'worse' ? range(-high, -low, digits) : range(low, high, digits);
  return t(`headline.${verdict}`, { n: Number(Math.abs(points).toFixed(digits)), points: said, than, against, interval });
}

/** Fewer marks than this would make a theme of one person's word. */
const leastMarks = 3;

function themeSentences(themes: ThemeRow[], { t, list }: Locale): string[] {
  // A complaint is blame by its nature, and has a part of the report to itself.
  const judged = themes.filter(({ theme }) => theme !== 'complaints');
  const blamed = judged.filter(({ pos, neg }) => neg >= leastMarks && neg > pos).sort((a, b) => b.neg - a.neg);
  const praised = judged.filter(({ pos, neg }) => pos >= leastMarks && pos > neg).sort((a, b) => b.pos - a.pos)[0];
  const named = ({ theme, pos, neg }: ThemeRow) => ({ theme: t(`theme.${theme}`), pos, neg });
  return [
    ...(blamed.length ? [t('headline.blame', { themes: list(blamed.slice(0, 2).map((row) => t('headline.blamed', named(row)))) })] : []),
    ...(praised ? [t('headline.praise', named(praised))] : []),
  ];
}

/** Modes and ways of asking are never pooled silently. */
function MixNote({ summary: { composition } }: { summary: Summary }) {
  const { t, list, number, word, language } = useLocale();
  if (composition.length < 2) return null;
  const askedAlike = new Set(composition.map(({ selection }) => selection)).size === 1;
  const parts = composition.map(({ mode, selection, n }) => {
    const asked = askedAlike ? '' : ` (${word(`selection.${selection}`, selection).toLocaleLowerCase(language)})`;
    return `${t(`mode.${mode}`).toLocaleLowerCase(language)}${asked} ${number(n)}`;
  });
  return <p class="mix-note">{t('headline.mixed', { parts: list(parts) })}</p>;
}
