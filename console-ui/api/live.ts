/** The server's word that something has changed (SSE), so that the page fetches its figures anew. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { base } from './client.js';

/** Changes that come within this become one fetch. */
const joinMs = 300;
/** After the server refused the stream; a broken line is mended by the browser itself. */
const reopenMs = 5_000;

/** A line that comes back within this was never said to be down: the server closes every stream from time to time. */
const patienceMs = 4_000;

/** Calls `onChange` after changes, and after the line was down. @returns whether the line is up */
export function useLive(onChange: () => void): boolean {
  const [up, setUp] = useState(false);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    let source: EventSource;
    let join: ReturnType<typeof setTimeout> | undefined;
    let reopen: ReturnType<typeof setTimeout> | undefined;
    let down: ReturnType<typeof setTimeout> | undefined;
    let wasDown = false;
    const changed = () => {
      join ??= setTimeout(() => {
        join = undefined;
        latest.current();
      }, joinMs);
    };
    const open = () => {
      source = new EventSource(`${base}/events`);
      source.addEventListener('open', () => {
        clearTimeout(down);
        down = undefined;
        setUp(true);
        if (wasDown) changed();
      });
      for (const name of ['changed', 'refetch']) source.addEventListener(name, changed);
      source.addEventListener('error', () => {
        wasDown = true;
        down ??= setTimeout(() => setUp(false), patienceMs);
        if (source.readyState !== EventSource.CLOSED) return;
        reopen = setTimeout(open, reopenMs);
        // A refusal may mean that the session is over: the next fetch will tell.
        changed();
      });
    };
    open();
    return () => {
      source.close();
      clearTimeout(join);
      clearTimeout(down);
      clearTimeout(reopen);
    };
  }, []);
  return up;
}
