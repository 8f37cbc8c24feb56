import { useTexts } from '../../locales/use-locale.js';
import { ratings } from '../faces/faces.js';
import { Star } from './star.js';
import './stars.css';

interface Props {
  /** Of the group; its first star is `<id>-1`. */
  id: string;
  rating: number | undefined;
  /** Ids of what explains the group. */
  describedBy: string;
  isInvalid: boolean;
}

/** Five stars as radio buttons, each with its number and its words: they work in a form without any script. */
export function Stars({ id, rating, describedBy, isInvalid }: Props) {
  const texts = useTexts();
  return (
    <div class="stars">
      {ratings.map((value) => (
        <label key={value} class="star-choice">
          <input
            type="radio"
            id={`${id}-${value}`}
            name="rating"
            value={value}
            checked={value === rating}
            aria-describedby={value === 1 ? describedBy : undefined}
            aria-invalid={isInvalid || undefined}
          />
          <span class="star-body">
            <Star />
            <span class="star-number">{value}</span>
            <span class="star-label">{texts[`rating${value}`]}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
