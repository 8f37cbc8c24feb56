import type { Summary } from '../../libs/contract/figure.js';
import { DataTable } from '../charts/data-table.js';
import { useLocale } from '../language/locale.js';
import { Section } from './section.js';

/** How the answers were collected: never pooled silently. */
export function Composition({ summary: { composition, n } }: { summary: Summary }) {
  const { t, number, percent, word } = useLocale();
  if (!n) return null;
  return (
    <Section title={t('composition.title')} class="composition">
      <DataTable
        caption={t('composition.title')}
        columns={[t('composition.mode'), t('composition.selection'), t('table.answers'), t('table.share')]}
        rows={composition.map((part) => [
          t(`mode.${part.mode}`),
          word(`selection.${part.selection}`, part.selection),
          number(part.n),
          percent(part.n / n),
        ])}
      />
    </Section>
  );
}
