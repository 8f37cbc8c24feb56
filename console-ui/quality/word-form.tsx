import { useId, useState } from 'preact/hooks';
import { useLocale } from '../language/locale.js';
import type { Refusal } from '../api/client.js';
import { asRefusal } from '../api/use-fetched.js';

interface Props {
  label: string;
  hint: string;
  button: string;
  /** @returns the sentence that is then shown. */
  send: (word: string) => Promise<string>;
}

/** One word, and what became of it. */
export function WordForm({ label, hint, button, send }: Props) {
  const { t } = useLocale();
  const id = useId();
  const [word, setWord] = useState('');
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!word.trim()) return setMessage(t('wordForm.missing'));
    setBusy(true);
    setMessage('');
    setRefusal(null);
    try {
      setMessage(await send(word.trim()));
      setWord('');
    } catch (error) {
      setRefusal(asRefusal(error));
    }
    setBusy(false);
  }
  return (
    <form class="word-form" onSubmit={submit}>
      <label for={id}>{label}</label>
      <div class="word-form-line">
        <input
          id={id}
          type="text"
          value={word}
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <button class="button" disabled={busy}>
          {button}
        </button>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p role="status">{message}</p>
      {refusal && (
        <p class="notice notice-error" role="alert">
          {refusal.status === 422
            ? t('wordForm.missing')
            : refusal.code === 'OFFLINE'
              ? t('problem.offline')
              : refusal.status === 503
                ? t('problem.unavailable')
                : t('problem.other')}
        </p>
      )}
    </form>
  );
}
