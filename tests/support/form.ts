/** Web forms for journeys: a whole Kuule, a browser with or without scripts, and somebody else's page that shows the form in a frame. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { BrowserProfile } from './chromium.js';
import { eventually, startTestKuule, type TestKuule } from './kuule.js';

export interface FormRow {
  rating: number;
  mode: string;
  answers: Record<string, unknown>;
  language: string;
  hasComment: boolean;
}

export class FormJourney {
  browser!: BrowserContext;
  page!: Page;

  private constructor(
    readonly kuule: TestKuule,
    private readonly profile: BrowserProfile,
  ) {}

  static async start(env: Record<string, string> = {}): Promise<FormJourney> {
    return new FormJourney(await startTestKuule({ env }), await BrowserProfile.create());
  }

  /** Opens a browser. */
  async launch(options: BrowserContextOptions = {}): Promise<void> {
    await this.browser?.close();
    this.browser = await this.profile.open({ locale: 'fi-FI', ...options });
  }

  /** A fresh page, in a house empty of feedback. */
  async open(path = '/f/e-permit'): Promise<void> {
    await this.kuule.empty('feedback');
    const before = this.browser.pages();
    this.page = await this.browser.newPage();
    await Promise.all(before.map((page) => page.close()));
    await this.page.goto(new URL(path, await this.kuule.app.getUrl()).href);
  }

  rate(rating: number): Promise<void> {
    return this.page
      .locator('.star-choice')
      .nth(rating - 1)
      .click();
  }

  write(comment: string): Promise<void> {
    return this.page.locator('textarea').fill(comment);
  }

  send(): Promise<void> {
    return this.page.locator('button[type=submit]').click();
  }

  async thanked(): Promise<void> {
    await this.page.waitForURL(/\/thanks\?/);
  }

  stored(): Promise<FormRow[]> {
    return this.kuule.rows<FormRow>(
      'select rating, mode, answers, language, comment_received_at is not null as "hasComment" from kuule.feedback order by received_at',
    );
  }

  /** What is left of the one comment when the worker is through with it; a first analysis that a busy machine cut off is tried again after its lease. */
  triaged(): Promise<string> {
    return eventually(
      'the comment is triaged',
      async () => (await this.kuule.rows<{ text: string }>('select text from kuule.comment_text'))[0]?.text,
      100,
    );
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.profile.delete();
    await this.kuule.stop();
  }
}

/** A page of an e-service on an origin of its own, with a form in a frame. */
export class ForeignPage {
  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async open(formUrl: string): Promise<ForeignPage> {
    const html = `<!doctype html><html lang="fi"><title>E-service</title><h1>Done</h1><iframe title="Feedback" src="${formUrl}" width="700" height="1600"></iframe></html>`;
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    // Another name than the form's own: another site to the browser.
    return new ForeignPage(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
