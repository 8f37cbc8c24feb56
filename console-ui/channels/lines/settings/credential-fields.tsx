import type { Provider } from '../../../../libs/contract/line.js';
import { limits } from '../../../../libs/contract/limits.js';
import { useLocale } from '../../../language/locale.js';
import { Field } from '../../parts/field.js';
import { credentialForms } from '../provider-names.js';

/** A provider's credentials as they are typed: in one piece, or Vonage's in two. */
export const emptyCredentials = { whole: '', application: '', key: '' };
export type GivenCredentials = typeof emptyCredentials;

/** As they are sent; empty where nothing was typed. */
export function writtenCredentials(provider: Provider, { whole, application, key }: GivenCredentials): string {
  if (provider !== 'vonage') return whole.trim();
  return application.trim() || key.trim() ? `${application.trim()}:${key.trim()}` : '';
}

interface Props {
  provider: Provider;
  given: GivenCredentials;
  change: (given: GivenCredentials) => void;
  error?: string | undefined;
}

export function CredentialFields({ provider, given, change, error }: Props) {
  const { t } = useLocale();
  const attributes = { autocomplete: 'off', spellcheck: false };
  if (provider !== 'vonage') {
    return (
      <Field label={t('lines.credentials')} hint={t('lines.credentialsHint', { form: credentialForms[provider] })} error={error}>
        {(field) => (
          <input
            {...field}
            {...attributes}
            type="password"
            value={given.whole}
            maxLength={500}
            onInput={(event) => change({ ...given, whole: event.currentTarget.value })}
          />
        )}
      </Field>
    );
  }
  return (
    <>
      <Field label={t('lines.application')} hint={t('lines.applicationHint')}>
        {(field) => (
          <input
            {...field}
            {...attributes}
            type="text"
            value={given.application}
            maxLength={100}
            onInput={(event) => change({ ...given, application: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('lines.privateKey')} hint={t('lines.privateKeyHint')} error={error}>
        {(field) => (
          <textarea
            {...field}
            {...attributes}
            class="secret-text"
            rows={4}
            value={given.key}
            maxLength={limits.lineCredentialsLength - 200}
            placeholder="-----BEGIN PRIVATE KEY-----"
            onInput={(event) => change({ ...given, key: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
