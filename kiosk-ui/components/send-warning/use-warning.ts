import { useEffect, useRef } from 'preact/hooks';
import type { FindForWarning } from '../../../libs/redaction/warn.js';

/**
 * What looks at a text before it is sent, in the page's `language`. Loaded while the writer writes; until then, and should it
 * ever fail, it finds nothing: a warning must not come between a person and sending.
 */
export function useWarning(language: string): FindForWarning {
  const find = useRef<FindForWarning | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const load = async () => (await import('../../../libs/redaction/warn.js')).loadWarning(language);
    void load().then(
      (loaded) => isCurrent && (find.current = loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return (text) => {
    try {
      return find.current?.(text);
    } catch {
      return undefined;
    }
  };
}
