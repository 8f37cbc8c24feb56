import { useState } from 'preact/hooks';
import { limits } from '../../../libs/contract/limits.js';
import { webhookEvents, type NewWebhookSecret } from '../../../libs/contract/webhook.js';
import { post, type Refusal } from '../../api/client.js';
import { useLocale, type MessageKey } from '../../language/locale.js';
import { Adding } from '../parts/adding.js';
import { Field } from '../parts/field.js';
import { Outcome } from '../parts/outcome.js';
import { useAction } from '../parts/use-action.js';

interface Props {
  organisation: string;
  onMade: (made: NewWebhookSecret) => void;
}

/** The form for one more webhook. */
export function NewWebhook({ organisation, onMade }: Props) {
  const { t } = useLocale();
  const action = useAction();
  const [isMissing, setMissing] = useState(false);
  function submit(form: HTMLFormElement) {
    const given = new FormData(form);
    const [name, url] = ['name', 'url'].map((field) => String(given.get(field) ?? '').trim());
    const events = given.getAll('event');
    const isIncomplete = !name || !url || events.length === 0;
    setMissing(isIncomplete);
    if (isIncomplete) return;
    void action.run(async () => {
      onMade(await post<NewWebhookSecret>('/webhooks', { organisation, name, url, events }));
      form.reset();
    });
  }
  const fault = (fields: Refusal['fields']) => {
    const isAtFault = (name: string) => fields.some(({ field }) => field === name);
    if (isAtFault('url')) return t('webhooks.badAddress');
    return t(isAtFault('name') ? 'webhooks.badName' : 'webhooks.missing');
  };
  return (
    <Adding
      title={t('webhooks.add')}
      submitLabel={t('webhooks.addButton')}
      busy={action.busy}
      submit={submit}
      outcome={<Outcome action={isMissing ? { message: t('webhooks.missing'), refusal: null } : action} fault={fault} />}
    >
      <Field label={t('channels.name')}>
        {(given) => <input {...given} name="name" type="text" maxLength={limits.webhookNameLength} autocomplete="off" />}
      </Field>
      <Field label={t('webhooks.url')} hint={t('webhooks.urlHint')}>
        {(given) => (
          <input
            {...given}
            name="url"
            type="url"
            maxLength={limits.webhookUrlLength}
            placeholder="https://"
            autocomplete="off"
            spellcheck={false}
          />
        )}
      </Field>
      <fieldset>
        <legend>{t('webhooks.events')}</legend>
        {webhookEvents.map((event) => (
          <label key={event} class="channel-choice">
            <input type="checkbox" name="event" value={event} defaultChecked />{' '}
            <span>
              {t(`webhooks.event.${event}` as MessageKey)} <code>{event}</code>
            </span>
          </label>
        ))}
      </fieldset>
    </Adding>
  );
}
