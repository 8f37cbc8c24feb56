const mouths = ['M19 46q13 -15 26 0', 'M21 44q11 -8 22 0', 'M21 42h22', 'M21 40q11 9 22 0', 'M18 37q14 19 28 0z'];

/** A drawn face for a rating from 1 to 5; the mouth tells it, the colour only helps. */
export function Face({ rating }: { rating: number }) {
  return (
    <svg class="face" data-rating={rating} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle class="face-skin" cx="32" cy="32" r="29" />
      <circle class="face-eye" cx="22" cy="25" r="3.5" />
      <circle class="face-eye" cx="42" cy="25" r="3.5" />
      <path class={rating === 5 ? 'face-mouth face-mouth-open' : 'face-mouth'} d={mouths[rating - 1]} />
    </svg>
  );
}
