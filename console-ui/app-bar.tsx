import type { Session } from './session/session.js';
import { languages, useLocale } from './language/locale.js';

interface Props {
  session: Session;
  setLanguage: (language: string) => void;
  /** Whether new answers come by themselves; undefined where nobody is signed in. */
  live?: boolean;
}

export function AppBar({ session, setLanguage, live }: Props) {
  const { t, language } = useLocale();
  return (
    <header class="app-bar">
      <a class="skip" href="#report">
        {t('app.skip')}
      </a>
      <p class="app-name">{t('app.name')}</p>
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
