import { useNotices, waysOf } from './channels/notices.js';
import { addressOf, pages, type Page } from './page.js';
import type { Session } from './session/session.js';
import { languages, useLocale } from './language/locale.js';

interface Props {
  session: Session;
  setLanguage: (language: string) => void;
  /** Whether new answers come by themselves; undefined where nobody is signed in. */
  live?: boolean;
  /** Undefined where nobody is signed in. */
  page?: Page;
  openPage?: (page: Page) => void;
}

/** Who may see how good redaction is, and check themes. */
const qualityReaders = new Set(['administrator', 'reviewer']);

export function AppBar({ session, setLanguage, live, page, openPage }: Props) {
  const { t, language } = useLocale();
  return (
    <header class="app-bar">
      <a class="skip" href="#report">
        {t('app.skip')}
      </a>
      <p class="app-name">{t('app.name')}</p>
      {page && openPage && qualityReaders.has(session.person?.role ?? '') && (
        <PageLinks page={page} openPage={openPage} isAdministrator={session.person?.role === 'administrator'} />
      )}
      {live !== undefined && (
        <p class={live ? 'live is-up' : 'live'} title={t('live.hint')}>
          {live ? t('live.on') : t('live.off')}
        </p>
      )}
      <nav class="languages" aria-label={t('app.language')}>
        {languages.map((each) => (
          <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => setLanguage(each)}>
            <span aria-hidden="true">{each.toUpperCase()}</span>
            <span class="visually-hidden">{new Intl.DisplayNames(each, { type: 'language' }).of(each)}</span>
          </button>
        ))}
      </nav>
      {session.person && (
        <div class="person">
          <span>{session.person.name}</span>
          <button type="button" class="button button-quiet" onClick={() => void session.signOut()}>
            {t('session.signOut')}
          </button>
        </div>
      )}
    </header>
  );
}

interface LinkProps {
  page: Page;
  openPage: (page: Page) => void;
  isAdministrator: boolean;
}

function PageLinks({ page, openPage, isAdministrator }: LinkProps) {
  const { t } = useLocale();
  const waiting = waysOf(useNotices(isAdministrator));
  const follow = (event: MouseEvent, next: Page) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    openPage(next);
  };
  const shown = pages.filter((each) => each !== 'transcripts' && (each !== 'channels' || isAdministrator));
  return (
    <nav class="pages" aria-label={t('app.pages')}>
      {shown.map((each) => (
        <a key={each} href={addressOf(each)} aria-current={each === page ? 'page' : undefined} onClick={(event) => follow(event, each)}>
          {t(`page.${each}`)}
          {each === 'channels' && waiting > 0 && <Badge n={waiting} />}
        </a>
      ))}
    </nav>
  );
}

/** How much waits for somebody behind a link. */
function Badge({ n }: { n: number }) {
  const { t, number } = useLocale();
  return (
    <>
      <span class="badge" aria-hidden="true">
        {number(n)}
      </span>
      <span class="visually-hidden">: {t('notices.badge', { n })}</span>
    </>
  );
}
