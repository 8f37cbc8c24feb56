/** How a process ends: on a signal, or when the launcher that started it is gone; once, and never hanging for ever. */
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';

/** A stop that takes longer than this is cut off: whatever was answered is stored, the rest is with its sender. */
const patienceMs = 30_000;

/** An application has this long to finish what is under way; a queue's server that was never reached would be waited for without end. */
const closingMs = 10_000;

/** Closes the application, or goes on without it after a while, so that databases and storage are still closed in order. */
export async function closeInTime(app: INestApplication): Promise<void> {
  await Promise.race([app.close(), sleep(closingMs, undefined, { ref: false })]);
}

/** Calls `stop` once, on the first signal or when the launcher's pipe closes, then ends the process. A second signal ends it at once. */
export function endOnSignals(stop: () => Promise<void>): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  // Ctrl-C reaches us from the terminal and from npm: a second one within a moment is the same key press.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  const pipe = Number(process.env.KUULE_PARENT_PIPE);
  if (pipe) new Socket({ fd: pipe, readable: true, writable: false }).on('close', end).on('error', end).resume().unref();
}
