import type { Polarity } from '../../libs/contract/codes.js';
import { useLocale } from '../language/locale.js';

/** A sign for each polarity, so that colour never tells it alone. */
export const signs: Record<Polarity, string> = { pos: '+', neg: '−', mix: '±', neu: '○' };

export function PolarityWord({ polarity }: { polarity: Polarity }) {
  const { t } = useLocale();
  return (
    <>
      <span class={`sign tone-${polarity}`} aria-hidden="true">
        {signs[polarity]}
      </span>{' '}
      {t(`polarity.${polarity}`)}
    </>
  );
}
