import type { LineInfo } from '../../../libs/contract/line.js';
import { useLocale } from '../../language/locale.js';
import { Copyable } from '../parts/copyable.js';

/** The addresses of a new line or a new secret; where the secret was made here, it is part of them. */
export interface MadeLine {
  secret: string | null;
  addresses: LineInfo['addresses'];
}

/** What the provider is to call, and when. */
export function Addresses({ addresses }: { addresses: LineInfo['addresses'] }) {
  const { t } = useLocale();
  return (
    <>
      <Copyable label={t('lines.start')} text={addresses.start} />
      <Copyable label={t('lines.ended')} text={addresses.ended} />
    </>
  );
}
