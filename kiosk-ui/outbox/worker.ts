/** The outbox's own thread: the only code that opens sealed text, so that no page ever holds a former visitor's words. */
import type { Reply, Request } from './client.js';
import { store } from './outbox.js';
import { Sender } from './sender.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const reply = (message: Reply) => scope.postMessage(message);
const sender = new Sender((state) => reply({ kind: 'state', state }));

// One write after the other: a later step of the same feedback must not be overtaken by an earlier one.
let lastWrite = Promise.resolve();

scope.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'flush') {
    void sender.flush();
    return;
  }
  lastWrite = lastWrite.then(async () => {
    try {
      await store(data.feedback);
      reply({ kind: 'stored', call: data.call });
    } catch {
      reply({ kind: 'failed', call: data.call });
    }
    void sender.flush();
  });
});
scope.addEventListener('online', () => void sender.flush());
void sender.flush();
