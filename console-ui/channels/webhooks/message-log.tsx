import { useEffect } from 'preact/hooks';
import type { WebhookMessage, WebhookState } from '../../../libs/contract/webhook.js';
import { post } from '../../api/client.js';
import { useFetched } from '../../api/use-fetched.js';
import { DataTable } from '../../charts/data-table.js';
import { useLocale, type MessageKey } from '../../language/locale.js';
import { Outcome } from '../parts/outcome.js';
import { useAction } from '../parts/use-action.js';

interface Props {
  webhook: WebhookState;
  organisation: string;
  timeZone: string;
  /** Raised when something was sent just now. */
  sent: number;
  /** Called when an attempt was made: how the webhook fares may have changed. */
  onAttempt: () => void;
}

const shown = '10';
/** While something is on its way, how often the log is looked at; what is tried again later is not waited for. */
const lookMs = 1_500;
const soonMs = 15_000;

/** The last messages of a webhook, what became of each in plain words, and the way to send one again. */
export function MessageLog({ webhook, organisation, timeZone, sent, onAttempt }: Props) {
  const { t, moment } = useLocale();
  const { data, refresh } = useFetched<{ items: WebhookMessage[] }>(
    `/webhooks/${webhook.id}/messages`,
    new URLSearchParams({ organisation, limit: shown }),
  );
  const action = useAction();
  const { busy, run } = action;
  const isOff = webhook.disabledAt !== null;
  const isUnderWay = !isOff && (data?.items.some(isSoon) ?? false);
  const newest = data?.items.map(({ last }) => last?.at ?? '').reduce((a, b) => (a > b ? a : b), '');
  useEffect(refresh, [sent]);
  useEffect(onAttempt, [newest]);
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(refresh, lookMs);
    return () => clearInterval(timer);
  }, [isUnderWay]);
  const replay = (message: string) =>
    run(async () => {
      await post(`/webhooks/${webhook.id}/messages/${message}/replay`, { organisation });
      refresh();
    });
  if (!data) return null;
  if (data.items.length === 0) return <p class="hint">{t('webhooks.noMessages')}</p>;
  return (
    <>
      <DataTable
        caption={t('webhooks.log')}
        columns={[t('channels.at'), t('webhooks.message'), t('channels.became'), t('webhooks.again')]}
        rows={data.items.map((message) => [
          moment(message.last?.at ?? message.releasedAt, timeZone),
          <code>{message.type}</code>,
          <Verdict message={message} timeZone={timeZone} isOff={isOff} />,
          <button type="button" class="button button-small button-quiet" disabled={busy || isOff} onClick={() => void replay(message.id)}>
            {t('webhooks.replay')}
            <span class="visually-hidden">: {message.id}</span>
          </button>,
        ])}
      />
      <Outcome action={action} fault={() => t('problem.other')} />
    </>
  );
}

const isSoon = ({ nextAt }: WebhookMessage) => nextAt !== null && Date.parse(nextAt) - Date.now() < soonMs;

interface VerdictProps {
  message: WebhookMessage;
  timeZone: string;
  isOff: boolean;
}

function Verdict({ message: { last, attempts, nextAt, givenUpAt }, timeZone, isOff }: VerdictProps) {
  const { t, moment } = useLocale();
  if (!last || (nextAt && attempts === 0)) return <>{t('webhooks.underWay')}</>;
  const values = { status: last.status ?? '' };
  return (
    <>
      {t(`webhooks.verdict.${last.verdict}` as MessageKey, values)}
      {nextAt && !isOff && ` ${t('webhooks.next', { n: attempts, when: moment(nextAt, timeZone) })}`}
      {givenUpAt && ` ${t('webhooks.givenUp', { n: attempts })}`}
    </>
  );
}
