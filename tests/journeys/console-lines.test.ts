/** Phone lines and what waits for somebody, as administrators keep them on the page of channels. */
import { generateKeyPairSync } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ChannelsPage } from '#tests/support/channels-page.js';
import { describeInChromium } from '#tests/support/chromium.js';
import type { TestKuule } from '#tests/support/kuule.js';
import { TestCall } from '#tests/support/phone-call.js';
import { signerOf } from '#tests/support/phone-providers.js';
import { signingSecret } from '#tests/support/phone.js';
import { toneWav } from '#tests/support/recording-home.js';
import { offerRecording } from '#tests/support/lines.js';

describeInChromium('lines on the page of channels', () => {
  let home: ChannelsPage;
  let kuule: TestKuule;
  let page: Page;
  const lines = () => home.lines();
  const card = (name: string) => home.card(name);
  beforeAll(async () => {
    home = await ChannelsPage.open();
    ({ kuule, page } = home);
  });
  afterAll(() => home.close());

  it('shows a secret that Kuule makes once, changes it, and closes the line', async () => {
    await lines().getByText('Add a line').click();
    await lines().getByLabel('Provider', { exact: true }).selectOption('46elks');
    await lines().getByRole('button', { name: 'Make the line' }).click();
    await lines().getByText('Give a name by which').waitFor();
    expect(await lines().getByLabel('What the ratings are about').inputValue()).toBe('passport-phone');
    await lines().getByLabel('Name').fill('Elks line');
    await lines().getByLabel('Key of the line').fill('elks-line');
    await home.expectAccessible();
    await lines().getByRole('button', { name: 'Make the line' }).click();
    const made = lines().locator('.shown-once');
    await made.waitFor();
    const [start = ''] = await made.locator('code').allTextContents();
    const secret = /46elks\/elks-line\/([\w-]{32})\/start$/.exec(start)?.[1] ?? 'none';
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Give these addresses to the provider');
    await made.getByText('which is shown only now').waitFor();
    await home.expectAccessible();
    await made.getByRole('button', { name: 'Done' }).click();
    expect(await page.content()).not.toContain(secret);
    await card('Elks line').getByText('30 days: 0 offered, 0 answered, 0 rated, 0 abandoned').waitFor();

    await card('Elks line').getByRole('button', { name: 'New secret' }).click();
    await made.waitFor();
    const [next = ''] = await made.locator('code').allTextContents();
    expect(next).toContain('/46elks/elks-line/');
    expect(next).not.toContain(secret);
    await made.getByRole('button', { name: 'Done' }).click();
    await card('Elks line').getByText('The earlier secret is accepted too until').waitFor();

    await card('Elks line').getByRole('button', { name: 'End', exact: true }).click();
    await card('Elks line').getByRole('button', { name: 'Yes, end it' }).press('Escape');
    await card('Elks line').getByRole('button', { name: 'End', exact: true }).click();
    await card('Elks line').getByRole('button', { name: 'Yes, end it' }).click();
    await card('Elks line')
      .getByText(/^Closed/)
      .waitFor();
  });

  it('takes the secret of a provider that signs, and counts calls', async () => {
    await lines().getByLabel('Provider', { exact: true }).selectOption('twilio');
    await lines().getByLabel('Name').fill('Advice line');
    await lines().getByLabel('Key of the line').fill('advice-line');
    await lines().getByLabel('The provider’s secret').fill(signingSecret);
    await lines().getByRole('button', { name: 'Make the line' }).click();
    const made = lines().locator('.shown-once');
    await made.waitFor();
    expect(await made.getByText('which is shown only now').count()).toBe(0);
    await made.getByRole('button', { name: 'Done' }).click();

    const call = () => new TestCall(kuule, { provider: 'twilio', key: 'advice-line' }, signerOf('twilio', { origin: kuule.baseUrl }));
    const [rating, leaving] = [call(), call()];
    for (const each of [rating, leaving]) await each.start();
    // With four languages the first key chooses one of them.
    await rating.press(1, '3');
    await rating.press(2, '5');
    for (const each of [rating, leaving]) await each.end();
    await page.reload();
    await card('Advice line').getByText('30 days: 2 offered, 2 answered, 1 rated, 1 abandoned').waitFor();
    await card('Advice line').getByText('Last calls').first().click();
    await card('Advice line').getByText('The caller left before the rating').waitFor();

    await card('Advice line').getByLabel('The provider’s new secret').fill('another-secret-of-twilio');
    await page.keyboard.press('Enter');
    await card('Advice line').getByText('The earlier secret is good for another day.').waitFor();
  });

  it('says a sentence in other words, and in ours again', async () => {
    const line = card('Advice line');
    await line.getByText('What callers hear').click();
    await line.getByLabel('Language of the call').selectOption('en');
    const thanks = line.locator('.prompt').filter({ hasText: 'Thank you for your feedback!' });
    await thanks.locator('summary').click();
    await thanks.getByLabel('What is said').fill('Thank you, and welcome again.');
    await thanks.getByRole('button', { name: 'Use these words' }).click();
    const changed = line.locator('.prompt').filter({ has: page.locator('.prompt-text', { hasText: 'and welcome again' }) });
    await changed.getByText('Saved.').waitFor();
    await home.expectAccessible();
    await home.picture('line-wording', changed);
    await changed.getByRole('button', { name: 'Back to Kuule’s words' }).click();
    await line.locator('.prompt-text', { hasText: 'Thank you for your feedback!' }).waitFor();
    await line.getByText('What callers hear').click();
  });

  it('takes Vonage’s application id and private key', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    await page.reload();
    await lines().getByText('Add a line').click();
    await lines().getByLabel('Provider', { exact: true }).selectOption('vonage');
    await lines().locator('.adding > form').last().getByLabel('Name').fill('Vonage line');
    await lines().getByLabel('Key of the line').fill('vonage-line');
    await lines().locator('.adding > form').last().getByLabel('The provider’s secret').fill(signingSecret);
    await lines().locator('.adding > form').last().getByLabel('Application id').fill('an-application');
    await lines()
      .locator('.adding > form')
      .last()
      .getByLabel('Private key of the application')
      .fill(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    await lines().getByRole('button', { name: 'Make the line' }).click();
    await lines().locator('.shown-once').getByRole('button', { name: 'Done' }).click();
    await card('Vonage line').locator('summary', { hasText: 'Credentials of the provider' }).click();
    await card('Vonage line').getByText('Credentials are stored.').waitFor();
    await home.picture('line-credentials', card('Vonage line'));
  });

  it('plays recordings in place of the provider’s voice', async () => {
    await card('Advice line').getByText('What callers hear').click();
    await card('Advice line').getByLabel('Language of the call').selectOption('en');
    const greeting = card('Advice line').locator('.prompt').filter({ hasText: 'Hello! Here you can give feedback.' });
    await greeting
      .getByLabel('Upload a recording')
      .setInputFiles({ name: 'hello.wav', mimeType: 'audio/wav', buffer: Buffer.from('ID3 this is music') });
    await greeting.getByText('This is no WAV file.').waitFor();
    await greeting.getByLabel('Upload a recording').setInputFiles({ name: 'hello.wav', mimeType: 'audio/wav', buffer: toneWav(2) });
    await greeting.getByText('The recording is played from now on.').waitFor();
    await greeting.getByText('2.0 s.').waitFor();
    const source = (await greeting.locator('audio').getAttribute('src')) ?? '';
    const heard = await fetch(kuule.baseUrl + source);
    expect([heard.status, heard.headers.get('content-type')]).toEqual([200, 'audio/wav']);
    const seconds = await page.evaluate(`new Promise((done) => {
      const audio = document.querySelector('.prompt audio');
      audio.onloadedmetadata = () => done(audio.duration);
      audio.onerror = () => done(0);
      audio.preload = 'metadata';
      audio.load();
    })`);
    expect(seconds).toBeCloseTo(2, 1);
    await home.expectAccessible();
    await greeting.getByRole('button', { name: 'Remove the recording' }).click();
    await greeting.getByText('Not recorded').waitFor();
  });

  it('says in the bar and above what needs somebody', async () => {
    await offerRecording(kuule, 'advice-line');
    await page.goto(`${kuule.baseUrl}/console/`);
    await page.locator('.pages a', { hasText: '1 thing needs somebody' }).click();
    await page.getByText('1 spoken comment waits to be written down').waitFor();
    await home.expectAccessible();
  });

  it('is in three languages, from 320 px upwards, without sideways scrolling', async () => {
    for (const language of ['fi', 'sv', 'en']) {
      await page.locator(`.languages [lang=${language}]`).click();
      await page.locator('.channel-card').nth(4).waitFor();
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate("for (const each of document.querySelectorAll('main details')) each.open = true");
        await page.locator('.prompt').first().waitFor();
        expect([language, width, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([language, width, 0]);
        const folder = process.env.KUULE_TEST_PICTURES;
        if (folder) await page.screenshot({ path: `${folder}/lines-${language}-${width}.png`, fullPage: true });
      }
      await home.expectAccessible();
    }
    const levels = await page.evaluate<number[]>(
      "[...document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')].map(({ tagName }) => Number(tagName[1]))",
    );
    expect(levels.every((level, place) => place === 0 || level <= levels[place - 1]! + 1)).toBe(true);
  });
});
