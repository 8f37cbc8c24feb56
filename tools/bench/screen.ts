/** How long a rating takes to a manager's screen: from sending it to a summary that counts it, asked for when the screen was told. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from './support/bench.js';
import { inFreshHome, signIn, type Home } from './support/home.js';
import { percentile, printAim, printTable, rounded } from './support/table.js';

const count = 200;
/** Ratings a second at other touchpoints meanwhile. */
const background = 5;
const patienceMs = 10_000;
const watched = 'library-desk';

export const screen: Bench = {
  name: 'screen',
  about: `${count} ratings one after another, each until a signed-in manager's screen counts it`,
  run: () => inFreshHome({}, measure),
};

async function measure(home: Home): Promise<void> {
  const cookie = await signIn(home);
  const events = new Changes(home, cookie);
  const load = setInterval(() => void send(home, 'city-chat').catch(() => {}), 1_000 / background);
  const [told, shown]: [number[], number[]] = [[], []];
  try {
    await events.open();
    for (let sent = 1; sent <= count; sent++) {
      const began = performance.now();
      await send(home, watched);
      await events.next();
      told.push(performance.now() - began);
      while ((await summaryCount(home, cookie)) < sent) await events.next();
      shown.push(performance.now() - began);
      // People do not press in step with the joining of events.
      await sleep(Math.random() * 300);
    }
  } finally {
    clearInterval(load);
    events.close();
  }
  const row = (what: string, values: number[]) => [what, ...[0.5, 0.95, 1].map((p) => rounded(percentile(values, p)))];
  const rows = [row('the screen is told', told), row('the summary counts it', shown)];
  printTable(`milliseconds from sending, ${background} other ratings a second meanwhile`, ['', 'p50', 'p95', 'most'], rows);
  printAim('rating to screen, p95', rounded(percentile(shown, 0.95)), ' ms', { below: 1_000 });
}

async function send({ kuule, credentials }: Home, touchpoint: string): Promise<void> {
  const response = await fetch(`${kuule.url}/api/v1/feedback/${randomUUID()}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${credentials.serverKey}` },
    body: JSON.stringify({ touchpoint, rating: 4 }),
  });
  if (response.status !== 201) throw new Error(`A rating was answered ${response.status}`);
  await response.arrayBuffer();
}

async function summaryCount({ kuule }: Home, cookie: string): Promise<number> {
  const response = await fetch(`${kuule.url}/api/console/v1/reports/summary?touchpoint=${watched}`, { headers: { cookie } });
  return ((await response.json()) as { n: number }).n;
}

/** The manager's open stream of events. */
class Changes {
  private readonly abort = new AbortController();
  private seen = 0;
  private heard: (() => void) | undefined;

  constructor(
    private readonly home: Home,
    private readonly cookie: string,
  ) {}

  async open(): Promise<void> {
    const url = `${this.home.kuule.url}/api/console/v1/events`;
    const response = await fetch(url, { headers: { cookie: this.cookie }, signal: this.abort.signal });
    if (!response.body) throw new Error(`The stream was answered ${response.status}`);
    void this.listen(response.body).catch(() => {});
  }

  /** Resolves at the next `changed`, at once when one came since the last call. */
  async next(): Promise<void> {
    if (this.seen === 0) {
      await Promise.race([
        new Promise<void>((heard) => (this.heard = heard)),
        sleep(patienceMs, undefined, { ref: false }).then(() => Promise.reject(new Error('The screen was not told'))),
      ]);
    }
    this.seen = 0;
  }

  close(): void {
    this.abort.abort();
  }

  private async listen(body: ReadableStream<Uint8Array>): Promise<void> {
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      if (!text.includes('event: changed')) continue;
      this.seen++;
      this.heard?.();
    }
  }
}
