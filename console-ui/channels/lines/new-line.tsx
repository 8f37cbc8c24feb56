import { useState } from 'preact/hooks';
import type { FilterChoices } from '../../../libs/contract/figure.js';
import type { Provider } from '../../../libs/contract/line.js';
import { limits } from '../../../libs/contract/limits.js';
import { post, type Refusal } from '../../api/client.js';
import { useFetched } from '../../api/use-fetched.js';
import { useLocale, type MessageKey } from '../../language/locale.js';
import { Adding } from '../parts/adding.js';
import { Field } from '../parts/field.js';
import { Outcome } from '../parts/outcome.js';
import { useAction } from '../parts/use-action.js';
import type { MadeLine } from './addresses.js';
import { providerNames, unsigned } from './provider-names.js';
import { CredentialFields, emptyCredentials, writtenCredentials, type GivenCredentials } from './settings/credential-fields.js';

interface Props {
  organisation: string;
  onMade: (made: MadeLine) => void;
}

const empty = { key: '', name: '', touchpoint: '', provider: 'twilio' as Provider, secret: '' };
type Values = typeof empty;
const lengths = { key: 64, name: 80, secret: 500 };

/** Asks for what a new line needs; how its dialogue goes is the touchpoint's questionnaire, and can be set afterwards. */
export function NewLine({ organisation, onMade }: Props) {
  const { t, name: nameOf } = useLocale();
  const choices = useFetched<FilterChoices>('/reports/choices', new URLSearchParams({ organisation }));
  const touchpoints = choices.data?.touchpoints.filter(({ mode }) => mode === 'phone') ?? [];
  const [values, setValues] = useState(empty);
  const [credentials, setCredentials] = useState(emptyCredentials);
  const touchpoint = values.touchpoint || touchpoints[0]?.key;
  const [faults, setFaults] = useState<string[]>([]);
  const action = useAction();
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  function submit() {
    const missing = faultsOf(values);
    setFaults(missing);
    if (missing.length) return;
    void action.run(async () => {
      onMade(await post<MadeLine>('/lines', { organisation, ...bodyOf(values, credentials), touchpoint }));
      setValues({ ...empty, provider: values.provider });
      setCredentials(emptyCredentials);
    });
  }
  const explain = (name: string) => t(`lines.fault.${name}` as MessageKey);
  const refused = (fields: Refusal['fields']) =>
    fields.map(({ field }) => (field in empty || field === 'credentials' ? explain(field) : t('problem.other'))).join(' ');
  const attributesOf = (name: keyof typeof lengths) => ({
    maxLength: lengths[name],
    autocomplete: 'off',
    spellcheck: false,
    value: values[name],
    onInput: (event: { currentTarget: HTMLInputElement }) => set({ [name]: event.currentTarget.value }),
  });
  const field = (name: keyof typeof lengths, label: string, hint: string) => (
    <Field label={label} hint={hint} error={faults.includes(name) ? explain(name) : undefined}>
      {(given) =>
        name === 'secret' ? (
          <input {...given} {...attributesOf(name)} type="password" />
        ) : (
          <input {...given} {...attributesOf(name)} type="text" />
        )
      }
    </Field>
  );
  if (choices.data && !touchpoints.length) return <p>{t('lines.noTouchpoint')}</p>;
  return (
    <Adding
      title={t('lines.new')}
      submitLabel={t('lines.create')}
      busy={action.busy}
      submit={submit}
      outcome={<Outcome action={action} fault={refused} />}
    >
      <Field label={t('lines.provider')}>
        {(attributes) => (
          <select {...attributes} value={values.provider} onChange={(event) => set({ provider: event.currentTarget.value as Provider })}>
            {Object.entries(providerNames).map(([provider, shown]) => (
              <option key={provider} value={provider}>
                {shown}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('channels.about')}>
        {(attributes) => (
          <select {...attributes} value={touchpoint} onChange={(event) => set({ touchpoint: event.currentTarget.value })}>
            {touchpoints.map(({ key, name }) => (
              <option key={key} value={key}>
                {nameOf(name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {field('name', t('channels.name'), t('lines.nameHint'))}
      {field('key', t('lines.key'), t('lines.keyHint'))}
      {!unsigned.has(values.provider) && field('secret', t('lines.secret'), t(`lines.secret.${values.provider}` as MessageKey))}
      <CredentialFields provider={values.provider} given={credentials} change={setCredentials} />
    </Adding>
  );
}

/** The fields that cannot be sent as they are. */
function faultsOf({ key, name, secret, provider }: Values): string[] {
  return [
    ...(name.trim() ? [] : ['name']),
    ...(limits.touchpointKey.test(key) ? [] : ['key']),
    ...(secret.trim() || unsigned.has(provider) ? [] : ['secret']),
  ];
}

/** What was filled in; what a provider does not need is left out, as it may be another provider's. */
function bodyOf({ key, name, provider, secret }: Values, given: GivenCredentials) {
  const credentials = writtenCredentials(provider, given);
  return {
    key,
    name: name.trim(),
    provider,
    ...(!unsigned.has(provider) && { secret: secret.trim() }),
    ...(credentials && { credentials }),
  };
}
