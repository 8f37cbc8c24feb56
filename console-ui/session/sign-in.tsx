import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Refusal } from '../api/client.js';
import { asRefusal } from '../api/use-fetched.js';
import { useLocale } from '../language/locale.js';
import type { Session } from './session.js';

/** The sign-in form. It stays at the reader's address, so that they return to the same report. */
export function SignIn({ session }: { session: Session }) {
  const { t } = useLocale();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | 'missing' | null>(null);
  const email = useRef<HTMLInputElement>(null);
  const error = useErrorText(refusal);
  useLayoutEffect(() => email.current?.focus(), []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const [mail, password] = [String(form.get('email') ?? '').trim(), String(form.get('password') ?? '')];
    if (!mail || !password) return setRefusal('missing');
    setBusy(true);
    setRefusal(null);
    try {
      await session.signIn(mail, password);
    } catch (thrown) {
      setBusy(false);
      setRefusal(asRefusal(thrown));
    }
  }

  return (
    <main class="sign-in">
      <h1>{t('session.title')}</h1>
      <p class="lead">{t('session.lead')}</p>
      {session.ended && !error && (
        <p class="notice" role="status">
          {t('session.ended')}
        </p>
      )}
      <p class="notice notice-error" role="alert" id="sign-in-error" hidden={!error}>
        {error}
      </p>
      <form onSubmit={submit} noValidate>
        <label for="email">{t('session.email')}</label>
        <input
          ref={email}
          id="email"
          name="email"
          type="email"
          autocomplete="username"
          required
          spellcheck={false}
          aria-describedby={error ? 'sign-in-error' : undefined}
        />
        <label for="password">{t('session.password')}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          aria-describedby={error ? 'sign-in-error' : undefined}
        />
        <button class="button button-main" disabled={busy}>
          {busy ? t('session.signingIn') : t('session.signIn')}
        </button>
      </form>
    </main>
  );
}

function useErrorText(refusal: Refusal | 'missing' | null): string | null {
  const { t, wait } = useLocale();
  if (!refusal) return null;
  if (refusal === 'missing') return t('session.missing');
  if (refusal.code === 'OFFLINE') return t('problem.offline');
  if (refusal.status === 429) return t('session.tooMany', { wait: wait(refusal.retryAfterSeconds || 60) });
  if (refusal.status === 401 || refusal.status === 422 || refusal.status === 400) return t('session.wrong');
  if (refusal.status === 503) return t('problem.unavailable');
  return t('problem.other');
}
