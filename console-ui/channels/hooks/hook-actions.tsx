import type { HookInfo, HookProfileInfo, HookSecret, HookTest } from '../../../libs/contract/hook.js';
import { post, Refusal } from '../../api/client.js';
import { useLocale } from '../../language/locale.js';
import { Ending } from '../parts/ending.js';
import { GivenSecret } from '../parts/given-secret.js';
import { Outcome } from '../parts/outcome.js';
import { useAction } from '../parts/use-action.js';

interface Props {
  hook: HookInfo;
  secretFrom: HookProfileInfo['secretFrom'] | undefined;
  organisation: string;
  refresh: () => void;
  onMade: (made: HookSecret, profile: string) => void;
}

/** Test, new secret, end; each says what came of it. */
export function HookActions({ hook, secretFrom, organisation, refresh, onMade }: Props) {
  const { t, word } = useLocale();
  const action = useAction();
  const { busy, run } = action;
  const test = () =>
    run(async () => {
      const { verdict, rating } = await tryAddress(hook.path);
      refresh();
      return verdict === 'test' ? t('hooks.testHeld', { rating: rating ?? 0 }) : word(`hookVerdict.${verdict}`, verdict);
    });
  const rotate = (secret?: string) =>
    run(async () => {
      const made = await post<HookSecret>(`/hooks/${hook.id}/rotate`, { organisation, ...(secret && { secret }) });
      if (made.secret !== null) onMade(made, hook.profile);
      else refresh();
      return hook.hasSecret ? t('hooks.rotated') : t('hooks.secretKept');
    });
  const disable = () =>
    run(async () => {
      await post(`/hooks/${hook.id}/disable`, { organisation });
      refresh();
    });
  return (
    <>
      {secretFrom === 'product' && <GivenSecret label={t('hooks.productSecret')} busy={busy} keep={rotate} />}
      <div class="channel-actions">
        <button type="button" class="button button-small" disabled={busy || !hook.hasSecret} onClick={() => void test()}>
          {t('hooks.test')}
        </button>
        {secretFrom !== 'product' && (
          <button type="button" class="button button-small button-quiet" disabled={busy} onClick={() => void rotate()}>
            {t('channels.newSecret')}
          </button>
        )}
        <Ending question={t('hooks.disableSure')} busy={busy} end={() => void disable()} />
      </div>
      <Outcome action={action} fault={() => t('hooks.secretWrong')} />
    </>
  );
}

/** Asks the address itself, by the way that the product takes, to sign and judge a sample. */
async function tryAddress(path: string): Promise<HookTest> {
  const key = path.split('/').at(-1) ?? '';
  const response = await fetch(`/api/v1/hooks/${key}/test`, { method: 'POST', cache: 'no-store' }).catch(() => undefined);
  if (!response) throw new Refusal(0, 'OFFLINE', 0);
  if (!response.ok) throw new Refusal(response.status, 'INTERNAL', 0);
  return (await response.json()) as HookTest;
}
