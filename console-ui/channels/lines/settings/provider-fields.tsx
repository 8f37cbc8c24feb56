import type { LineInfo } from '../../../../libs/contract/line.js';
import { isSettingOf } from '../../../../libs/contract/provider-settings.js';
import { useLocale, type MessageKey } from '../../../language/locale.js';
import { Field } from '../../parts/field.js';
import { CredentialFields } from './credential-fields.js';
import { asksForCredentials, type Values } from './values.js';

type Typed = 'addresses' | 'apiBase' | 'recordingHosts';

interface Props {
  line: LineInfo;
  values: Values;
  set: (change: Partial<Values>) => void;
  errors: Record<Typed | 'credentials', string | undefined>;
}

/** What is agreed with the provider; only what means something with this one. */
export function ProviderFields({ line, values, set, errors }: Props) {
  const { t } = useLocale();
  const { provider } = line;
  const attributes = (name: Typed) => ({
    value: values[name],
    autocomplete: 'off',
    spellcheck: false,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => set({ [name]: event.currentTarget.value }),
  });
  const list = (name: 'addresses' | 'recordingHosts', label: MessageKey, hint: MessageKey) => (
    <Field label={t(label)} hint={t(hint)} error={errors[name]}>
      {(given) => <textarea {...given} {...attributes(name)} rows={3} maxLength={3_000} />}
    </Field>
  );
  return (
    <>
      {isSettingOf(provider, 'speech') && (
        <Choice
          name="speech"
          all={['provider', 'audio']}
          word={(each) => t(`lines.speech.${each}` as MessageKey)}
          hint={values.speech === 'audio' ? t('lines.speechHint') : undefined}
          {...{ values, set }}
        />
      )}
      <Choice
        name="invited"
        all={['invited-all', 'invited-random']}
        word={(each) => t(`selection.${each}` as MessageKey)}
        hint={t('lines.invitedHint')}
        {...{ values, set }}
      />
      <fieldset class="setting-rows">
        <legend>{t('lines.technical')}</legend>
        <p class="hint">{t('lines.technicalHint')}</p>
        {isSettingOf(provider, 'addresses') && list('addresses', 'lines.from', 'lines.fromHint')}
        <Field label={t('lines.apiBase')} hint={t('lines.apiBaseHint')} error={errors.apiBase}>
          {(given) => <input {...given} {...attributes('apiBase')} type="url" maxLength={500} placeholder="https://" />}
        </Field>
        {asksForCredentials(line, values) && (
          <>
            <p>{t('lines.apiBaseCredentials')}</p>
            <CredentialFields
              provider={provider}
              given={values.credentials}
              change={(credentials) => set({ credentials })}
              error={errors.credentials}
            />
          </>
        )}
        {list('recordingHosts', 'lines.recordingHosts', 'lines.recordingHostsHint')}
      </fieldset>
    </>
  );
}

interface ChoiceProps<Name extends 'speech' | 'invited'> extends Pick<Props, 'values' | 'set'> {
  name: Name;
  all: readonly Values[Name][];
  word: (each: Values[Name]) => string;
  hint?: string | undefined;
}

function Choice<Name extends 'speech' | 'invited'>({ name, all, word, hint, values, set }: ChoiceProps<Name>) {
  const { t } = useLocale();
  return (
    <Field label={t(`lines.${name}`)} hint={hint}>
      {(given) => (
        <select {...given} value={values[name]} onChange={(event) => set({ [name]: event.currentTarget.value } as Partial<Values>)}>
          {all.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
