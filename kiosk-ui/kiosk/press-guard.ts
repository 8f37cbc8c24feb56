/** EN 301 549 5.8: a second press of the same key within this time does not count. */
const doublePressMs = 500;

/**
 * Swallows the second of two quick presses on one button, also when the first one has brought another page or a dialog under
 * the finger, and what a held key repeats. Typing is left alone.
 */
export function guardPresses(root: Document): void {
  let last: { button: Element; at: number } | undefined;
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener(
    'click',
    (event) => {
      const button = (event.target as Element).closest('button');
      if (!button) return;
      const at = performance.now();
      const isElsewhere = last && (!last.button.isConnected || last.button.closest('dialog') !== button.closest('dialog'));
      const isDouble = last && at - last.at < doublePressMs && (last.button === button || isElsewhere);
      if (isDouble) swallow(event);
      else last = { button, at };
    },
    true,
  );
  root.addEventListener('keydown', (event) => event.repeat && !isTyping(event.target) && swallow(event), true);
}

/** True where keys write text instead of pressing buttons. */
export const isTyping = (target: EventTarget | null) => target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
