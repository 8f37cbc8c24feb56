/** What an address answers, kept on screen while a newer answer is on its way. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { get, Refusal } from './client.js';

export interface Fetched<T> {
  data: T | null;
  /** The query that `data` answers. */
  answers: string;
  refusal: Refusal | null;
  loading: boolean;
  refresh(): void;
}

/** @param path null: ask nothing yet */
export function useFetched<T>(path: string | null, params: URLSearchParams): Fetched<T> {
  const [state, setState] = useState<Omit<Fetched<T>, 'refresh'>>({ data: null, answers: '', refusal: null, loading: true });
  const [round, setRound] = useState(0);
  const key = params.toString();
  const lastKey = useRef(key);
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    // A quiet refresh of the same question is not shown as loading.
    if (lastKey.current !== key) setState((old) => ({ ...old, loading: true }));
    lastKey.current = key;
    get<T>(path, new URLSearchParams(key), abort.signal).then(
      (data) => setState({ data, answers: key, refusal: null, loading: false }),
      (error: unknown) => {
        if (!abort.signal.aborted) setState((old) => ({ ...old, refusal: asRefusal(error), loading: false }));
      },
    );
    return () => abort.abort();
  }, [path, key, round]);
  return { ...state, refresh: useCallback(() => setRound((old) => old + 1), []) };
}

export const asRefusal = (error: unknown): Refusal => (error instanceof Refusal ? error : new Refusal(0, 'INTERNAL', 0));
