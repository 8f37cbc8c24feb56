import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindForWarning } from '../../../libs/redaction/warn.js';

/** How long somebody who sends at once waits for it, in milliseconds. */
const patienceMs = 1_500;

const findNothing: FindForWarning = () => undefined;

/**
 * What looks at a text before it is sent, in the page's `language`. It is loaded while the writer writes.
 * @param onSend goes on with sending; it is given what finds a reason to ask first.
 * @returns what to call when somebody sends. Whoever is faster than the loading waits for it, but not for long, and should it ever
 * fail, it finds nothing: a warning must not come between a person and sending.
 */
export function useWarning(language: string, onSend: (find: FindForWarning) => void): () => void {
  const [loaded, setLoaded] = useState<{ find: FindForWarning }>();
  const [isWaiting, setWaiting] = useState(false);
  const latest = useRef(onSend);
  latest.current = onSend;
  useEffect(() => {
    let isCurrent = true;
    const settle = (find: FindForWarning) => isCurrent && setLoaded({ find: calmly(find) });
    const load = async () => (await import('../../../libs/redaction/warn.js')).loadWarning(language);
    setLoaded(undefined);
    load().then(settle, () => settle(findNothing));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  useEffect(() => {
    if (!isWaiting) return;
    const goOn = (find: FindForWarning) => {
      setWaiting(false);
      latest.current(find);
    };
    if (loaded) return goOn(loaded.find);
    const timer = setTimeout(goOn, patienceMs, findNothing);
    return () => clearTimeout(timer);
  }, [isWaiting, loaded]);
  return () => (loaded ? onSend(loaded.find) : setWaiting(true));
}

const calmly =
  (find: FindForWarning): FindForWarning =>
  (text) => {
    try {
      return find(text);
    } catch {
      return undefined;
    }
  };
