/** Empties the outbox: at start-up, after each capture, when the network returns, and by a timer with growing pauses. */
import { limits } from '../../libs/contract/limits.js';
import { database, only } from '../storage/database.js';
import { batches, deliver, type Item } from './deliver.js';
import { acknowledge, counts, refuse, textOf, waiting } from './outbox.js';
import type { OutboxRecord } from './record.js';
import { canSeal } from './seal.js';

const pauseMs = { first: 1_000, longest: 300_000 };

export interface OutboxState {
  waiting: number;
  refused: number;
  /** The collector does not accept this device's token: nothing is lost, but nothing goes out. */
  revoked: boolean;
  /** Text is lost when the page is closed before it was sent, because this browser cannot seal it. */
  textInMemory: boolean;
}

export class Sender {
  private running = false;
  private again = false;
  private revoked = false;
  private failures = 0;
  /** Until then the collector has asked to be left alone (Retry-After). */
  private notBefore = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (state: OutboxState) => void) {}

  /** Sends what waits. Several calls at once become one run and one more. Never throws. */
  async flush(): Promise<void> {
    this.again = true;
    if (this.running) return;
    this.running = true;
    try {
      while (this.again) {
        this.again = false;
        if (Date.now() < this.notBefore) this.wait(this.notBefore - Date.now());
        else await exclusively(() => this.sendSome());
      }
    } catch {
      this.tryLater();
    } finally {
      this.running = false;
      await this.report();
    }
  }

  /** One pass over at most 500 records; asks for another one while all goes well. */
  private async sendSome(): Promise<void> {
    const device = await (await database()).get('device', only);
    const records = device ? await waiting(limits.batchItems) : [];
    if (!device || !records.length) {
      this.failures = 0;
      return;
    }
    const entries = await Promise.all(records.map(async (record) => ({ record, item: await itemOf(record) })));
    for (const batch of batches(entries)) {
      const sentAt = new Date().toISOString();
      const delivery = await deliver(
        batch.map(({ item }) => ({ ...item, sentAt })),
        device.token,
      );
      this.revoked = delivery.revoked ?? false;
      let isComplete = true;
      for (const [index, verdict] of delivery.verdicts.entries()) {
        const { record } = batch[index]!;
        if (verdict.kind === 'stored') await acknowledge(record);
        else if (verdict.kind === 'refused') await refuse(record, verdict.status, verdict.code);
        else isComplete = false;
      }
      if (!isComplete) return this.tryLater(delivery.retryAfterMs);
    }
    this.failures = 0;
    this.again = true;
  }

  /** Doubling pauses with jitter, so that the kiosks of a town do not return at the same instant. */
  private tryLater(retryAfterMs = 0): void {
    const pause = Math.min(pauseMs.first * 2 ** this.failures, pauseMs.longest);
    this.failures = Math.min(this.failures + 1, 16);
    this.notBefore = retryAfterMs && Date.now() + retryAfterMs;
    this.wait(Math.max(retryAfterMs, pause * (0.5 + Math.random() / 2)));
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async report(): Promise<void> {
    const known = await counts().catch(() => ({ waiting: 0, refused: 0 }));
    this.tell({ ...known, revoked: this.revoked, textInMemory: !canSeal() });
  }
}

async function itemOf(record: OutboxRecord): Promise<Item> {
  const { revision: _, sealed: __, ...known } = record;
  return { ...known, mode: 'kiosk', ...(await textOf(record)) };
}

/** One sender at a time among all tabs of this kiosk. Without a secure context there are no locks, and the same id still counts once. */
async function exclusively(send: () => Promise<void>): Promise<void> {
  await (navigator.locks ? navigator.locks.request('kuule-outbox', send) : send());
}
