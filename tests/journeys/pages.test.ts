/** The pages for everybody, and the interface's own description. */
import type { BrowserContext } from 'playwright-core';
import { BrowserProfile, describeInChromium } from '#tests/support/chromium.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { expectAccessible } from '#tests/support/screen.js';

describeInChromium('the pages for everybody', () => {
  let kuule: TestKuule;
  let profile: BrowserProfile;
  let browser: BrowserContext;
  beforeAll(async () => {
    kuule = await startTestKuule();
    profile = await BrowserProfile.create();
    browser = await profile.open({ locale: 'sv-FI', viewport: { width: 320, height: 700 } });
  });
  afterAll(async () => {
    await browser.close();
    await profile.delete();
    await kuule.stop();
  });

  it.each(['/', '/accessibility', '/chat/demo'])(
    '%s speaks the reader’s language, in four of them, fits a phone and passes axe',
    async (path) => {
      const page = await browser.newPage();
      await page.goto(`${kuule.baseUrl}${path}`);
      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
      for (const language of ['fi', 'sv', 'en', 'ru']) {
        await page.goto(`${kuule.baseUrl}${path}?lang=${language}`);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await expectAccessible(page);
      }
      await page.close();
      const spoken = async (query: string, accepted: string) => {
        const html = await (await fetch(`${kuule.baseUrl}${path}${query}`, { headers: { 'accept-language': accepted } })).text();
        return /<html lang="([^"]*)">/.exec(html)?.[1];
      };
      expect(await spoken('', 'de, en;q=0.5, ru;q=0.9')).toBe('ru');
      expect(await spoken('?lang=sv&lang=en', 'de')).toBe('fi');
    },
  );

  it('/api/docs shows the interface under its own policy', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${kuule.baseUrl}/api/docs`);
    await page.getByText('/api/v1/feedback/{id}').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the description of the interface', () => {
  it('holds the stable addresses', async () => {
    const kuule = await startTestKuule();
    const { body } = await kuule.send('GET', '/api/docs-json');
    expect(Object.keys(body.paths as object)).toEqual(
      expect.arrayContaining([
        '/api/v1/feedback/{id}',
        '/api/v1/feedback/batch',
        '/api/v1/touchpoints/{key}/questionnaire',
        '/api/console/v1/session',
        '/api/console/v1/reports/summary',
        '/api/console/v1/comments',
        '/api/console/v1/events',
      ]),
    );
    await kuule.stop();
  });
});
