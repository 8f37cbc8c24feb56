/** An administrator keeps the organisation's own themes, and sees the worker's round and the report follow. */
import type { Page } from 'playwright-core';
import { ReclassificationTask } from '#libs/feedback/renewal/reclassification-task.js';
import { Renewal } from '#libs/feedback/renewal/renewal.js';
import { Analyser } from '#libs/feedback/triage/analyser.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { ConsoleHome, type Office } from '#tests/support/console-home.js';
import { expectAccessible, picture, screenForTests } from '#tests/support/screen.js';

/** Presses Escape where the focus is, and says where it has gone before any drawing: there the next key, however fast, will find it. */
const escapeAtOnce = `(async () => {
  document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  for (let turn = 0; turn < 5; turn++) await undefined;
  return document.activeElement.textContent;
})()`;

describeInChromium('own themes', () => {
  const screen = screenForTests();
  let home: ConsoleHome;
  let page: Page;
  let office: Office;
  let worker: WorkerDatabase;
  let analyser: Analyser;

  beforeAll(async () => {
    home = await ConsoleHome.open();
    worker = await WorkerDatabase.open('worker', home.connectionAs('worker'), { max: 2 });
    analyser = new Analyser();
    await analyser.warmUp();
  });
  afterAll(async () => {
    await analyser.close();
    await worker.close();
    await home.close();
  });
  beforeEach(async () => {
    office = await home.addOffice('administrator');
    page = screen.page;
  });

  const round = () => new Renewal(worker, { tasks: [new ReclassificationTask(worker, analyser)] }).execute(120_000);
  const openPage = async () => {
    await page.goto(`${home.origin}/console/?page=subThemes`);
    await office.signIn(page);
    await page.getByRole('heading', { name: 'Own themes' }).waitFor();
  };
  const group = (name: string) => page.getByRole('group', { name });
  it('are added by keyboard alone, counted in the report, changed and retired', async () => {
    await office.receive({ rating: 2, comment: { text: 'Pysäköinnistä tuli sakko', themes: { premises: 'neg' }, version: 'themes-9999' } });
    await office.receive({ rating: 4, comment: { text: 'Jono oli lyhyt', version: 'themes-9999' } });
    await openPage();
    await page.getByText('There are no own themes yet.').waitFor();
    await expectAccessible(page);
    await picture(page, 'empty');
    await page.getByRole('button', { name: 'Add a theme' }).press('Enter');
    expect(await page.locator(':focus').textContent()).toBe('A new theme');

    // What is missing is said beside its field and in a list that leads there.
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('Mend these 4 things first:').waitFor();
    await expectAccessible(page);
    await picture(page, 'faults');
    await page.getByRole('link', { name: 'Name, Swedish' }).press('Enter');
    await page.keyboard.type('Parkering');
    await group('Name').getByLabel('Finnish').fill('Pysäköinti');
    await group('Name').getByLabel('English').fill('Parking');
    await page.getByLabel('Belongs to the theme').selectOption({ label: 'Premises' });
    await group('Key phrases').getByLabel('Finnish').fill('pysäköin*\n*');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('Mend this first:').waitFor();
    await group('Key phrases').getByLabel('Finnish').fill('pysäköin*\nparkkipaik*');
    await group('Examples').getByLabel('Finnish').fill('Parkkipaikalle ei mahtunut\nAuto jäi kadulle');
    await picture(page, 'form');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('“Parking” is saved.').waitFor();
    await page.getByText('The phrases do not find this example:').waitFor();
    await page.getByText('Auto jäi kadulle').waitFor();
    await page.getByText('not counted yet').waitFor();
    await expectAccessible(page);

    await round();
    const parking = page.getByRole('article').filter({ hasText: 'Parking' });
    await parking.getByText('1 comment').waitFor();
    await page.getByText('2 comments were gone through.').waitFor();
    await picture(page, 'list');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Report' }).click();
    await page.getByRole('link', { name: 'Parking 1' }).click();
    await page.getByText('Own theme “Parking”').waitFor();
    await page.locator('.comment', { hasText: 'Jono oli lyhyt' }).waitFor({ state: 'detached' });
    await page.locator('.comment', { hasText: 'tuli sakko' }).waitFor();

    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Own themes' }).click();
    await parking.getByRole('button', { name: 'Change' }).press('Enter');
    await group('Name').getByLabel('English').fill('Car park');
    expect(await page.evaluate(escapeAtOnce)).toBe('Change: Parking');
    await page.keyboard.press('Enter');
    expect(await group('Name').getByLabel('English').inputValue()).toBe('Parking');
    await group('Name').getByLabel('English').fill('Cars');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('“Cars” is saved.').waitFor();
    await page.getByRole('article').filter({ hasText: 'Cars' }).getByRole('button', { name: 'Retire' }).press('Enter');
    expect(await page.evaluate(escapeAtOnce)).toBe('Retire: Cars');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Retire it' }).press('Enter');
    await page.getByText('“Cars” is retired.').waitFor();
    await round();
    await page.getByText('There are no own themes yet.').waitFor();
    await page.getByText('Versions of the list: the last 3 changes').click();
    const table = page.getByRole('table', { name: 'Versions of the list' });
    await table.getByRole('rowheader', { name: '3 · reports go by this' }).waitFor();
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(['3 · reports go by this', '2', '1']);
    expect(await table.getByRole('cell').filter({ hasText: ':' }).allTextContents()).toEqual(
      expect.arrayContaining(['Retired: Cars', 'Changed: Cars', 'Added: Parking']) as string[],
    );
    await expectAccessible(page);
  });

  it('let stored comments be gone through again, and say how far that is', async () => {
    await office.receive({ comment: { text: 'Jono oli lyhyt', version: 'themes-9999' } });
    await round();
    await openPage();
    await page.getByRole('button', { name: 'Go through stored comments again' }).click();
    await page.getByText('0 of 1 comment has been gone through.').waitFor();
    await page.getByRole('progressbar', { name: 'Stored comments' }).waitFor();
    await round();
    await page.getByText('1 comment was gone through.').waitFor();
    await expectAccessible(page);
  });

  it('are read, and not changed, by a reviewer', async () => {
    office = await home.addOffice('reviewer');
    await openPage();
    await page.getByText('Own themes are changed by administrators.').waitFor();
    expect(await page.getByRole('button', { name: 'Add a theme' }).count()).toBe(0);
  });

  it.each([320, 390, 820])('need no sideways scrolling at %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await openPage();
    await page.getByRole('button', { name: 'Add a theme' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Mend these 4 things first:').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
