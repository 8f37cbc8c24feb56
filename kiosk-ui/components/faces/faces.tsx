import { useTexts } from '../../locales/use-locale.js';
import { Face } from './face.js';
import './faces.css';

export const ratings = [1, 2, 3, 4, 5] as const;

/** Five labelled faces; `rating` is the one chosen before, when the visitor came back to correct it. */
export function Faces({ rating, onRate }: { rating?: number; onRate: (rating: number) => void }) {
  const texts = useTexts();
  return (
    <div class="faces" role="group" aria-labelledby="page-heading" aria-describedby="rate-hint">
      {ratings.map((value) => (
        <button
          key={value}
          type="button"
          class="face-button"
          data-key={value}
          aria-pressed={value === rating}
          onClick={() => onRate(value)}
        >
          <Face rating={value} />
          <span class="face-number">{value}</span>
          <span class="face-label">{texts[`rating${value}`]}</span>
        </button>
      ))}
    </div>
  );
}
