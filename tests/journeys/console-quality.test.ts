/** A reviewer corrects what redaction did, an administrator keeps its lists; with a whole Kuule behind the page. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Role } from '#libs/contract/codes.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { openConsole } from '#tests/support/reviewer.js';
import { expectAccessible, screenForTests } from '#tests/support/screen.js';

describeInChromium('corrections in the console', () => {
  const screen = screenForTests();
  let kuule: TestKuule;
  let page: Page;

  beforeAll(async () => {
    kuule = await startTestKuule();
    await kuule.rows("update kuule.touchpoint set show_comments = 'at-once'");
  });
  afterAll(async () => {
    await kuule.stop();
  });
  beforeEach(async () => {
    page = screen.page;
  });

  async function receive(comment: string): Promise<string> {
    const id = randomUUID();
    await kuule.send(
      'PUT',
      `/api/v1/feedback/${id}`,
      { touchpoint: 'city-chat', rating: 2, comment, language: 'en' },
      kuule.credentials.serverKey,
    );
    await eventually('it is triaged', async () => (await kuule.rows('select from kuule.comment where feedback = $1', [id])).length);
    return id;
  }

  const open = (role: Role, search = '') => openConsole(kuule, page, role, search);

  const comment = (words: string) => page.locator('.comment', { hasText: words });

  it('lets a reviewer remove words by keyboard, here and wherever else they stand', async () => {
    await receive('The clerk zorbaxkvux was rude today');
    await receive('Ask for Zorbaxkvux at desk two');
    await open('reviewer');
    const rude = comment('was rude today');
    await rude.getByRole('button', { name: 'Correct the redaction' }).focus();
    await page.keyboard.press('Enter');
    await rude.getByRole('group', { name: 'The comment word by word' }).waitFor();
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await rude.getByRole('button', { name: 'Remove “zorbaxkvux”' }).waitFor();
    await expectAccessible(page);
    await rude.getByLabel('Kind').selectOption({ label: 'user name' });
    await rude.getByRole('button', { name: 'Remove “zorbaxkvux”' }).press('Enter');
    await rude.getByText('Removed from 2 comments in all.').waitFor();
    await page.getByText('Ask for removed: user name at desk two').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Correct the redaction');
    expect(await page.getByText('zorbaxkvux').count()).toBe(0);
    await expectAccessible(page);
  });

  it('offers what is selected with the mouse, and says why not when it is too much', async () => {
    await receive('Spoke with kvuxlingster about five or six other small things');
    await open('reviewer');
    const spoke = comment('Spoke with');
    await spoke.getByText('kvuxlingster').dblclick();
    await spoke.getByRole('button', { name: 'The selected words are personal data' }).click();
    await spoke.getByRole('button', { name: 'Remove “kvuxlingster”' }).waitFor();
    await spoke.getByRole('button', { name: 'things' }).click();
    await spoke.getByText('At most 4 words can be removed at a time.').waitFor();
    expect(await spoke.getByRole('button', { name: /^Remove/ }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await spoke.getByRole('group').waitFor({ state: 'detached' });
  });

  it('counts a wrong removal against its rule', async () => {
    await receive('Thanks Mary Johnson for the help with my form');
    await open('reviewer');
    const thanks = comment('for the help with my form');
    await thanks.getByRole('button', { name: 'Correct the redaction' }).click();
    await thanks.getByRole('button', { name: 'removed: name' }).click();
    await thanks.getByText('What was removed cannot be restored').waitFor();
    await thanks.getByRole('button', { name: 'Mark as wrongly removed' }).click();
    await thanks.getByText('Marked as wrong. It counts against its rule.').waitFor();
    await thanks.getByText('(marked as wrong)').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Redaction quality' }).click();
    await page.getByRole('heading', { name: 'Wrong removals by rule' }).waitFor();
    expect(new URL(page.url()).search).toBe('?page=quality');
    await page
      .getByRole('row', { name: /person: .* name 1?\d 1 / })
      .first()
      .waitFor();
    await page.getByText('Exceptions are changed by administrators.').waitFor();
    await expectAccessible(page);
    await page.goBack();
    await thanks.waitFor();
  });

  it('shows the page on quality empty and filled, and lets an administrator keep the lists', async () => {
    await open('administrator', '?page=quality');
    await page.getByRole('heading', { level: 1, name: 'Quality of redaction' }).waitFor();
    expect(await page.title()).toBe('Quality of redaction – Kuule');
    await page.getByText('No sample has been checked yet.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Add a word').fill('Suomi.fi');
    await page.keyboard.press('Enter');
    await page.getByText('“Suomi.fi” will be left standing from now on.').waitFor();
    await page.getByRole('button', { name: /^Remove.*suomi fi/ }).click();
    await page.getByText('There are no exceptions.').waitFor();
    await page.getByLabel('Take a value off the list').fill('zorbaxkvux');
    await page.keyboard.press('Enter');
    await page.getByText('It is off the list.').waitFor();

    const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
    await kuule.rows(
      `with drawn as (insert into kuule.sample (organisation, actor_kind, seed, restricted) values ($1, 'shell', 'x', false) returning id)
       insert into kuule.sample_comment (sample, organisation, place, feedback, language, redaction_version, missed, checked_at)
       select id, $1, n, gen_random_uuid(), case when n % 2 = 0 then 'fi' else 'sv' end, '1', case when n = 1 then '{person}'::text[] else '{}' end, now()
       from drawn, generate_series(1, 200) as n`,
      [demo?.id],
    );
    await page.reload();
    await page.getByText('of the comments still held personal data (95% interval 0.1–2.8%)').waitFor();
    await page.getByRole('row', { name: 'name 1 of 200 0.5%' }).waitFor();
    await expectAccessible(page);
    for (const width of [320, 390, 820]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('is nothing that a manager sees', async () => {
    await open('manager');
    await page.locator('.comment').first().waitFor();
    expect(await page.getByRole('button', { name: 'Correct the redaction' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Redaction quality' }).count()).toBe(0);
    await page.goto(`${kuule.baseUrl}/console/?page=quality`);
    await page.getByRole('alert').getByText('You have no right to see this.').waitFor();
  });
});
