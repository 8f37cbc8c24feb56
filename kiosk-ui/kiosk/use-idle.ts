import { useEffect, useRef, useState } from 'preact/hooks';
import { warningSeconds } from '../components/idle-warning/idle-warning.js';

/**
 * Watches for a visitor who has left: true while the warning stands. Any tap, key or typing starts anew.
 *
 * `seconds` without a touch bring the warning; `onGone` is called when it has stood unanswered for its time.
 */
export function useIdle(isWatching: boolean, seconds: number, onGone: () => void): boolean {
  const [isWarning, setWarning] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (!isWatching) return;
    let timer: ReturnType<typeof setTimeout>;
    const warn = () => {
      setWarning(true);
      timer = setTimeout(() => {
        setWarning(false);
        gone.current();
      }, warningSeconds * 1000);
    };
    const restart = () => {
      clearTimeout(timer);
      setWarning(false);
      timer = setTimeout(warn, seconds * 1000);
    };
    // Capture, because a swallowed second press is still a sign of life. `scroll` is a finger that reads on.
    const signs = ['click', 'keydown', 'input', 'scroll'];
    for (const sign of signs) document.addEventListener(sign, restart, true);
    restart();
    return () => {
      for (const sign of signs) document.removeEventListener(sign, restart, true);
      clearTimeout(timer);
      setWarning(false);
    };
  }, [isWatching, seconds]);
  return isWarning;
}
