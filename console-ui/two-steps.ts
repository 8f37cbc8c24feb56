import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Something that cannot be undone is done in two steps. The question takes the focus, and whoever keeps things as they are gets it back on
 * the button that asked: before the next key can arrive.
 */
export function useTwoSteps<Question extends HTMLElement>() {
  // null: not asked yet, and nobody's focus is to be moved.
  const [asks, setAsks] = useState<boolean | null>(null);
  const question = useRef<Question>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asks !== null) (asks ? question : first).current?.focus();
  }, [asks]);
  return { asks: asks === true, question, first, ask: () => setAsks(true), keep: () => setAsks(false) };
}
