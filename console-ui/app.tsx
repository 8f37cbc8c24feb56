import { AppBar } from './app-bar.js';
import { ProblemText } from './api/problem-text.js';
import { LocaleProvider, useChosenLocale } from './language/locale.js';
import { usePage } from './page.js';
import { QualityPage } from './quality/quality-page.js';
import { ReportPage } from './report/report-page.js';
import { SignIn } from './session/sign-in.js';
import { useSession } from './session/session.js';

/** The page of the address for those who are signed in, the sign-in form at the same address for others. */
export function App() {
  const [locale, setLanguage] = useChosenLocale();
  const session = useSession();
  const [page, openPage] = usePage();
  if (!locale) return null;
  return (
    <LocaleProvider value={locale}>
      {session.person && page === 'quality' && <QualityPage session={session} setLanguage={setLanguage} openPage={openPage} />}
      {session.person && page === 'report' && <ReportPage session={session} setLanguage={setLanguage} openPage={openPage} />}
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
