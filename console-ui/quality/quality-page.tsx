import { useEffect, useState } from 'preact/hooks';
import type { FilterChoices, Quality } from '../../libs/contract/figure.js';
import { useLive } from '../api/live.js';
import { ProblemText } from '../api/problem-text.js';
import { useFetched } from '../api/use-fetched.js';
import { AppBar } from '../app-bar.js';
import { useLocale } from '../language/locale.js';
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
  const { t, name } = useLocale();
  const choices = useFetched<FilterChoices>('/reports/choices', new URLSearchParams());
  const organisations = choices.data?.organisations ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const organisation = chosen ?? organisations[0]?.id;
  const quality = useFetched<Quality>(organisation ? '/quality' : null, new URLSearchParams(organisation ? { organisation } : {}));
  const live = useLive(quality.refresh);
  const refusal = quality.refusal ?? choices.refusal;
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
  const timeZone = organisations.find(({ id }) => id === data?.organisation)?.timeZone ?? 'UTC';
  return (
    <>
      <AppBar session={session} setLanguage={setLanguage} live={live} page="quality" openPage={openPage} />
      <main class="page page-narrow">
        <div class="title">
          <h1>{t('quality.title')}</h1>
          {organisations.length === 1 && <p class="title-organisation">{name(organisations[0]?.name ?? {})}</p>}
          {organisations.length > 1 && (
            <label class="field-inline">
              {t('filters.organisation')}{' '}
              <select value={organisation} onChange={(event) => setChosen(event.currentTarget.value)}>
                {organisations.map((each) => (
                  <option key={each.id} value={each.id}>
                    {name(each.name)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <div id="report" tabIndex={-1} class={quality.loading && data ? 'report is-loading' : 'report'} aria-busy={quality.loading}>
          {refusal && <ProblemText refusal={refusal} retry={refresh} />}
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
