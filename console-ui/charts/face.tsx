const mouths = ['M19 46q13 -15 26 0', 'M21 44q11 -8 22 0', 'M21 42h22', 'M21 40q11 9 22 0', 'M18 37q14 19 28 0z'];

/** The kiosk's face of a rating from 1 to 5; words or a number always stand beside it. */
export function Face({ rating }: { rating: number }) {
  return (
    <svg class={`face face-${rating}`} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle class="face-skin" cx="32" cy="32" r="29" />
      <circle class="face-eye" cx="22" cy="25" r="4" />
      <circle class="face-eye" cx="42" cy="25" r="4" />
      <path class={rating === 5 ? 'face-mouth face-mouth-open' : 'face-mouth'} d={mouths[rating - 1]} />
    </svg>
  );
}
