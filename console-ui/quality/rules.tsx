import type { Quality } from '../../libs/contract/figure.js';
import { DataTable } from '../charts/data-table.js';
import { useLocale, type MessageKey } from '../language/locale.js';
import { Section } from '../report/section.js';

type Rule = Quality['rules'][number];

/** Which rule removed how often, and how often a reviewer said that it was wrong. */
export function Rules({ rules }: { rules: Rule[] }) {
  const { t } = useLocale();
  const wrong = rules.filter((rule) => rule.wrong > 0);
  const others = rules.filter((rule) => rule.wrong === 0);
  return (
    <Section title={t('rules.title')} lead={t('rules.lead')}>
      {rules.length === 0 && <p>{t('rules.none')}</p>}
      {rules.length > 0 && wrong.length === 0 && <p>{t('rules.noneWrong')}</p>}
      {wrong.length > 0 && <RuleTable rules={wrong} caption={t('rules.title')} />}
      {others.length > 0 && (
        <details class="chart-table">
          <summary>{t('rules.others', { n: others.length })}</summary>
          <RuleTable rules={others} caption={t('rules.others', { n: others.length })} />
        </details>
      )}
    </Section>
  );
}

function RuleTable({ rules, caption }: { rules: Rule[]; caption: string }) {
  const { t, number, percent, percentRange } = useLocale();
  return (
    <DataTable
      caption={caption}
      columns={[t('rules.rule'), t('correct.kind'), t('rules.used'), t('rules.wrong'), t('table.share'), t('table.interval')]}
      rows={rules.map(({ kind, recognizer, rule, used, wrong, share }) => [
        <span lang="en">{recognizer === rule ? rule : `${recognizer}: ${rule}`}</span>,
        t(`placeholder.${kind}` as MessageKey),
        number(used),
        number(wrong),
        share.value === null ? '–' : percent(share.value, 1),
        share.low === null || share.high === null ? '–' : percentRange(share.low, share.high, 1),
      ])}
    />
  );
}
