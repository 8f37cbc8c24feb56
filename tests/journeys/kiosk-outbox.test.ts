/** What a visitor tapped arrives, once, whatever happens to network, server and browser on the way. */
import type { BrowserContext, Page } from 'playwright-core';
import { BrowserProfile, describeInChromium } from '#tests/support/chromium.js';
import { FaultyLine } from '#tests/support/faulty-line.js';
import { startKioskHome, type KioskHome } from '#tests/support/kiosk-home.js';

const waitMs = 20_000;

describeInChromium('the outbox of a kiosk', () => {
  let home: KioskHome;
  let line: FaultyLine;
  let profile: BrowserProfile;
  let browser: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    home = await startKioskHome();
    line = await new FaultyLine(home.origin).open();
    profile = await BrowserProfile.create();
    browser = await profile.open({ locale: 'fi-FI' });
    page = await openKiosk(browser);
  });
  afterEach(async () => {
    await browser.close();
    await line.close();
    await home.close();
    await profile.delete();
  });

  async function openKiosk(context: BrowserContext, fragment = `#device=${home.deviceToken}`): Promise<Page> {
    const opened = context.pages()[0] ?? (await context.newPage());
    await opened.goto(`${line.origin}/kiosk/${fragment}`);
    await opened.locator('.face-button').first().waitFor();
    return opened;
  }
  const tap = (rating: number) => page.locator(`.face-button[data-key="${rating}"]`).click();
  const ratings = async () => [...(await home.stored()).values()].map(({ rating }) => rating);

  it('stores a tap and delivers it', async () => {
    await tap(4);
    await until(async () => expect(await ratings()).toEqual([4]));
    await until(async () => expect(await count(page, 'outbox')).toBe(0));
  });
});

/** Records in a store of the browser's database. */
async function count(page: Page, store: string): Promise<number> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const open = indexedDB.open('kuule');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const ask = open.result.transaction('${store}').objectStore('${store}').count();
      ask.onsuccess = () => { open.result.close(); resolve(ask.result); };
    };
  })`);
}

/** Repeats a check until it holds. */
async function until(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + waitMs; ;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
