/** What an address answers, kept on screen while a newer answer is on its way. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { get, Refusal } from './client.js';

export interface Fetched<T> {
  data: T | null;
  /** The query that `data` answers. */
  answers: string;
  refusal: Refusal | null;
  /** Another question than that of `data` is on its way; a refresh of the same one is quiet. */
  loading: boolean;
  refresh(): void;
}

/** @param path null: ask nothing yet */
export function useFetched<T>(path: string | null, params: URLSearchParams): Fetched<T> {
  const [state, setState] = useState<Pick<Fetched<T>, 'data' | 'answers' | 'refusal'>>({ data: null, answers: '', refusal: null });
  const [round, setRound] = useState(0);
  const asking = useRef(false);
  const again = useRef(false);
  const key = params.toString();
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    asking.current = true;
    void get<T>(path, new URLSearchParams(key), abort.signal)
      .then((data) => setState({ data, answers: key, refusal: null }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setState((old) => ({ ...old, refusal: asRefusal(error) }));
      })
      .finally(() => {
        if (abort.signal.aborted) return;
        asking.current = false;
        if (again.current) setRound((old) => old + 1);
        again.current = false;
      });
    return () => abort.abort();
  }, [path, key, round]);
  // A question under way is let finish and asked once more: under a stream of changes something is always shown.
  const refresh = useCallback(() => {
    if (asking.current) again.current = true;
    else setRound((old) => old + 1);
  }, []);
  return { ...state, loading: !state.refusal && (state.data === null || state.answers !== key), refresh };
}

export const asRefusal = (error: unknown): Refusal => (error instanceof Refusal ? error : new Refusal(0, 'INTERNAL', 0));
