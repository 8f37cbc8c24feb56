import { useEffect } from 'preact/hooks';
import { isTyping } from './press-guard.js';

/** Keys for a number pad or a switch: 1 to 5 press the button that bears that number, Escape goes back. */
export function useKeys(isWatching: boolean): void {
  useEffect(() => {
    if (!isWatching) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const key = event.key === 'Escape' ? 'back' : !isTyping(event.target) && /^[1-5]$/.test(event.key) ? event.key : undefined;
      const button = key && document.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isWatching]);
}
