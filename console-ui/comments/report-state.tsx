import { useEffect, useState } from 'preact/hooks';
import type { MissedReport } from '../../libs/contract/figure.js';
import { get } from '../api/client.js';
import { useLocale } from '../language/locale.js';

/** How long between two looks, and how many: after that the page on quality tells. */
const lookMs = 1_000;
const looks = 120;

/** What has become of a report, until the worker is through. */
export function ReportState({ report, finished }: { report: string; finished: () => void }) {
  const { t } = useLocale();
  const [state, setState] = useState<MissedReport | null>(null);
  const done = Boolean(state?.finishedAt);
  useEffect(() => {
    let left = looks;
    const look = async () => {
      const found = await get<MissedReport>(`/missed/${report}`).catch(() => null);
      if (found) setState(found);
      if (found?.finishedAt || --left === 0) clearInterval(timer);
    };
    const timer = setInterval(() => void look(), lookMs);
    return () => clearInterval(timer);
  }, [report]);
  useEffect(() => {
    if (done && (state?.comments ?? 0) > 1) finished();
  }, [done]);
  if (!state || !done) return <>{t('correct.pending')}</>;
  return <>{state.everywhere ? t('correct.finished', { n: state.comments }) : t('correct.hereOnly')}</>;
}
