import type { LineInfo } from '../../../libs/contract/line.js';
import { post, remove } from '../../api/client.js';
import { DataTable } from '../../charts/data-table.js';
import { useLocale, type MessageKey } from '../../language/locale.js';
import { Ending } from '../parts/ending.js';
import { GivenSecret } from '../parts/given-secret.js';
import { Outcome } from '../parts/outcome.js';
import { Card } from '../parts/part.js';
import { useAction } from '../parts/use-action.js';
import { Addresses, type MadeLine } from './addresses.js';
import { Prompts } from './prompts.js';
import { providerNames, unsigned } from './provider-names.js';
import { Credentials } from './settings/credentials.js';
import { LineSettingsForm } from './settings/settings.js';

interface Props {
  line: LineInfo;
  organisation: string;
  timeZone: string;
  refresh: () => void;
  onMade: (made: MadeLine) => void;
}

/** A line, how its calls went, and what may be done with it. */
export function LineCard({ line, organisation, timeZone, refresh, onMade }: Props) {
  const { t, moment, languageName } = useLocale();
  const { counts, calls, closedAt, formerUntil } = line;
  return (
    <Card name={line.name} beside={providerNames[line.provider]}>
      <p>{closedAt ? t('lines.closedAt', { at: moment(closedAt, timeZone) }) : t('channels.inUse')}</p>
      {formerUntil && !closedAt && <p class="hint">{t('channels.formerUntil', { until: moment(formerUntil, timeZone) })}</p>}
      <p class="hint">{t('lines.counts', counts)}</p>
      {!closedAt && <LineActions line={line} organisation={organisation} refresh={refresh} onMade={onMade} />}
      {!closedAt && (
        <details>
          <summary>{t('lines.addresses')}</summary>
          <Addresses addresses={line.addresses} />
          {unsigned.has(line.provider) && <p class="hint">{t('lines.secretHidden')}</p>}
        </details>
      )}
      {!closedAt && <LineSettingsForm line={line} organisation={organisation} refresh={refresh} />}
      {!closedAt && <Prompts line={line.key} settings={line.settings} organisation={organisation} timeZone={timeZone} />}
      {!closedAt && <Credentials line={line} organisation={organisation} refresh={refresh} />}
      <details>
        <summary>{t('lines.calls')}</summary>
        {calls.length === 0 && <p>{t('lines.noCalls')}</p>}
        {calls.length > 0 && (
          <DataTable
            caption={t('lines.calls')}
            columns={[t('channels.at'), t('lines.verdict'), t('app.language')]}
            rows={calls.map((call) => [
              moment(call.startedAt, timeZone),
              t(`lines.verdict.${call.verdict}` as MessageKey),
              call.language ? languageName(call.language) : '',
            ])}
          />
        )}
      </details>
    </Card>
  );
}

function LineActions({ line, organisation, refresh, onMade }: Omit<Props, 'timeZone'>) {
  const { t } = useLocale();
  const action = useAction();
  const { busy, run } = action;
  const isOurs = unsigned.has(line.provider);
  const rotate = (secret?: string) =>
    run(async () => {
      const made = await post<MadeLine>(`/lines/${line.key}/rotation`, { organisation, ...(secret && { secret }) });
      if (made.secret !== null) onMade(made);
      else refresh();
      return t('lines.rotated');
    });
  const close = () =>
    run(async () => {
      await remove(`/lines/${line.key}`, new URLSearchParams({ organisation }));
      refresh();
    });
  return (
    <>
      {!isOurs && (
        <GivenSecret label={t('lines.newSecret')} hint={t(`lines.secret.${line.provider}` as MessageKey)} busy={busy} keep={rotate} />
      )}
      <div class="channel-actions">
        {isOurs && (
          <button type="button" class="button button-small" disabled={busy} onClick={() => void rotate()}>
            {t('channels.newSecret')}
          </button>
        )}
        <Ending question={t('lines.closeSure')} busy={busy} end={() => void close()} />
      </div>
      <Outcome action={action} fault={() => t('lines.fault.secret')} />
    </>
  );
}
