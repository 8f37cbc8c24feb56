import type { Summary } from '../../libs/contract/figure.js';
import { useLocale } from '../language/locale.js';
import { useAdjusted } from './adjusted.js';

const texts = [
  'n',
  'csat',
  'mean',
  'index',
  'positiveShare',
  'interval',
  'open',
  'few',
  'change',
  'themes',
  'adjusted',
  'words',
  'typical',
  'drivers',
  'alarms',
] as const;

export function Definitions({ summary }: { summary: Summary }) {
  const { t, list } = useLocale();
  const adjusted = useAdjusted(summary.themes[0]?.theme ?? 'time');
  const codes = [
    summary.csat,
    summary.mean,
    summary.index,
    summary.themes[0]?.positiveShare,
    adjusted?.prevalence,
    adjusted?.positiveShare,
  ].flatMap((figure) => figure?.definition ?? []);
  return (
    <details class="definitions">
      <summary>{t('definitions.title')}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{t(`definitions.${text}`)}</li>
        ))}
      </ul>
      <p class="hint">{t('definitions.codes', { codes: list(codes) })}</p>
    </details>
  );
}
