import type { MissedReport, Quality } from '../../libs/contract/figure.js';
import { get, post } from '../api/client.js';
import { DataTable } from '../charts/data-table.js';
import { useLocale, type MessageKey } from '../language/locale.js';
import { Section } from '../report/section.js';
import { WordForm } from './word-form.js';

interface Props {
  list: Quality['list'];
  organisation: string;
  mayChange: boolean;
  refresh: () => void;
  timeZone: string;
}

const lookMs = 500;
const looks = 40;

/** How many values the organisation has reported, what became of the last reports, and the way to take one off. */
export function LocalList({ list: { entries, reports }, organisation, mayChange, refresh, timeZone }: Props) {
  const { t, moment } = useLocale();
  async function unlist(word: string): Promise<string> {
    const { removal } = await post<{ removal: string }>('/quality/list/removals', { organisation, word });
    for (let look = 0; look < looks; look++) {
      await new Promise((done) => setTimeout(done, lookMs));
      const answer = await get<{ removed: number | null; finishedAt: string | null }>(
        `/quality/list/removals/${removal}`,
        new URLSearchParams({ organisation }),
      );
      if (answer.finishedAt === null) continue;
      refresh();
      return t(answer.removed ? 'list.removed' : 'list.notThere');
    }
    return t('list.waits');
  }
  return (
    <Section title={t('list.title')} lead={t('list.lead', { n: entries })}>
      {reports.length === 0 && <p>{t('list.none')}</p>}
      {reports.length > 0 && (
        <DataTable
          caption={t('list.reports')}
          columns={[t('list.reportedAt'), t('correct.kind'), t('list.removedIn'), t('list.state')]}
          rows={reports.map((report) => [
            moment(report.reportedAt, timeZone),
            t(`placeholder.${report.kind}` as MessageKey),
            t('list.comments', { n: report.comments }),
            <State report={report} />,
          ])}
        />
      )}
      {mayChange && <WordForm label={t('list.unlist')} hint={t('list.unlistHint')} button={t('list.unlistButton')} send={unlist} />}
    </Section>
  );
}

function State({ report }: { report: MissedReport }) {
  const { t } = useLocale();
  if (report.finishedAt === null) return <>{t('list.underWay')}</>;
  return <>{report.everywhere ? t('list.everywhere') : t('list.hereOnly')}</>;
}
