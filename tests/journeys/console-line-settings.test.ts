/** How the calls of a line go, as administrators set it on the page of channels. */
import type { Page } from 'playwright-core';
import type { LineSettings } from '#libs/contract/line.js';
import { ChannelsPage } from '#tests/support/channels-page.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { until } from '#tests/support/kiosk.js';
import type { TestKuule } from '#tests/support/kuule.js';
import { addLine } from '#tests/support/phone.js';

describeInChromium('the settings of a line', () => {
  let home: ChannelsPage;
  let kuule: TestKuule;
  let page: Page;
  beforeAll(async () => {
    home = await ChannelsPage.open();
    ({ kuule, page } = home);
    await addLine(kuule, { provider: 'twilio', key: 'advice-line', name: 'Advice line', touchpoint: 'passport-phone' });
    await addLine(kuule, { provider: '46elks', key: 'elks-line', name: 'Elks line', touchpoint: 'passport-phone' });
    await page.reload();
    await home.card('Elks line').waitFor();
  });
  afterAll(() => home.close());

  it('changes how its calls go by keyboard, and says what is wrong where it is', async () => {
    const line = home.card('Advice line');
    await line.locator('summary', { hasText: 'How the calls go' }).press('Enter');
    await line.getByRole('button', { name: 'Move later: Finnish' }).press('Enter');
    await until(async () => expect(await page.evaluate('document.activeElement.textContent')).toContain('Move later: Finnish'));
    await line.getByText('Finnish: place 2 of 4').waitFor();
    await line.getByRole('checkbox', { name: 'Russian' }).press('Space');
    await line.getByLabel('Web address for those').fill('town.example/feedback');
    await line.getByLabel('Ask each number once a day only').check();
    await line.getByRole('button', { name: 'Add a queue' }).press('Enter');
    const queue = line.getByRole('group', { name: 'Key 1', exact: true });
    await queue.getByLabel('Code in reports').fill('Not a code');
    await queue.getByLabel('Name as read out: English').fill('Passports');
    await line.getByRole('button', { name: 'Add a rule' }).press('Enter');
    const rule = line.getByRole('group', { name: 'Rule 1', exact: true });
    await rule.getByLabel('Known by').selectOption('header');
    await line.getByRole('button', { name: 'Save the settings' }).press('Enter');
    await line.getByText('Nothing was saved. Look at what is marked above.').waitFor();
    await queue.getByText('Each queue needs a code of its own').waitFor();
    await rule.getByText('Give the number, or the header').waitFor();
    await home.expectAccessible();
    await home.picture('line-settings', line);
    await queue.getByLabel('Code in reports').fill('passports');
    await rule.getByLabel('Its value').fill('passports');
    await rule.getByLabel('Language').selectOption('en');
    await rule.getByLabel('An agent chose whom to transfer').check();
    await line.getByRole('button', { name: 'Save the settings' }).press('Enter');
    await line.getByText('Saved. Calls follow it within seconds.').waitFor();
    await home.expectAccessible();
    const [row] = await kuule.rows<{ settings: LineSettings }>("select settings from kuule.line where key = 'advice-line'");
    expect(row?.settings).toEqual({
      languages: ['sv', 'fi', 'en'],
      web: 'town.example/feedback',
      oncePerDay: true,
      queues: [{ code: 'passports', text: { en: 'Passports' } }],
      transfers: [{ header: 'X-Queue', value: 'passports', language: 'en', selection: 'staff-picked' }],
    });
    await line.getByRole('button', { name: 'Save the settings' }).press('Enter');
    await line.getByText('Nothing was changed.').waitFor();
    await line.getByRole('button', { name: /^Remove.*Rule 1$/ }).press('Enter');
    await line.getByRole('button', { name: 'Save the settings' }).press('Enter');
    await line.getByText('Saved. Calls follow it within seconds.').waitFor();
  });

  it('stores the provider’s credentials, which nobody reads again', async () => {
    const line = home.card('Advice line');
    await line.locator('summary', { hasText: 'Credentials of the provider' }).click();
    await line.getByText('No credentials are stored').waitFor();
    await line.getByLabel('Credentials for recordings').fill('no colon');
    await line.getByRole('button', { name: 'Store these' }).click();
    await line.getByText('These are not credentials of this provider.').waitFor();
    await line.getByLabel('Credentials for recordings').fill('AC1:invented-token');
    await page.keyboard.press('Enter');
    await line.getByText('Credentials are stored. They can be replaced').waitFor();
    expect(await line.getByLabel('Credentials for recordings').inputValue()).toBe('');
    await page.reload();
    await line.waitFor();
    expect(await page.content()).not.toContain('invented-token');
    // Nobody has them sent to an address of their own, who cannot say what they are.
    await line.locator('summary', { hasText: 'How the calls go' }).click();
    expect(await line.getByLabel('Addresses that the provider calls from').count()).toBe(0);
    await line.getByLabel('Another address of the provider’s API').fill('https://api.region.example');
    await line.getByText('The stored credentials would go to another address.').waitFor();
    await line.getByLabel('Who says what has no recording').selectOption('audio');
    await line.getByText('Record every sentence under').waitFor();
    await line.getByRole('button', { name: 'Save the settings' }).click();
    await line.getByText('These are not credentials of this provider.').waitFor();
    const again = line.locator('form', { hasText: 'Save the settings' }).getByLabel('Credentials for recordings');
    await again.fill('AC1:given-again');
    await line.getByRole('button', { name: 'Save the settings' }).click();
    await line.getByText('Saved. Calls follow it within seconds.').waitFor();
    await again.waitFor({ state: 'detached' });
    const [row] = await kuule.rows<{ settings: LineSettings }>("select settings from kuule.line where key = 'advice-line'");
    expect(row?.settings).toMatchObject({ apiBase: 'https://api.region.example', speech: 'audio' });
    await line.getByLabel('Who says what has no recording').selectOption('provider');
    await line.getByRole('button', { name: 'Save the settings' }).click();
    await line.getByText('Saved. Calls follow it within seconds.').waitFor();
  });

  it('changes what is agreed with the provider, and names what is wrong in a list', async () => {
    const line = home.card('Elks line');
    await line.locator('summary', { hasText: 'How the calls go' }).press('Enter');
    expect(await line.getByLabel('Who says what has no recording').count()).toBe(0);
    const [from, hosts] = [line.getByLabel('Addresses that the provider calls from'), line.getByLabel('Further hosts of recordings')];
    await from.fill('192.0.2.7\n10.0.0.300');
    await hosts.fill('https://media.example');
    await line.getByLabel('Another address of the provider’s API').fill('api.example');
    await line.getByLabel('How people are chosen').selectOption('invited-random');
    await line.getByRole('button', { name: 'Save the settings' }).press('Enter');
    await line.getByText('one a line. Look at: 10.0.0.300').waitFor();
    await line.getByText('Look at: https://media.example').waitFor();
    await line.getByText('Give the whole address, such as https://api.example.').waitFor();
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    await home.expectAccessible();
    await home.picture('line-technical', line);
    await from.fill('192.0.2.7\n192.0.2.128/25\n');
    await hosts.fill('Media.Example');
    await line.getByLabel('Another address of the provider’s API').fill('https://api.example');
    await line.getByRole('button', { name: 'Save the settings' }).press('Enter');
    await line.getByText('Saved. Calls follow it within seconds.').waitFor();
    const [row] = await kuule.rows<{ settings: LineSettings }>("select settings from kuule.line where key = 'elks-line'");
    expect(row?.settings).toEqual({
      invited: 'invited-random',
      addresses: ['192.0.2.7', '192.0.2.128/25'],
      recordingHosts: ['media.example'],
      apiBase: 'https://api.example',
    });
  });
});
