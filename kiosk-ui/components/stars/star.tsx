/** One star; stars.css fills it when it is chosen or stands before the chosen one. */
export function Star() {
  return (
    <svg class="star" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path d="M32 5l8.200 17.700 19.300 2.500-14.200 13.300 3.600 19.200L32 48.400 15.100 57.700l3.600-19.200L4.500 25.200l19.300-2.500z" />
    </svg>
  );
}
