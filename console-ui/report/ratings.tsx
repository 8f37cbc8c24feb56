import type { Summary } from '../../libs/contract/figure.js';
import { Bars, type Bar } from '../charts/bars.js';
import { ChartTable } from '../charts/data-table.js';
import { Face } from '../charts/face.js';
import { useLocale } from '../language/locale.js';
import { Section } from './section.js';

const ratings = [5, 4, 3, 2, 1] as const;
const tones: Record<(typeof ratings)[number], Bar['tone']> = { 5: 'pos', 4: 'pos', 3: 'neu', 2: 'neg', 1: 'neg' };

export function Ratings({ summary }: { summary: Summary }) {
  const { t, number, percent } = useLocale();
  const rows = ratings.map((rating) => ({ rating, n: summary.ratings[rating - 1] ?? 0, word: t(`ratings.${rating}`) }));
  const bars = rows.map(({ rating, n, word }) => ({
    key: String(rating),
    n,
    tone: tones[rating],
    label: (
      <>
        <Face rating={rating} /> {rating} <span class="bar-word">{word}</span>
      </>
    ),
  }));
  return (
    <Section title={t('ratings.title')} lead={t('figure.n', { n: summary.n })} class="ratings">
      <Bars bars={bars} total={summary.n} />
      <ChartTable
        caption={t('ratings.title')}
        columns={[t('table.rating'), t('table.answers'), t('table.share')]}
        rows={rows.map(({ rating, n, word }) => [`${rating} ${word}`, number(n), summary.n ? percent(n / summary.n) : '–'])}
      />
    </Section>
  );
}
