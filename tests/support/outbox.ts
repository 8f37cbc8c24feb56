/** Outgoing webhooks with a receiver on this machine: a real database, the worker's part, and time that is moved in the database. */
import { randomBytes, randomUUID } from 'node:crypto';
import { CreateWebhook } from '#libs/channels/outgoing/create-webhook.js';
import { DeliverWebhooks } from '#libs/channels/outgoing/deliver-webhooks.js';
import { ReadWebhooks } from '#libs/channels/outgoing/read-webhooks.js';
import { recordEvents } from '#libs/channels/outgoing/record-events.js';
import type { WebhookEvent } from '#libs/contract/webhook.js';
import type { TriagedComment } from '#libs/feedback/triage/after-triage.js';
import { CollectorDatabase, WorkerDatabase, type ConsoleDatabase } from '#libs/platform/database.js';
import { Outside } from '#libs/platform/outside.js';
import { Secrets } from '#libs/platform/secrets.js';
import { openConsoleDatabase } from './console.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { TestHouse, type TestFeedback, type TestTouchpoint } from './house.js';
import { Receiver } from './receiver.js';

export const nobody = async () => {};
/** What the operator of these tests allows. */
export const allowed = ['127.0.0.0/8'];

/** A comment as triage hands it on. */
export const triaged = (feedback: string, organisation: string, change: Partial<TriagedComment> = {}): TriagedComment => ({
  feedback,
  organisation,
  language: 'fi',
  redacted: 'Sanoja joita kukaan ei lähetä',
  spanCounts: {},
  explanations: [],
  sensitive: false,
  assurance: 'high',
  contactRemoved: false,
  subThemes: [],
  themes: [{ theme: 'time', facet: 'queue', polarity: 'neg', confidence: 0.9 }],
  sentiment: 'neg',
  urgent: [],
  serviceArea: null,
  ...change,
});

export class Outbox {
  town!: string;
  desk!: TestTouchpoint;
  receiver!: Receiver;
  deliver!: DeliverWebhooks;

  house!: TestHouse;
  console!: ConsoleDatabase;
  worker!: WorkerDatabase;
  private made!: TestDatabase;
  private readonly hashKey = randomBytes(32);

  private constructor() {}

  /** To be called where a suite is described, before its own hooks: open for the suite, renewed for each test. */
  static forTests(): Outbox {
    const outbox = new Outbox();
    beforeAll(() => outbox.open());
    beforeEach(() => outbox.renew());
    afterEach(() => outbox.receiver.down());
    afterAll(() => outbox.close());
    return outbox;
  }

  private async open(): Promise<void> {
    this.made = await makeDatabase();
    this.worker = await WorkerDatabase.open('worker', this.made.as('worker'), { max: 6 });
    this.house = await TestHouse.open(this.made);
    this.console = await openConsoleDatabase(this.made);
    const collector = await CollectorDatabase.open('collector', this.made.as('collector'), { max: 1 });
    await new Secrets(this.hashKey).publish(collector.pool);
    await collector.close();
  }

  /** A new organisation with a chat, a receiver that takes everything, and no webhook yet. */
  private async renew(): Promise<void> {
    await this.house.query('truncate kuule.webhook cascade');
    const key = `town-${randomUUID().slice(0, 8)}`;
    this.town = await this.house.addOrganisation(key);
    this.desk = await this.house.addTouchpoint(this.town, `${key}-chat`, { mode: 'chat' });
    this.receiver = await new Receiver().up();
    this.deliver = this.delivery();
  }

  /** Another worker's connection. */
  openWorker(): Promise<WorkerDatabase> {
    return WorkerDatabase.open('worker', this.made.as('worker'), { max: 1 });
  }

  delivery(targets = allowed, worker = this.worker): DeliverWebhooks {
    return new DeliverWebhooks(worker, new Outside(targets), new Secrets(this.hashKey));
  }

  add(url = this.receiver.url, events: WebhookEvent[] = ['feedback.triaged', 'complaint.candidate']) {
    return new CreateWebhook(this.console).execute({ organisation: this.town, name: randomUUID(), url, events }, nobody);
  }

  async round(each = this.deliver): Promise<void> {
    await each.execute();
    await each.settled();
  }

  /** Whatever waits was due and claimed so much earlier. */
  async pass(interval: string): Promise<void> {
    await this.house.query(
      `with messages as (update kuule.webhook_message set due_at = due_at - $1::interval, claimed_until = claimed_until - $1::interval)
       update kuule.webhook set paused_until = paused_until - $1::interval, former_until = former_until - $1::interval`,
      [interval],
    );
  }

  /** A comment of the chat is triaged. @returns its feedback. */
  async tell(change: Partial<TriagedComment> = {}, feedback: Partial<TestFeedback> = {}, at = this.desk): Promise<string> {
    const id = await this.house.addFeedback(at, { at: new Date().toISOString(), rating: 2, mode: 'chat', comment: {}, ...feedback });
    await this.worker.transaction((tx) => recordEvents(new URL('https://feedback.example/'))(tx, [triaged(id, at.organisation, change)]));
    return id;
  }

  async messages() {
    return (await this.house.query('select * from kuule.webhook_message order by released_at, type')).rows;
  }

  async verdicts() {
    return (await this.house.query('select verdict, status from kuule.webhook_attempt order by at')).rows;
  }

  async webhook() {
    return (await new ReadWebhooks(this.console).execute(this.town)).webhooks[0];
  }

  private async close(): Promise<void> {
    await Promise.all([this.console.close(), this.worker.close(), this.house.close()]);
    await this.made.drop();
  }
}
