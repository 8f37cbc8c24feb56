import { useEffect } from 'preact/hooks';
import type { Quality } from '../../libs/contract/figure.js';
import { useLive } from '../api/live.js';
import { ProblemText } from '../api/problem-text.js';
import { useFetched } from '../api/use-fetched.js';
import { AppBar } from '../app-bar.js';
import { useLocale } from '../language/locale.js';
import { PageTitle } from '../organisation/page-title.js';
import { useOrganisation } from '../organisation/use-organisation.js';
import type { Page } from '../page.js';
import type { Session } from '../session/session.js';
import { Exceptions } from './exceptions.js';
import { LocalList } from './local-list.js';
import { Progress } from './progress.js';
import { Rules } from './rules.js';
import { Sample } from './sample.js';

interface Props {
  session: Session;
  setLanguage: (language: string) => void;
  openPage: (page: Page) => void;
}

/** While the worker goes through stored comments, how often the page looks. */
const lookMs = 3_000;

/** How good redaction is, and the organisation's own lists, for administrators and reviewers. */
export function QualityPage({ session, setLanguage, openPage }: Props) {
  const { t } = useLocale();
  const organisation = useOrganisation();
  const { one } = organisation;
  const quality = useFetched<Quality>(one ? '/quality' : null, new URLSearchParams(one && { organisation: one.id }));
  const live = useLive(quality.refresh);
  const refusal = quality.refusal ?? organisation.refusal;
  useEffect(() => {
    if (refusal?.status === 401) session.end();
  }, [refusal]);
  const waits = isUnderWay(quality.data);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(quality.refresh, lookMs);
    return () => clearInterval(timer);
  }, [waits]);
  const mayChange = session.person?.role === 'administrator';
  const { data, refresh } = quality;
  const timeZone = organisation.all.find(({ id }) => id === data?.organisation)?.timeZone ?? 'UTC';
  return (
    <>
      <AppBar session={session} setLanguage={setLanguage} live={live} page="quality" openPage={openPage} />
      <main class="page page-narrow">
        <PageTitle title={t('quality.title')} organisation={organisation} />
        <div id="report" tabIndex={-1} class={quality.loading && data ? 'report is-loading' : 'report'} aria-busy={quality.loading}>
          {refusal && <ProblemText refusal={refusal} retry={quality.refusal ? refresh : organisation.refresh} />}
          {!data && !refusal && <p>{t('quality.loading')}</p>}
          {data && (
            <>
              <Sample sample={data.sample} timeZone={timeZone} />
              <Rules rules={data.rules} />
              <LocalList list={data.list} organisation={data.organisation} mayChange={mayChange} refresh={refresh} timeZone={timeZone} />
              <Exceptions words={data.exceptions} organisation={data.organisation} mayChange={mayChange} refresh={refresh} />
              <Progress renewal={data.renewal} timeZone={timeZone} />
            </>
          )}
        </div>
      </main>
    </>
  );
}

const isUnderWay = (quality: Quality | null): boolean =>
  quality !== null &&
  ((quality.renewal !== null && quality.renewal.finishedAt === null) || quality.list.reports.some(({ finishedAt }) => finishedAt === null));
