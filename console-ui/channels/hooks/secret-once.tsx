import type { HookSecret } from '../../../libs/contract/hook.js';
import { useLocale } from '../../language/locale.js';
import { Copyable } from '../parts/copyable.js';
import { ShownOnce } from '../parts/shown-once.js';
import { SetUp } from './set-up.js';

interface Props {
  made: HookSecret & { profile: string };
  onClose: () => void;
}

/** A new hook or a new secret: what is to be pasted into the product, and where. */
export function SecretOnce({ made: { path, secret, profile }, onClose }: Props) {
  const { t } = useLocale();
  return (
    <ShownOnce title={t('hooks.made')} onClose={onClose}>
      <Copyable label={t('hooks.address')} text={location.origin + path} />
      {secret !== null && <Copyable label={t('channels.secret')} text={secret} />}
      <p>{secret === null ? t('hooks.secretComes') : t('hooks.secretOnce')}</p>
      <SetUp profile={profile} />
    </ShownOnce>
  );
}
