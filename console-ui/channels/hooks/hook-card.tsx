import type { HookInfo, HookProfileInfo, HookSecret, HookVerdict } from '../../../libs/contract/hook.js';
import { DataTable } from '../../charts/data-table.js';
import { useLocale } from '../../language/locale.js';
import { Copyable } from '../parts/copyable.js';
import { Card } from '../parts/part.js';
import { HookActions } from './hook-actions.js';
import { SetUp } from './set-up.js';

interface Props {
  hook: HookInfo;
  profile: HookProfileInfo | undefined;
  organisation: string;
  timeZone: string;
  refresh: () => void;
  onMade: (made: HookSecret, profile: string) => void;
}

/** One hook: its address, how it fares, and what can be done with it. */
export function HookCard({ hook, profile, organisation, timeZone, refresh, onMade }: Props) {
  const { t, name, word, moment } = useLocale();
  const product = word(`hookProfile.${hook.profile}`, hook.profile);
  const state = () => {
    if (hook.disabledAt) return t('hooks.disabledAt', { at: moment(hook.disabledAt, timeZone) });
    if (!hook.hasSecret) return t('hooks.noSecret', { product });
    return hook.rotatingUntil ? t('hooks.rotating', { until: moment(hook.rotatingUntil, timeZone) }) : t('channels.inUse');
  };
  return (
    <Card name={hook.name} beside={profile?.support === 'shape-only' ? `${product} (${t('hooks.shapeOnly')})` : product}>
      <p>{name(hook.touchpoint.name)}</p>
      <p class={hook.disabledAt || hook.hasSecret ? undefined : 'notice'}>{state()}</p>
      {!hook.disabledAt && <Copyable label={t('hooks.address')} text={location.origin + hook.path} />}
      <Counts counts={hook.counts} />
      {!hook.disabledAt && (
        <HookActions hook={hook} secretFrom={profile?.secretFrom} organisation={organisation} refresh={refresh} onMade={onMade} />
      )}
      <details>
        <summary>{t('hooks.deliveries')}</summary>
        {hook.deliveries.length === 0 && <p>{t('hooks.noDeliveries')}</p>}
        {hook.deliveries.length > 0 && (
          <DataTable
            caption={t('hooks.deliveries')}
            columns={[t('channels.at'), t('channels.became')]}
            rows={hook.deliveries.map(({ at, verdict }) => [moment(at, timeZone), word(`hookVerdict.${verdict}`, verdict)])}
          />
        )}
      </details>
      {!hook.disabledAt && (
        <details>
          <summary>{t('hooks.howTo')}</summary>
          <SetUp profile={hook.profile} />
        </details>
      )}
    </Card>
  );
}

/** Deliveries of thirty days in the three groups that tell whether something is to be done. */
const groups: Record<'taken' | 'passed' | 'refused', readonly HookVerdict[]> = {
  taken: ['created', 'amended', 'comment-kept', 'unchanged', 'repeat'],
  passed: ['ignored', 'invitation', 'closed', 'conflict', 'challenge', 'test'],
  refused: ['unsigned', 'wrong-signature', 'stale', 'malformed', 'unusable', 'no-touchpoint', 'limited', 'failed'],
};

function Counts({ counts }: { counts: HookInfo['counts'] }) {
  const { t } = useLocale();
  const sum = (verdicts: readonly HookVerdict[]) => verdicts.reduce((total, verdict) => total + (counts[verdict] ?? 0), 0);
  return <p class="hint">{t('hooks.counts', { taken: sum(groups.taken), passed: sum(groups.passed), refused: sum(groups.refused) })}</p>;
}
