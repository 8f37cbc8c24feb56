/** An administrator connects a chat product on the page of channels, with a whole Kuule behind it. */
import type { Page } from 'playwright-core';
import { DeliveryLog } from '#libs/channels/hooks/delivery-log.js';
import type { Role } from '#libs/contract/codes.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { StandardWebhookSender } from '#tests/support/standard-webhook.js';
import { openConsole } from '#tests/support/reviewer.js';
import { expectAccessible, screenForTests } from '#tests/support/screen.js';

describeInChromium('the page of channels', () => {
  const screen = screenForTests();
  let kuule: TestKuule;
  let page: Page;

  beforeAll(async () => {
    kuule = await startTestKuule();
  });
  afterAll(async () => {
    await kuule.stop();
  });
  beforeEach(async () => {
    page = screen.page;
  });

  const open = (role: Role, search = '') => openConsole(kuule, page, role, search);

  it('makes a hook, shows its secret once, tries it, and shows what came', async () => {
    await open('administrator', '?page=channels');
    const chats = page.getByRole('region', { name: 'Chat products' });
    await chats.getByText('Connect a product').click();
    await chats.getByLabel('Name').fill('Call centre');
    await chats.getByLabel('What the ratings are about').selectOption('city-chat');
    await page.getByRole('button', { name: 'Make the address' }).click();
    const made = page.locator('.shown-once');
    await made.waitFor();
    const [address = '', secret = ''] = await made.locator('code').allTextContents();
    expect(secret).toMatch(/^whsec_/);
    await expectAccessible(page);
    await made.getByRole('button', { name: 'Done' }).click();
    expect(await page.content()).not.toContain(secret);

    const card = page.getByRole('article', { name: 'Call centre' });
    await card.getByRole('button', { name: 'Test' }).click();
    await card.getByText('would have become the rating 4').waitFor();
    expect(await kuule.rows('select from kuule.feedback')).toEqual([]);

    const sender = new StandardWebhookSender(address, secret);
    expect(await sender.send({ type: 'feedback.given', data: { id: '1', rating: 5, scale: '1-5' } })).toMatchObject({ status: 200 });
    expect((await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(401);
    await kuule.app.get(DeliveryLog, { strict: false }).write();
    await page.reload();
    await card.getByText('1 taken in, 1 passed over, 1 refused').waitFor();
    await card.getByText('Last deliveries').first().click();
    await card.getByText('Stored as new feedback').waitFor();
    await card.getByText('Refused: no signature').waitFor();

    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      if (process.env.KUULE_TEST_PICTURES)
        await page.screenshot({ path: `${process.env.KUULE_TEST_PICTURES}/channels-${width}.png`, fullPage: true });
    }
    await expectAccessible(page);

    await card.getByRole('button', { name: 'New secret' }).click();
    await made.waitFor();
    const [, second = ''] = await made.locator('code').allTextContents();
    expect(second).not.toBe(secret);
    await card.getByText('The earlier secret is accepted too until').waitFor();
    await card.getByRole('button', { name: 'End' }).click();
    await card.getByRole('button', { name: 'Yes, end it' }).click();
    await card.getByText(/^Ended/).waitFor();
    expect(await kuule.rows("select action from kuule.audit where action like 'hook.%' order by at")).toEqual([
      { action: 'hook.create' },
      { action: 'hook.rotate' },
      { action: 'hook.disable' },
    ]);
  });

  it('takes the secret that a product makes, and says so until it is there', async () => {
    await open('administrator', '?page=channels');
    const chats = page.getByRole('region', { name: 'Chat products' });
    await chats.getByText('Connect a product').click();
    await chats.getByLabel('Product', { exact: true }).selectOption('chatwoot');
    await chats.getByLabel('Name').fill('Town chat');
    await page.getByRole('button', { name: 'Make the address' }).click();
    const card = page.getByRole('article', { name: 'Town chat' });
    await card.getByText('The secret is missing').waitFor();
    await card.getByLabel('The secret that the product shows').fill('invented-by-chatwoot');
    await card.getByRole('button', { name: 'Use this secret' }).click();
    await card.getByText('In use.', { exact: true }).waitFor();
    await expectAccessible(page);
  });

  it('is not for reviewers and managers', async () => {
    await open('reviewer', '?page=quality');
    await page.getByRole('link', { name: 'Redaction quality' }).waitFor();
    expect(await page.getByRole('link', { name: 'Channels' }).count()).toBe(0);
    const denied = await page.evaluate(async () => (await fetch('/api/console/v1/hooks')).status);
    expect(denied).toBe(403);
  });
});
