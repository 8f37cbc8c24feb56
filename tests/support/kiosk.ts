/** A kiosk at work for a journey: its server, the line to it, a browser profile, and the page. */
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { BrowserProfile } from './chromium.js';
import { FaultyLine } from './faulty-line.js';
import type { KioskHome, KioskTouchpoint } from './kiosk-home.js';

const waitMs = 20_000;
/** Longer than the time in which a second press does not count. */
const unhurriedMs = 550;

interface Options {
  touchpoint?: KioskTouchpoint;
  browser?: BrowserContextOptions & { args?: string[] };
  /** Another built page than the one that the collector serves. */
  folder?: string;
  /** The name that the browser knows the line by; anything but 127.0.0.1 is no secure context. */
  host?: string;
}

export class KioskJourney {
  browser!: BrowserContext;
  page!: Page;

  private constructor(
    readonly home: KioskHome,
    readonly line: FaultyLine,
    readonly profile: BrowserProfile,
    private readonly options: Options,
  ) {}

  /** The service worker is off unless asked for: filling its cache takes a second, and few journeys start without a network. */
  static async start(home: KioskHome, options: Options = {}): Promise<KioskJourney> {
    await home.forget();
    const line = await new FaultyLine(home.origin).open();
    const journey = new KioskJourney(home, line, await BrowserProfile.create(), options);
    await journey.launch();
    return journey;
  }

  /** Starts a browser on the journey's profile; after `browser.close()` it finds what the former one kept. */
  async launch(): Promise<void> {
    this.browser = await this.profile.open({ locale: 'fi-FI', serviceWorkers: 'block', ...this.options.browser });
    this.page = this.browser.pages()[0]!;
    const { folder } = this.options;
    if (!folder) return;
    const file = (url: string) => join(folder, new URL(url).pathname.slice('/kiosk/'.length) || 'index.html');
    await this.browser.route('**/kiosk/**', (route) => route.fulfill({ path: file(route.request().url()) }));
  }

  get address(): string {
    return `${this.line.origin.replace('127.0.0.1', this.options.host ?? '127.0.0.1')}/kiosk/`;
  }

  /** Opens the kiosk with its device token and waits for the faces. */
  async open(page = this.page): Promise<void> {
    const { touchpoint = 'library-desk' } = this.options;
    await page.goto(`${this.address}#device=${this.home.deviceToken}&touchpoint=${touchpoint}`);
    await page.locator('.face-button').first().waitFor();
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.line.close();
    await this.profile.delete();
  }

  /** Presses as a person does who looks at each page. */
  async press(selector: string, page = this.page): Promise<void> {
    await page.waitForTimeout(unhurriedMs);
    await page.locator(selector).click();
  }

  rate(rating: number, page = this.page): Promise<void> {
    return this.press(`.face-button[data-key="${rating}"]`, page);
  }

  /** From the page after the rating to the comment, skipping questions. */
  async toComment(page = this.page): Promise<void> {
    while (!(await page.locator('textarea').count())) await this.press('.button-main', page);
  }

  /** All records of a store of the browser's database, as JSON. */
  async records(store: string, page = this.page): Promise<Record<string, unknown>[]> {
    return page.evaluate(`new Promise((resolve, reject) => {
      const open = indexedDB.open('kuule');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const ask = open.result.transaction('${store}').objectStore('${store}').getAll();
        ask.onsuccess = () => { open.result.close(); resolve(ask.result.map((record) => JSON.parse(JSON.stringify(record)))); };
      };
    })`);
  }
}

/** Repeats a check until it holds; fails with the check's own words. */
export async function until(check: () => Promise<void> | void): Promise<void> {
  for (const end = Date.now() + waitMs; ;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
