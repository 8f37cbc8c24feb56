import { useState } from 'preact/hooks';
import type { FilterChoices } from '../../../../libs/contract/figure.js';
import type { LineInfo } from '../../../../libs/contract/line.js';
import { patch, type Refusal } from '../../../api/client.js';
import { useFetched } from '../../../api/use-fetched.js';
import { useLocale, type MessageKey } from '../../../language/locale.js';
import { Adding } from '../../parts/adding.js';
import { Field } from '../../parts/field.js';
import { Outcome } from '../../parts/outcome.js';
import { useAction } from '../../parts/use-action.js';
import { emptyCredentials } from './credential-fields.js';
import { OrderedChoice } from './ordered-choice.js';
import { ProviderFields } from './provider-fields.js';
import { Queues } from './queues.js';
import { RecordingFields } from './recording-fields.js';
import { Transfers } from './transfers.js';
import { changeOf, listed, valuesOf, type Values } from './values.js';

interface Props {
  line: LineInfo;
  organisation: string;
  refresh: () => void;
}

/** How a line's dialogue goes. Its words are changed where they are read: under “what callers hear”. */
export function LineSettingsForm({ line, organisation, refresh }: Props) {
  const { t, name: nameOf, languageName } = useLocale();
  const choices = useFetched<FilterChoices>('/reports/choices', new URLSearchParams({ organisation }));
  const [values, setValues] = useState<Values>(() => valuesOf(line));
  const [refused, setRefused] = useState<Refusal['fields']>([]);
  const action = useAction();
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const submit = () =>
    void action.run(async () => {
      setRefused([]);
      const change = changeOf(line, values);
      if (!change) return t('lines.unchanged');
      await patch(`/lines/${line.key}`, { organisation, ...change }).catch((error: Refusal) => {
        setRefused(error.fields ?? []);
        throw error;
      });
      // What was typed to be sealed is not kept.
      setValues((now) => ({ ...now, credentials: emptyCredentials }));
      refresh();
      return t('lines.saved');
    });
  const errorOf = (name: string, place?: number) => {
    const path = name === 'name' || name === 'credentials' ? name : `settings.${name}${place === undefined ? '' : `.${place}`}`;
    const isWrong = refused.some(({ field }) => field === path || field.startsWith(`${path}.`));
    return isWrong ? t(`lines.fault.${name}` as MessageKey) : undefined;
  };
  /** Of a list that is typed one a line, with those that are wrong. */
  const errorOfList = (name: 'addresses' | 'recordingHosts') => {
    const all = listed(values[name]);
    const wrong = refused.flatMap(
      ({ field }) => all[Number(/^settings\.(\w+)\.(\d+)/.exec(field)?.[1] === name ? field.split('.')[2] : -1)] ?? [],
    );
    const error = errorOf(name);
    return error && wrong.length ? `${error} ${t('lines.fault.look', { entries: wrong.join(', ') })}` : error;
  };
  const phones = choices.data?.touchpoints.filter(({ mode }) => mode === 'phone') ?? [];
  return (
    <Adding
      title={t('lines.settings')}
      submitLabel={t('lines.save')}
      busy={action.busy}
      submit={submit}
      outcome={<Outcome action={action} fault={() => t('lines.fault.marked')} />}
    >
      <Field label={t('channels.name')} error={errorOf('name')}>
        {(given) => (
          <input
            {...given}
            type="text"
            value={values.name}
            maxLength={80}
            autocomplete="off"
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <OrderedChoice
        legend={t('lines.languages')}
        hint={t('lines.languagesHint')}
        error={errorOf('languages')}
        items={line.choices.languages.map((key) => ({ key, label: languageName(key) }))}
        chosen={values.languages}
        choose={(languages) => set({ languages })}
      />
      {line.choices.questions.length > 0 && (
        <OrderedChoice
          legend={t('lines.order')}
          hint={t('lines.orderHint')}
          error={errorOf('order')}
          items={line.choices.questions.map(({ key, text }) => ({ key, label: nameOf(text) }))}
          chosen={values.order}
          choose={(order) => set({ order })}
        />
      )}
      <Field label={t('lines.web')} hint={t('lines.webHint')} error={errorOf('web')}>
        {(given) => (
          <input
            {...given}
            type="text"
            inputMode="url"
            value={values.web}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => set({ web: event.currentTarget.value })}
          />
        )}
      </Field>
      <RecordingFields provider={line.provider} values={values} set={set} recorderError={errorOf('recorder')} />
      <label class="channel-choice">
        <input type="checkbox" checked={values.oncePerDay} onChange={(event) => set({ oncePerDay: event.currentTarget.checked })} />{' '}
        <span>{t('lines.oncePerDay')}</span>
      </label>
      <Queues
        queues={values.queues}
        languages={values.languages}
        change={(queues) => set({ queues })}
        errorOf={(place) => errorOf('queues', place)}
      />
      <Transfers
        rules={values.transfers}
        languages={values.languages}
        touchpoints={phones.map(({ key, name }) => ({ key, label: nameOf(name) }))}
        change={(transfers) => set({ transfers })}
        errorOf={(place) => errorOf('transfers', place)}
      />
      <ProviderFields
        line={line}
        values={values}
        set={set}
        errors={{
          addresses: errorOfList('addresses'),
          recordingHosts: errorOfList('recordingHosts'),
          apiBase: errorOf('apiBase'),
          credentials: errorOf('credentials'),
        }}
      />
    </Adding>
  );
}
