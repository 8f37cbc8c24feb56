import { useEffect, useState } from 'preact/hooks';
import type { NewWebhookSecret, Webhooks } from '../../../libs/contract/webhook.js';
import { ProblemText } from '../../api/problem-text.js';
import { useFetched } from '../../api/use-fetched.js';
import { useLocale } from '../../language/locale.js';
import { Copyable } from '../parts/copyable.js';
import { Cards, Part } from '../parts/part.js';
import { ShownOnce } from '../parts/shown-once.js';
import type { SectionProps } from '../section-props.js';
import { NewWebhook } from './new-webhook.js';
import { WebhookCard } from './webhook-card.js';

/** The organisation's outgoing webhooks: where they go, how they fare, and the way to make one. */
export function WebhooksSection({ organisation, timeZone, onEnded }: SectionProps) {
  const { t } = useLocale();
  const { data, refusal, refresh } = useFetched<Webhooks>('/webhooks', new URLSearchParams({ organisation }));
  const [made, setMade] = useState<NewWebhookSecret | null>(null);
  useEffect(() => {
    if (refusal?.status === 401) onEnded();
  }, [refusal]);
  const show = (secret: NewWebhookSecret) => {
    setMade(secret);
    refresh();
  };
  return (
    <Part title={t('webhooks.title')} lead={t('webhooks.lead')}>
      {refusal && <ProblemText refusal={refusal} retry={refresh} />}
      {data?.webhooks.length === 0 && <p>{t('webhooks.none')}</p>}
      {data && data.webhooks.length > 0 && (
        <Cards>
          {data.webhooks.map((webhook) => (
            <WebhookCard
              key={webhook.id}
              webhook={webhook}
              organisation={organisation}
              timeZone={timeZone}
              refresh={refresh}
              showSecret={show}
            >
              {made?.id === webhook.id && (
                <ShownOnce key={made.secret} title={t('webhooks.made')} onClose={() => setMade(null)}>
                  <Copyable label={t('channels.secret')} text={made.secret} />
                  <p>{t('webhooks.secretOnce')}</p>
                </ShownOnce>
              )}
            </WebhookCard>
          ))}
        </Cards>
      )}
      {data && <NewWebhook organisation={organisation} onMade={show} />}
    </Part>
  );
}
