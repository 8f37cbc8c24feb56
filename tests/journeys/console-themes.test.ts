/** What somebody does who corrects themes: turn a mark and see the report follow, and check comments one after another. */
import type { Page } from 'playwright-core';
import { themes } from '#libs/contract/codes.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { ConsoleHome, type Office } from '#tests/support/console-home.js';
import { expectAccessible, picture, screenForTests } from '#tests/support/screen.js';

describeInChromium('themes that a person corrects and checks', () => {
  const screen = screenForTests();
  let home: ConsoleHome;
  let page: Page;
  let office: Office;

  beforeAll(async () => {
    home = await ConsoleHome.open();
    const row = (right: number) => [0, 1, 2, 3].map((said) => (said === right ? 90 : 6));
    const card = Object.fromEntries(themes.map((theme) => [theme, [0, 1, 2, 3].map(row)]));
    await home.house.query('insert into kuule.classifier_error (version, confusion) values ($1, $2)', ['themes-1', { fi: card, en: card }]);
  });
  afterAll(async () => {
    await home.close();
  });
  beforeEach(async () => {
    office = await home.addOffice('administrator');
    page = screen.page;
  });

  /** Sixty comments: a third blame the queue, a sixth praise it, a sixth are unsure. */
  async function fill(): Promise<void> {
    for (let each = 0; each < 60; each++) {
      const isUnsure = each % 6 === 5;
      const polarity = each % 3 === 0 ? 'neg' : 'pos';
      const isAbout = each % 2 === 0 || isUnsure;
      await office.receive({
        rating: polarity === 'neg' ? 2 : 4,
        comment: {
          text: `I came in the morning, ticket ${each + 1}, and [person] saw to my papers before noon.`,
          language: 'en',
          sentiment: polarity,
          themes: isAbout ? { time: polarity, ...(each % 4 === 0 && { staff: 'pos' as const }) } : {},
          unsure: isUnsure ? ['time'] : [],
        },
      });
    }
  }

  it('change the report’s number at once, and say so by a tick', async () => {
    await office.receive({ rating: 2, comment: { text: 'Nobody looked up for half an hour', themes: { time: 'neg' }, sentiment: 'neg' } });
    await office.receive({
      rating: 2,
      comment: { text: 'It went round in circles', themes: { digital: 'neg' }, unsure: ['digital'], sentiment: 'neg' },
    });
    await office.openReport(page);
    await page.getByRole('link', { name: 'Time and queues, negative 1' }).waitFor();
    const comment = page.locator('.comment', { hasText: 'half an hour' });
    await comment.getByRole('button', { name: 'Correct the themes' }).click();
    await comment.getByRole('group', { name: 'Time and queues' }).getByText('+', { exact: true }).click();
    await comment.getByRole('group', { name: 'Add a theme' }).getByRole('button', { name: 'Staff' }).click();
    await expectAccessible(page);
    await comment.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Time and queues, positive 1' }).waitFor();
    await page.getByRole('link', { name: 'Staff, negative 1' }).waitFor();
    expect(await page.getByRole('link', { name: 'Time and queues, negative' }).count()).toBe(0);
    expect(await comment.locator('.mark').allTextContents()).toEqual([
      expect.stringContaining('✓, marked by a person'),
      expect.stringContaining('✓, marked by a person'),
    ]);
    const unsure = page.locator('.comment', { hasText: 'in circles' });
    await unsure.getByText('unsure').waitFor();
    expect(await page.getByRole('link', { name: 'Digital services, negative' }).count()).toBe(0);
    await picture(page, 'comments');
    await unsure.getByRole('button', { name: 'Correct the themes' }).click();
    await unsure.getByRole('button', { name: 'Digital services · unsure' }).click();
    await picture(page, 'correcting');
    await unsure.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Digital services, negative 1' }).waitFor();
    await expectAccessible(page);
  });

  it('are checked one after another by keys, left and taken up again', async () => {
    await fill();
    await office.openReport(page);
    const time = page.locator('.theme-row', { hasText: 'Time and queues' });
    await time
      .getByText(/adjusted \d+% \(\d+–\d+%\)/)
      .first()
      .waitFor();
    await page.getByText('0 of the 200 comments that are needed').waitFor();
    await expectAccessible(page);
    await picture(page, 'report');
    await page.locator('.adjusted-note').getByRole('link', { name: 'Check 50 comments' }).click();
    await page.getByRole('heading', { name: 'Check themes' }).waitFor();
    await page.getByText('Checked so far: 0 of 200').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Check 50 comments' }).click();

    const title = (k: number) => page.getByRole('heading', { name: `Comment ${k} of 50` });
    await title(1).waitFor();
    await expectAccessible(page);
    await picture(page, 'checking');
    await page.keyboard.press('Enter');
    await title(2).waitFor();
    await page.keyboard.press('8');
    await page.getByRole('group', { name: 'Fees and costs' }).waitFor();
    await page.getByRole('button', { name: 'Save and go on' }).waitFor();
    await page.keyboard.press('Enter');
    await title(3).waitFor();
    await page.keyboard.press('s');
    await title(4).waitFor();
    await page.keyboard.press('u');
    await title(3).waitFor();
    await page.keyboard.press('u');
    await title(2).waitFor();
    expect(await page.getByRole('group', { name: 'Fees and costs' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await title(3).waitFor();
    await page.keyboard.press('Enter');
    await title(4).waitFor();

    await page.reload();
    await page.getByRole('heading', { name: 'Comment 4 of 50' }).waitFor();
    await page.getByText('3 of 50').waitFor();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Report' }).click();
    await page.getByText('3 of the 200 comments that are needed').waitFor();
  });

  it('are not offered to a manager', async () => {
    office = await home.addOffice('manager');
    await office.receive({ rating: 2, comment: { text: 'Nobody looked up', themes: { time: 'neg' } } });
    await office.openReport(page);
    await page.locator('.comment', { hasText: 'Nobody looked up' }).waitFor();
    expect(await page.getByRole('button', { name: 'Correct the themes' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Check 50 comments' }).count()).toBe(0);
  });

  it.each([320, 390, 820])('need no sideways scrolling at %d pixels', async (width) => {
    await fill();
    await page.setViewportSize({ width, height: 800 });
    await office.openReport(page);
    await page.locator('.adjusted').first().waitFor();
    const scrolls = () => page.evaluate('document.documentElement.scrollWidth');
    expect(await scrolls()).toBe(width);
    await page.getByRole('button', { name: 'Correct the themes' }).first().click();
    expect(await scrolls()).toBe(width);
    await page.goto(`${home.origin}/console/?page=checks`);
    await page.getByRole('button', { name: 'Check 50 comments' }).click();
    await page.getByRole('heading', { name: 'Comment 1 of 50' }).waitFor();
    expect(await scrolls()).toBe(width);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
