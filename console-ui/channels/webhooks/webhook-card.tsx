import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NewWebhookSecret, WebhookState } from '../../../libs/contract/webhook.js';
import { post } from '../../api/client.js';
import { useLocale, type MessageKey } from '../../language/locale.js';
import { Outcome } from '../parts/outcome.js';
import { Card } from '../parts/part.js';
import { useAction } from '../parts/use-action.js';
import { MessageLog } from './message-log.js';

interface Props {
  webhook: WebhookState;
  organisation: string;
  timeZone: string;
  refresh: () => void;
  showSecret: (secret: NewWebhookSecret) => void;
  children: ComponentChildren;
}

/** One webhook: how it fares, what may be done with it, and its last messages. */
export function WebhookCard({ webhook, organisation, timeZone, refresh, showSecret, children }: Props) {
  const { t, list, moment } = useLocale();
  const action = useAction();
  const { busy, run } = action;
  const [sent, setSent] = useState(0);
  const path = `/webhooks/${webhook.id}`;
  const act = (verb: 'disable' | 'enable' | 'test') =>
    run(async () => {
      await post(`${path}/${verb}`, { organisation });
      setSent((old) => old + 1);
      refresh();
    });
  const rotate = () => run(async () => showSecret(await post<NewWebhookSecret>(`${path}/rotate`, { organisation })));
  const isOff = webhook.disabledAt !== null;
  return (
    <Card name={webhook.name}>
      <p class="channel-address">{webhook.url}</p>
      <p class="hint">{list(webhook.events.map((event) => t(`webhooks.event.${event}` as MessageKey)))}</p>
      <State webhook={webhook} timeZone={timeZone} />
      {webhook.formerUntil && <p class="hint">{t('webhooks.rotating', { when: moment(webhook.formerUntil, timeZone) })}</p>}
      {children}
      <div class="channel-actions">
        {isOff ? (
          <button type="button" class="button button-small" disabled={busy} onClick={() => void act('enable')}>
            {t('webhooks.enable')}
          </button>
        ) : (
          <button type="button" class="button button-small" disabled={busy} onClick={() => void act('test')}>
            {t('webhooks.test')}
          </button>
        )}
        <button type="button" class="button button-small button-quiet" disabled={busy} onClick={() => void rotate()}>
          {t('channels.newSecret')}
        </button>
        {!isOff && (
          <button type="button" class="button button-small button-quiet" disabled={busy} onClick={() => void act('disable')}>
            {t('webhooks.disable')}
          </button>
        )}
      </div>
      <Outcome action={action} fault={() => t('problem.other')} />
      <MessageLog webhook={webhook} organisation={organisation} timeZone={timeZone} sent={sent} onAttempt={refresh} />
    </Card>
  );
}

/** How it fares, in a sentence; what needs somebody stands out. */
function State({ webhook, timeZone }: { webhook: WebhookState; timeZone: string }) {
  const { t, moment } = useLocale();
  const { disabledAt, disabledBecause, failingSince, pausedUntil, waiting } = webhook;
  const waits = waiting > 0 ? ` ${t('webhooks.waiting', { n: waiting })}` : '';
  if (disabledAt && disabledBecause === 'gone') {
    return (
      <p class="notice notice-error" role="status">
        {t('webhooks.gone', { when: moment(disabledAt, timeZone) })}
        {waits}
      </p>
    );
  }
  if (disabledAt) return <p>{t('webhooks.off', { when: moment(disabledAt, timeZone) }) + waits}</p>;
  if (failingSince) {
    return (
      <p class="notice notice-error" role="status">
        {t('webhooks.failing', { when: moment(failingSince, timeZone) })}
        {pausedUntil && ` ${t('webhooks.paused', { when: moment(pausedUntil, timeZone) })}`}
        {waits}
      </p>
    );
  }
  return <p>{t('webhooks.on') + waits}</p>;
}
