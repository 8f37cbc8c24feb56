/** The main journey: a visitor taps and writes at a kiosk, a manager sees it redacted and themed, without reloading. */
import type { BrowserContext, Page } from 'playwright-core';
import { BrowserProfile, describeInChromium } from '#tests/support/chromium.js';
import { matrix, startTestKuule, type TestKuule } from '#tests/support/kuule.js';

/** Longer than the time in which a second press does not count. */
const unhurriedMs = 550;

describeInChromium('a feedback', () => {
  describe.each(matrix)('on %s PostgreSQL with the queue on %s', (server, queue) => {
    let kuule: TestKuule;
    let profile: BrowserProfile;
    let browser: BrowserContext;
    beforeAll(async () => {
      kuule = await startTestKuule({ server, queue });
      profile = await BrowserProfile.create();
      browser = await profile.open({ locale: 'fi-FI', serviceWorkers: 'block' });
    });
    afterAll(async () => {
      await browser.close();
      await profile.delete();
      await kuule.stop();
    });

    async function openConsole(): Promise<Page> {
      const page = await browser.newPage();
      const { email, password } = kuule.credentials.manager;
      await page.goto(`${kuule.baseUrl}/console/`);
      await page.locator('input[type=email]').fill(email);
      await page.locator('input[type=password]').fill(password);
      await page.keyboard.press('Enter');
      await page.locator('.headline-main').waitFor();
      return page;
    }

    async function tapAndWrite(comment: string): Promise<void> {
      const page = await browser.newPage();
      const press = async (selector: string) => {
        await page.waitForTimeout(unhurriedMs);
        await page.locator(selector).click();
      };
      await page.goto(kuule.credentials.kioskUrl);
      await page.locator('.face-button').first().waitFor();
      expect(page.url()).not.toContain(kuule.credentials.deviceToken);
      await press('.face-button[data-key="2"]');
      while (!(await page.locator('textarea').count())) await press('.button-main');
      await page.locator('textarea').fill(comment);
      await press('.button-main');
      // The kiosk asks about the telephone number; this visitor sends it all the same, so that the worker has to find it.
      await press('.send-warning .button:nth-child(2)');
      await page.locator('textarea').waitFor({ state: 'detached' });
      await page.close();
    }

    it('goes from a tap at the kiosk to the manager’s open page, redacted and themed', async () => {
      const report = await openConsole();
      expect(await report.locator('.comment-text').count()).toBe(0);
      await tapAndWrite('Virkailija Matti Virtanen oli ystävällinen, mutta jonotin tunnin. Numeroni on 040 123 4567.');
      const comment = report.locator('.comment-text').first();
      await comment.waitFor({ timeout: 15_000 });
      const text = await comment.innerText();
      expect(text).toContain('jonotin tunnin');
      expect(text).not.toMatch(/Virtanen|040 123/);
      const page = (await report.locator('main').innerText()).replaceAll('\u00a0', ' ');
      expect(page).toMatch(/1 vastaus/);
      expect(page).not.toMatch(/Virtanen|040 123/);
      const { body } = await kuule.send('GET', '/api/console/v1/comments', undefined, kuule.credentials.apiKey);
      const [item] = body.items as { rating: number; mode: string; themes: { theme: string; polarity: string }[] }[];
      expect(item).toMatchObject({ rating: 2, mode: 'kiosk' });
      expect(item?.themes.map(({ theme, polarity }) => `${theme} ${polarity}`).sort()).toEqual(['staff pos', 'time neg']);
      await report.close();
    }, 60_000);
  });
});
