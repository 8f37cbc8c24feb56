import { AppBar } from './app-bar.js';
import { ProblemText } from './api/problem-text.js';
import { ChannelsPage } from './channels/channels.js';
import { ChecksPage } from './checks/checks-page.js';
import { LocaleProvider, useChosenLocale } from './language/locale.js';
import { usePage } from './page.js';
import { QualityPage } from './quality/quality-page.js';
import { ReportPage } from './report/report-page.js';
import { SignIn } from './session/sign-in.js';
import { onlyTranscribes, useSession } from './session/session.js';
import { TranscriptsPage } from './transcripts/transcripts-page.js';
import { SubThemesPage } from './sub-themes/sub-themes-page.js';

/** The page of the address for those who are signed in, the sign-in form at the same address for others. */
export function App() {
  const [locale, setLanguage] = useChosenLocale();
  const session = useSession();
  const [asked, openPage] = usePage();
  const page = onlyTranscribes(session) ? 'transcripts' : asked;
  if (!locale) return null;
  return (
    <LocaleProvider value={locale}>
      {session.person && page === 'quality' && <QualityPage session={session} setLanguage={setLanguage} openPage={openPage} />}
      {session.person && page === 'report' && <ReportPage session={session} setLanguage={setLanguage} openPage={openPage} />}
      {session.person && page === 'checks' && <ChecksPage session={session} setLanguage={setLanguage} openPage={openPage} />}
      {session.person && page === 'transcripts' && <TranscriptsPage session={session} setLanguage={setLanguage} openPage={openPage} />}
      {session.person && page === 'channels' && <ChannelsPage session={session} setLanguage={setLanguage} openPage={openPage} />}
      {session.person && page === 'subThemes' && <SubThemesPage session={session} setLanguage={setLanguage} openPage={openPage} />}
      {!session.person && (
        <>
          <AppBar session={session} setLanguage={setLanguage} />
          {session.refusal && <ProblemText refusal={session.refusal} retry={() => void session.ask()} />}
          {session.person === null && <SignIn session={session} />}
        </>
      )}
    </LocaleProvider>
  );
}
