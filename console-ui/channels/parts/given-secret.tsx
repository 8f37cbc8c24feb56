import { useState } from 'preact/hooks';
import { useLocale } from '../../language/locale.js';
import { Field } from './field.js';

interface Props {
  label: string;
  hint?: string | undefined;
  busy: boolean;
  keep: (secret: string) => Promise<void>;
}

/** A secret that another system makes, to be pasted here: the first one, or the next. */
export function GivenSecret({ label, hint, busy, keep }: Props) {
  const { t } = useLocale();
  const [secret, setSecret] = useState('');
  async function submit(event: SubmitEvent) {
    event.preventDefault();
    await keep(secret.trim());
    setSecret('');
  }
  return (
    <form class="given-secret" onSubmit={(event) => void submit(event)}>
      <Field label={label} hint={hint}>
        {(given) => (
          <input
            {...given}
            type="password"
            value={secret}
            maxLength={500}
            autocomplete="off"
            onInput={(event) => setSecret(event.currentTarget.value)}
          />
        )}
      </Field>
      <button class="button button-small" disabled={busy || !secret.trim()}>
        {t('channels.keepSecret')}
      </button>
    </form>
  );
}
