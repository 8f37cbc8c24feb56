/** The page's side of the outbox: hands feedback to the worker and hears how the outbox is. It can write, not read. */
import type { Feedback } from './record.js';
import type { OutboxState } from './sender.js';

export type Request = { kind: 'store'; call: number; feedback: Feedback } | { kind: 'flush' };
export type Reply = { kind: 'stored' | 'failed'; call: number } | { kind: 'state'; state: OutboxState };

export interface Outbox {
  /** Resolves when the feedback is on disk; rejects when this browser could not write it. */
  store(feedback: Feedback): Promise<void>;
  /** Tries to send now, for instance after the device's token has changed. */
  flush(): void;
}

/** Starts the worker. `onState` is called whenever the outbox has changed. */
export function openOutbox(onState: (state: OutboxState) => void): Outbox {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const calls = new Map<number, { resolve: () => void; reject: (reason: Error) => void }>();
  let lastCall = 0;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  const ask = (request: Request) => worker.postMessage(request);

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'state') return onState(data.state);
    const call = calls.get(data.call);
    calls.delete(data.call);
    if (data.kind === 'stored') call?.resolve();
    else call?.reject(new Error('The browser could not store the feedback'));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of calls.values()) reject(new Error('The outbox could not start'));
    calls.clear();
  });
  addEventListener('online', () => ask({ kind: 'flush' }));

  return {
    flush: () => ask({ kind: 'flush' }),
    store: (feedback) =>
      new Promise((resolve, reject) => {
        const call = ++lastCall;
        calls.set(call, { resolve, reject });
        ask({ kind: 'store', call, feedback });
      }),
  };
}
