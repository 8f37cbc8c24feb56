/** The page of channels as an administrator has it before them, in a browser. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { BrowserProfile } from './chromium.js';
import { startTestKuule, type TestKuule } from './kuule.js';
import { addPerson } from './lines.js';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export class ChannelsPage {
  private constructor(
    readonly kuule: TestKuule,
    private readonly profile: BrowserProfile,
    private readonly browser: BrowserContext,
    readonly page: Page,
  ) {}

  /** Starts Kuule, signs in, and waits for the phone lines. */
  static async open(): Promise<ChannelsPage> {
    const kuule = await startTestKuule();
    const profile = await BrowserProfile.create();
    const browser = await profile.open({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    const page = await browser.newPage();
    const { email, password } = await addPerson(kuule, 'administrator');
    await page.goto(`${kuule.baseUrl}/console/?page=channels`);
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Phone lines' }).waitFor();
    return new ChannelsPage(kuule, profile, browser, page);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.kuule.stop();
    await this.profile.delete();
  }

  lines(): Locator {
    return this.page.getByRole('region', { name: 'Phone lines' });
  }

  card(name: string): Locator {
    return this.page.getByRole('article', { name });
  }

  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(standards).analyze();
    if (violations.length)
      throw new Error(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`).join('\n'));
  }

  /** For whoever wants to look. */
  async picture(name: string, of: Locator): Promise<void> {
    const folder = process.env.KUULE_TEST_PICTURES;
    if (!folder) return;
    for (const width of [390, 1440]) {
      await this.page.setViewportSize({ width, height: 900 });
      await of.screenshot({ path: `${folder}/${name}-${width}.png` });
    }
  }
}
