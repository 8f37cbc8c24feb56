/** A screen in Chromium for the tests of a suite, and what is asked of whatever is on it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { BrowserProfile } from './chromium.js';

const size = { width: 1440, height: 900 };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Screen {
  readonly browser: BrowserContext;
  /** A fresh one for each test, in English; what it stored is gone with it. */
  readonly page: Page;
}

/** To be called where a suite is described, before its own hooks: a browser for the suite, a page for each test. */
export function screenForTests(): Screen {
  let profile: BrowserProfile;
  let browser: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    profile = await BrowserProfile.create();
    browser = await profile.open({ locale: 'en-GB', viewport: size });
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.evaluate('localStorage.clear()').catch(() => {});
    await page.close();
    await browser.clearCookies();
  });
  afterAll(async () => {
    await browser.close();
    await profile.delete();
  });
  return {
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
  };
}

/** How often a page is looked at, a second between: what is just being loaded is pale for a moment. */
const looks = 4;

/** WCAG 2.2 AA, as far as axe can tell, once the page has come to rest. */
export async function expectAccessible(page: Page): Promise<void> {
  let found: string[] = [];
  for (let look = 0; look < looks; look++) {
    if (look) await sleep(1_000);
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    if (!found.length) return;
  }
  expect(found).toEqual([]);
}

/** For a person's eye, where KUULE_TEST_PICTURES names a folder: a desk's screen, a tablet's and a telephone's. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.KUULE_TEST_PICTURES;
  if (!folder) return;
  for (const width of [size.width, 820, 390]) {
    await page.setViewportSize({ width, height: size.height });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize(size);
}
