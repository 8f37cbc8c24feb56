import { useEffect } from 'preact/hooks';
import type { SubThemes } from '../../libs/contract/sub-theme.js';
import { useLive } from '../api/live.js';
import { ProblemText } from '../api/problem-text.js';
import { useFetched } from '../api/use-fetched.js';
import { AppBar } from '../app-bar.js';
import { useLocale } from '../language/locale.js';
import { PageTitle } from '../organisation/page-title.js';
import { useOrganisation } from '../organisation/use-organisation.js';
import type { Page } from '../page.js';
import type { Session } from '../session/session.js';
import { Round, isBehind } from './round.js';
import { SubThemeList } from './sub-theme-list.js';
import { Versions } from './versions.js';

interface Props {
  session: Session;
  setLanguage: (language: string) => void;
  openPage: (page: Page) => void;
}

/** While the worker goes through stored comments, how often the page looks. */
const lookMs = 2_000;

/** The organisation's own sub-themes: administrators keep the list, reviewers read it. */
export function SubThemesPage({ session, setLanguage, openPage }: Props) {
  const { t } = useLocale();
  const organisation = useOrganisation();
  const { one } = organisation;
  const found = useFetched<SubThemes>(one ? '/sub-themes' : null, new URLSearchParams(one && { organisation: one.id }));
  const { data, refresh } = found;
  const live = useLive(refresh);
  const refusal = found.refusal ?? organisation.refusal;
  useEffect(() => {
    if (refusal?.status === 401) session.end();
  }, [refusal]);
  const waits = data !== null && isBehind(data);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(refresh, lookMs);
    return () => clearInterval(timer);
  }, [waits]);
  const mayChange = session.person?.role === 'administrator';
  const timeZone = organisation.all.find(({ id }) => id === data?.organisation)?.timeZone ?? 'UTC';
  return (
    <>
      <AppBar session={session} setLanguage={setLanguage} live={live} page="subThemes" openPage={openPage} />
      <main class="page page-narrow">
        <PageTitle title={t('subThemes.title')} organisation={organisation} />
        <div id="report" tabIndex={-1} class="report" aria-busy={found.loading}>
          {refusal && <ProblemText refusal={refusal} retry={found.refusal ? refresh : organisation.refresh} />}
          {!data && !refusal && <p>{t('app.loading')}</p>}
          {data && (
            <>
              <SubThemeList key={data.organisation} found={data} mayChange={mayChange} refresh={refresh} />
              <Round found={data} mayChange={mayChange} refresh={refresh} timeZone={timeZone} />
              {data.versions.length > 0 && <Versions versions={data.versions} active={data.activeRevision} timeZone={timeZone} />}
            </>
          )}
        </div>
      </main>
    </>
  );
}
