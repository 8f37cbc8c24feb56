import { useTexts } from '../../locales/use-locale.js';
import { Face } from './face.js';
import './faces.css';

export const ratings = [1, 2, 3, 4, 5] as const;

interface Props {
  /** The one chosen before, when the visitor came back to correct it. */
  rating?: number;
  /** One stop of the tab key and arrows within, where a keyboard is at hand; the arrows look, space and Enter choose. */
  asRadios?: boolean;
  onRate: (rating: number) => void;
}

/** Five labelled faces. */
export function Faces({ rating, asRadios, onRate }: Props) {
  const texts = useTexts();
  const as = (value: number) =>
    asRadios
      ? { role: 'radio' as const, 'aria-checked': value === rating, tabIndex: value === (rating ?? 1) ? 0 : -1 }
      : { 'aria-pressed': value === rating };
  return (
    <div
      class="faces"
      role={asRadios ? 'radiogroup' : 'group'}
      aria-labelledby="page-heading"
      aria-describedby="rate-hint"
      onKeyDown={asRadios ? moveFocus : undefined}
    >
      {ratings.map((value) => (
        <button key={value} type="button" class="face-button" data-key={value} {...as(value)} onClick={() => onRate(value)}>
          <Face rating={value} />
          <span class="face-number">{value}</span>
          <span class="face-label">{texts[`rating${value}`]}</span>
        </button>
      ))}
    </div>
  );
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves without choosing: what is chosen is sent at once. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = steps[event.key];
  const faces = [...event.currentTarget.querySelectorAll('button')];
  const at = faces.indexOf((event.target as Element).closest('button')!);
  if (!step || at < 0) return;
  event.preventDefault();
  faces[(at + step + faces.length) % faces.length]!.focus();
}
