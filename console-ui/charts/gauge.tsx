import type { Figure } from '../../libs/contract/figure.js';
import { position } from './figure.js';

const percent = (part: number) => `${Math.max(0, Math.min(1, part)) * 100}%`;

/** A figure on its scale: the interval as a band, the value as a mark. The text beside it says the same. */
export function Gauge({ figure }: { figure: Figure }) {
  const at = position(figure);
  return (
    <span class={figure.state === 'ok' ? 'gauge' : 'gauge is-few'} aria-hidden="true">
      {at && (
        <>
          <span class="gauge-band" style={{ left: percent(at.low), width: percent(at.high - at.low) }} />
          <span class="gauge-mark" style={{ left: percent(at.value) }} />
        </>
      )}
    </span>
  );
}
