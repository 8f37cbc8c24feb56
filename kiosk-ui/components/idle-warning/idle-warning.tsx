import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../locales/use-locale.js';
import { Dialog } from '../dialog/dialog.js';
import './idle-warning.css';

/** WCAG 2.2.1: at least 20 seconds and a simple action to go on. */
export const warningSeconds = 20;

/** "Are you still there?" over the page. Any tap or key goes on (kiosk/use-idle.ts hears it); the button is what one looks for. */
export function IdleWarning() {
  const texts = useTexts();
  const [left, setLeft] = useState(warningSeconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Dialog name="idle-warning">
      <h2 id="idle-warning-heading">{texts.idleHeading}</h2>
      <p id="idle-warning-text">{texts.idleText}</p>
      {/* Not announced each second: the sentence above has said it. */}
      <p class="idle-left" aria-hidden="true">
        {texts.idleSeconds} <span>{left}</span>
      </p>
      <button type="button" class="button button-main">
        {texts.idleContinue}
      </button>
    </Dialog>
  );
}
