/** The chat widget as its visitor has it before them: on a page of somebody else, in a browser of their own. */
import type { BrowserContext, Page } from 'playwright-core';
import { ForeignPage, type ChatPageOptions } from './chat-page.js';
import { BrowserProfile } from './chromium.js';
import { startTestKuule, type TestKuule } from './kuule.js';

export interface ChatFeedback {
  id: string;
  rating: number;
  answers: Record<string, unknown>;
  language: string;
  mode: string;
  comment: boolean;
}

export class ChatVisitor {
  page!: Page;
  browser!: BrowserContext;
  /** What the browser complained of. */
  complaints: string[] = [];
  private profile!: BrowserProfile;

  private constructor(
    readonly kuule: TestKuule,
    readonly theirs: ForeignPage,
  ) {}

  static async arrive(): Promise<ChatVisitor> {
    const kuule = await startTestKuule();
    const theirs = await new ForeignPage(kuule.baseUrl).open();
    await kuule.rows('update kuule.touchpoint set allowed_origins = $1', [[theirs.origin]]);
    return new ChatVisitor(kuule, theirs);
  }

  /** A browser that has never been here, and nothing stored. */
  async begin(): Promise<void> {
    await this.kuule.empty('feedback', 'chat_session', 'chat_count');
    this.theirs.options = {};
    this.profile = await BrowserProfile.create();
    this.browser = await this.profile.open({ locale: 'fi-FI', viewport: { width: 900, height: 800 } });
    this.page = await this.browser.newPage();
    this.complaints = [];
    this.page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.profile.delete();
  }

  async leave(): Promise<void> {
    await this.theirs.close();
    await this.kuule.stop();
  }

  stored(): Promise<ChatFeedback[]> {
    return this.kuule.rows<ChatFeedback>(
      'select id, rating, answers, language, mode, comment_received_at is not null as comment from kuule.feedback order by received_at',
    );
  }

  async open(options: ChatPageOptions = {}): Promise<void> {
    this.theirs.options = options;
    await this.page.goto(this.theirs.origin);
    await this.page.locator('.opener').click();
    await this.page.locator('.face-button').first().waitFor();
  }

  async rate(rating: number): Promise<void> {
    await this.page.locator(`.face-button[data-key="${rating}"]`).click();
  }

  /** Presses the button that goes on. */
  async main(on = this.page): Promise<void> {
    await on.locator('.actions .button-main').click();
  }

  focused(): Promise<string> {
    return this.page.evaluate(
      '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at?.className || at?.tagName; })()',
    );
  }
}
