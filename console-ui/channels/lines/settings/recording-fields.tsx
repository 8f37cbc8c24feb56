import type { Provider } from '../../../../libs/contract/line.js';
import { useLocale, type MessageKey } from '../../../language/locale.js';
import { Field } from '../../parts/field.js';
import { transcribing } from '../provider-names.js';
import type { Values } from './values.js';

interface Props {
  provider: Provider;
  values: Values;
  set: (change: Partial<Values>) => void;
  recorderError: string | undefined;
}

/** Whether callers may speak, and who writes it down. */
export function RecordingFields({ provider, values, set, recorderError }: Props) {
  const { t } = useLocale();
  const ways = (['service', 'manual', 'provider'] as const).filter(
    (way) => way !== 'provider' || transcribing.has(provider) || values.transcription === way,
  );
  return (
    <>
      <label class="channel-choice">
        <input type="checkbox" checked={values.comment} onChange={(event) => set({ comment: event.currentTarget.checked })} />{' '}
        <span>{t('lines.comment')}</span>
      </label>
      {values.comment && (
        <Field label={t('lines.transcription')} hint={values.transcription === 'provider' ? t('lines.transcriptionHint') : undefined}>
          {(given) => (
            <select
              {...given}
              value={values.transcription}
              onChange={(event) => set({ transcription: event.currentTarget.value as Values['transcription'] })}
            >
              {ways.map((way) => (
                <option key={way} value={way}>
                  {t(`lines.transcription.${way}` as MessageKey)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {values.comment && provider === 'jambonz' && (
        <Field label={t('lines.recorder')} hint={t('lines.recorderHint')} error={recorderError}>
          {(given) => (
            <input
              {...given}
              type="url"
              value={values.recorder}
              placeholder="wss://"
              maxLength={500}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => set({ recorder: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
