/** What a manager does: sign in, look, narrow down, read what people wrote, take it along. */
import type { Page } from 'playwright-core';
import type { Theme, Polarity } from '#libs/contract/codes.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { ConsoleHome, type Office } from '#tests/support/console-home.js';
import { expectAccessible, screenForTests } from '#tests/support/screen.js';

describeInChromium('the report of a manager', () => {
  const screen = screenForTests();
  let home: ConsoleHome;
  let page: Page;
  let office: Office;

  beforeAll(async () => {
    home = await ConsoleHome.open();
  });
  afterAll(async () => {
    await home.close();
  });
  beforeEach(async () => {
    office = await home.addOffice();
    page = screen.page;
  });

  const headline = () => page.locator('.headline-main');
  const comments = () => page.locator('.comment-text');
  const write = (text: string, themes: Partial<Record<Theme, Polarity>>, rating = 2) =>
    office.receive({ rating, comment: { text, themes, sentiment: Object.values(themes)[0] ?? 'neu' } });

  /** Waits until this comment stands alone. */
  async function expectOnly(text: string): Promise<void> {
    await comments().getByText(text).waitFor();
    await comments().nth(1).waitFor({ state: 'detached' });
    expect(await comments().count()).toBe(1);
  }

  it('is behind a sign-in that says what is wrong and comes back to the same address', async () => {
    await page.goto(`${home.origin}/console/?period=90d&mode=kiosk`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await expectAccessible(page);
    await office.signIn(page, 'not the password');
    await page.getByRole('alert').getByText('The e-mail address or the password is wrong').waitFor();
    await expectAccessible(page);
    await office.signIn(page);
    await page.getByRole('button', { name: 'Period Last 90 days' }).waitFor();
    expect(new URL(page.url()).search).toBe('?period=90d&mode=kiosk');

    await headline().waitFor();
    await page.getByText('No comments here.').waitFor();
    await page.getByRole('button', { name: 'Language All' }).click();
    await screen.browser.clearCookies();
    await page.getByRole('checkbox', { name: 'Swedish' }).click();
    await page.getByText('Your session has ended').waitFor();
    await office.signIn(page);
    await page.getByRole('button', { name: 'Remove the filter Language: Swedish' }).waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.getByText('Your session has ended').count()).toBe(0);
  });

  it('says how long to wait after too many attempts', async () => {
    await page.goto(`${home.origin}/console/`);
    await page.route('**/session', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 429, headers: { 'retry-after': '290' }, json: { code: 'TOO_MANY_REQUESTS' } })
        : route.continue(),
    );
    await office.signIn(page);
    await page.getByRole('alert').getByText('Try again in 5 minutes').waitFor();
  });

  it('shows one tap on an empty instance at once, without a reload', async () => {
    await office.openReport(page);
    await page.getByRole('heading', { name: 'No answers yet' }).waitFor();
    expect(await page.getByRole('link', { name: 'Open the kiosk' }).getAttribute('href')).toBe('/kiosk/');
    await expectAccessible(page);

    await office.receive({ rating: 5 });
    await headline().getByText('1 of 1 was satisfied: too few to draw conclusions.').waitFor();
    await page.getByRole('status').getByText('New answers: now 1 in all').waitFor({ state: 'attached' });
    expect(await page.locator('.key-figure.is-few').count()).toBe(3);
    await expectAccessible(page);
  });

  it('keeps every choice in the address, and back undoes it', async () => {
    await office.receive({ rating: 5, mode: 'kiosk' });
    await office.receive({ rating: 1, mode: 'web' });
    await office.openReport(page);
    await page.getByRole('button', { name: 'Mode All' }).click();
    await page.getByRole('checkbox', { name: 'Kiosk' }).check();
    await headline().getByText('1 of 1 was satisfied').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('Mode Kiosk');
    expect(new URL(page.url()).search).toBe('?mode=kiosk');

    await page.goBack();
    await headline().getByText('1 of 2 were satisfied').waitFor();
    await page.goForward();
    await page.getByRole('button', { name: 'Remove all' }).click();
    await headline().getByText('1 of 2 were satisfied').waitFor();

    await page.goto(`${home.origin}/console/?mode=phone`);
    await page.getByRole('heading', { name: 'No answers for these filters' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Remove the filters' }).click();
    await headline().getByText('1 of 2 were satisfied').waitFor();
  });

  it.each([
    ['7d', '2026-02-23', '2026-03-01'],
    ['month', '2026-03-01', '2026-03-01'],
    ['last-month', '2026-02-01', '2026-02-28'],
    ['this-year', '2026-01-01', '2026-03-01'],
  ])('asks for the days that %s means where the organisation is', async (period, from, to) => {
    // Already March in Helsinki, not yet where the browser is.
    await page.addInitScript(`{
      const Real = Date;
      Date = class extends Real { constructor(...given) { super(...(given.length ? given : ['2026-02-28T22:30:00Z'])); } };
    }`);
    const asked = page.waitForRequest(/reports\/summary\?/);
    await office.openReport(page, `?period=${period}`);
    expect(Object.fromEntries(new URL((await asked).url()).searchParams)).toEqual({ from, to, compare: 'previous' });
  });

  it('opens the comments behind a bar, by keyboard too, with what was removed in words', async () => {
    await write('The queue was long, said [person]', { time: 'neg' });
    await write('Quick and kind', { time: 'pos', staff: 'pos' }, 5);
    await write('I want this put right', { complaints: 'neg', outcome: 'neg' }, 1);
    await write('Thanks', {}, 5);
    await office.openReport(page);
    await comments().nth(3).waitFor();
    await page.getByRole('link', { name: 'Time and queues, negative 1' }).focus();
    await page.keyboard.press('Enter');
    await expectOnly('The queue was long, said removed: name');
    expect(await page.locator(':focus').textContent()).toBe('Comments');
    expect(new URL(page.url()).search).toBe('?about=time&polarity=neg');
    await expectAccessible(page);

    await page.locator('.complaints').getByRole('link', { name: 'Decision and outcome' }).click();
    await expectOnly('I want this put right');
    await page.locator('.general').getByRole('link', { name: 'Neutral' }).click();
    await expectOnly('Thanks');
    await page.getByRole('button', { name: 'Show all comments' }).click();
    await comments().nth(3).waitFor();
  });

  it('says urgent comments first and aloud', async () => {
    await office.receive({ rating: 1, comment: { text: 'Somebody lies on the stairs', urgent: ['person-in-danger'] } });
    await office.receive({ rating: 4, comment: { text: 'All well' } });
    await office.openReport(page);
    await page.getByRole('alert').getByText('1 urgent comment').waitFor();
    await page.getByRole('link', { name: 'Read the urgent comment' }).click();
    await page.locator('.comment').getByText('Person in danger').waitFor();
    await expectOnly('Somebody lies on the stairs');
    await expectAccessible(page);
  });

  it('shows more comments by pages, and new ones without moving what is read', async () => {
    for (let each = 0; each < 25; each++) await write(`Comment ${each}`, { staff: 'pos' }, 5);
    await office.openReport(page);
    await comments().nth(19).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await comments().nth(24).waitFor();
    await write('A fresh one', { staff: 'pos' }, 5);
    await headline().getByText('26 answers').waitFor();
    expect(await comments().count()).toBe(25);
  });

  it('gives each chart as a table, and the files of what is on screen', async () => {
    for (let each = 0; each < 12; each++) await write('Long queue', { time: 'neg' });
    await office.openReport(page, '?period=7d&mode=kiosk');
    await page.getByText('Show as a table: Ratings').click();
    const row = page.locator('.ratings').getByRole('row', { name: '2 Dissatisfied' });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['12', '100%']);
    const file = new URL((await page.getByRole('link', { name: 'Figures as CSV' }).getAttribute('href')) ?? '', home.origin);
    expect(file.pathname).toBe('/api/console/v1/reports/summary.csv');
    expect(Object.fromEntries(file.searchParams)).toMatchObject({ mode: 'kiosk', compare: 'previous', lang: 'en' });
    await page.getByRole('link', { name: 'Time and queues, negative' }).click();
    const list = page.getByRole('link', { name: 'These comments as CSV' });
    expect(await list.getAttribute('href')).toContain('mode=kiosk&about=time&polarity=neg&lang=en');
  });

  it('speaks the language that is chosen, and prints on one sheet', async () => {
    const themes: Theme[] = ['time', 'staff', 'digital', 'information', 'premises', 'outcome', 'cost'];
    for (const theme of themes) await write('Words', { [theme]: 'neg', complaints: 'neg' });
    for (const theme of themes) await write('Words', { [theme]: 'pos' }, 5);
    await office.openReport(page);
    await page.getByRole('button', { name: 'suomi' }).click();
    await headline().getByText('14 vastausta.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fi');
    await expectAccessible(page);
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.reload();
    await headline().getByText('14 vastausta.').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await headline().getByText('14 answers.').waitFor();
  });

  it.each([320, 390, 820])('needs no sideways scrolling at %d pixels', async (width) => {
    await write('A-very-long-word-that-somebody-wrote-without-any-space-at-all-in-the-middle-of-it', { information: 'mix', time: 'neg' });
    await page.setViewportSize({ width, height: 800 });
    await office.openReport(page, '?mode=kiosk');
    await comments().first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await expectAccessible(page);
    if (width < 768) await page.getByRole('button', { name: 'Filters (1 in use)' }).click();
    for (const filter of ['Period Last', 'Touchpoint', 'Mode', 'Theme']) {
      await page.locator('.disclosure-button', { hasText: filter }).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.keyboard.press('Escape');
    }
  });

  it('tells why: words and comments of a theme by keyboard, what goes with low ratings, and a week out of the ordinary', async () => {
    const at = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();
    const add = (daysAgo: number, text: string, themes: Partial<Record<Theme, Polarity>>, rating: number) =>
      home.house.addFeedback(office.desk, { at: at(daysAgo), rating, comment: { text, themes, sentiment: 'neg' } });
    for (let week = 2; week < 14; week++) {
      for (let n = 0; n < 6; n++) await add(7 * week + n, 'The queue moved slowly all morning long.', { time: 'neg' }, 3);
      for (let n = 0; n < 6; n++) await add(7 * week + n, 'A kind clerk found my papers quickly.', { staff: 'pos' }, 5);
    }
    for (let n = 0; n < 7; n++) {
      for (let more = 0; more < 6; more++)
        await add(7 + n, 'The ticket machine was broken and nobody knew whose turn it was.', { time: 'neg' }, 1);
    }
    await office.openReport(page, '?period=30d');
    const alarm = page.locator('.alarms a').first();
    await alarm.waitFor();
    const why = page.locator('.why').first();
    await why.locator('summary').focus();
    await page.keyboard.press('Enter');
    await why.getByText('ticket machine', { exact: true }).waitFor();
    expect(await why.locator('.comment-text').count()).toBeGreaterThan(0);
    const drivers = page.getByRole('region', { name: 'What goes with low ratings' });
    expect(await drivers.getByRole('row').nth(1).textContent()).toMatch(/Time and queues.*points more often/);
    await expectAccessible(page);
    await alarm.click();
    await page.waitForURL(/polarity=(neg|pos)/);
    expect(new URL(page.url()).searchParams.get('touchpoint')).toBe(office.desk.key);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
