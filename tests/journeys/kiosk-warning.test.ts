/** What a writer is asked before personal data is sent: with one tap it is gone, and nothing ever stands in the way of sending. */
import { describeInChromium } from '#tests/support/chromium.js';
import { itemsOf } from '#tests/support/faulty-line.js';
import { KioskJourney, until } from '#tests/support/kiosk.js';
import { KioskHome } from '#tests/support/kiosk-home.js';

const number = '040 765 4321';
const words = `Odotin kauan. Soittakaa numeroon ${number}, kiitos.`;
const sheets = 'Odotin 45 minuuttia, vuoronumero 1234. Kävin 12.3.2026 klo 12.30, maksu oli 12,50 €.';

describeInChromium('a comment with a phone number in it', () => {
  let home: KioskHome;
  let kiosk: KioskJourney;
  beforeAll(async () => {
    home = await KioskHome.start();
  });
  afterEach(() => kiosk.stop());
  afterAll(() => home.stop());

  const dialog = () => kiosk.page.getByRole('alertdialog');
  const heading = () => kiosk.page.locator('h1').textContent();
  const value = () => kiosk.page.locator('textarea').inputValue();
  const focused = () => kiosk.page.evaluate('document.activeElement.tagName');
  /** Presses as a person does who looks between. */
  async function keys(...names: string[]): Promise<void> {
    for (const name of names) {
      await kiosk.page.waitForTimeout(550);
      await kiosk.page.keyboard.press(name);
    }
  }

  /** On the comment's page, with the recognizers there. */
  async function write(text: string, language = 'fi'): Promise<void> {
    kiosk = await KioskJourney.start(home);
    await kiosk.open();
    if (language !== 'fi') await kiosk.press(`.language[lang="${language}"]`);
    await kiosk.rate(3);
    const streets = kiosk.page.waitForResponse(/\/address-[^/]*\.js$/);
    await kiosk.toComment();
    await streets;
    await kiosk.page.locator('textarea').fill(text);
  }
  async function send(text: string, language?: string): Promise<void> {
    await write(text, language);
    await kiosk.press('.button-main');
  }
  /** The comment as the collector took it in. */
  async function sentComment(): Promise<string | undefined> {
    await until(async () => expect(await home.stored()).toEqual([expect.objectContaining({ hasComment: true })]));
    return kiosk.line.sent
      .filter(({ path, status }) => path.endsWith('/batch') && status! < 300)
      .flatMap(itemsOf)
      .findLast(({ comment }) => comment)?.comment;
  }

  it('is shown to its writer, with the route to an answer, and goes without it at one tap', async () => {
    await send(words);
    const said = await dialog().innerText();
    for (const sentence of [
      'Tämä näyttää puhelinnumerolta.',
      number,
      'Täältä ei voida soittaa sinulle takaisin.',
      'kirjaamo, Keskuskatu 1',
    ]) {
      expect(said).toContain(sentence);
    }
    await kiosk.press('.send-warning .button-main');
    expect(await heading()).toBe('Kiitos palautteestasi!');
    expect(await sentComment()).toBe('Odotin kauan. Soittakaa numeroon, kiitos.');
  });

  it('goes as it was written at another tap', async () => {
    await send(words);
    await kiosk.press('.send-warning .button:nth-child(2)');
    expect(await heading()).toBe('Kiitos palautteestasi!');
    expect(await sentComment()).toBe(words);
  });

  it('can be gone back to, and is asked about only once', async () => {
    await send(words);
    await kiosk.press('.send-warning .button-quiet');
    await until(async () => expect(await focused()).toBe('TEXTAREA'));
    expect(await value()).toBe(words);
    await kiosk.press('.button-main');
    expect(await heading()).toBe('Kiitos palautteestasi!');
    expect(await sentComment()).toBe(words);
  });

  it('is answered by keyboard alone, and Escape keeps everything as it is', async () => {
    await write(words);
    await kiosk.page.locator('textarea').focus();
    await keys('Tab', 'Enter');
    await dialog().waitFor();
    expect(await focused()).toBe('H2');
    // Presses buttons of the page behind, were it not for the dialog.
    await keys('4', 'Escape');
    await dialog().waitFor({ state: 'detached' });
    expect([await heading(), await value()]).toEqual(['Haluatko kertoa lisää?', words]);
  });

  it('is removed by keyboard alone', async () => {
    await write(words);
    await kiosk.page.locator('textarea').focus();
    await keys('Tab', 'Enter');
    await dialog().waitFor();
    await keys('Tab', 'Enter');
    expect(await sentComment()).toBe('Odotin kauan. Soittakaa numeroon, kiitos.');
  });

  it('is announced to a screen reader with its question and its reason', async () => {
    await send(words);
    await kiosk.page.getByRole('alertdialog', { name: 'Poistetaanko tämä ennen lähettämistä?' }).waitFor();
    const described = await kiosk.page.evaluate(
      "document.getElementById(document.querySelector('dialog').getAttribute('aria-describedby')).innerText",
    );
    expect(described).toContain('puhelinnumerolta');
  });

  it('is not answered by the second of two quick taps', async () => {
    await write(words);
    await kiosk.page.waitForTimeout(550);
    await kiosk.page.evaluate(`(async () => {
      document.querySelector('.actions .button-main').click();
      await new Promise(requestAnimationFrame);
      document.querySelector('.send-warning .button-main').click();
    })()`);
    expect(await dialog().count()).toBe(1);
  });

  it('lists all that was found at once, in the language of the page', async () => {
    await send(`Ring ${number} eller malli@posti.example, personbeteckning 131052-308T`, 'sv');
    const said = await dialog().innerText();
    for (const sentence of [
      'ett telefonnummer',
      'en e-postadress',
      'en personbeteckning',
      'Ingen kan svara dig härifrån',
      'Centralgatan 1',
    ]) {
      expect(said).toContain(sentence);
    }
    await kiosk.press('.send-warning .button-main');
    expect(await sentComment()).toBe('Ring, personbeteckning');
  });

  it('sends the rating alone where nothing else was said', async () => {
    await send(number);
    await kiosk.press('.send-warning .button-main');
    expect(await heading()).toBe('Kiitos palautteestasi!');
    await until(async () => expect(await home.stored()).toEqual([expect.objectContaining({ rating: 3, hasComment: false })]));
  });

  it('is left unread by read-aloud in the room', async () => {
    await write(words);
    await kiosk.press('.listen');
    await kiosk.press('.button-main');
    await dialog().waitFor();
    const silent = "[...document.querySelectorAll('dialog q')].every((shown) => shown.closest('[data-silent]'))";
    expect(await kiosk.page.evaluate(silent)).toBe(true);
  });

  it('leaves no trace when its writer has gone', async () => {
    kiosk = await KioskJourney.start(home);
    await kiosk.page.clock.install();
    await kiosk.open();
    await kiosk.rate(3);
    await kiosk.toComment();
    await kiosk.page.locator('textarea').fill(words);
    await until(async () => {
      await kiosk.press('.button-main');
      expect(await dialog().count()).toBe(1);
    });
    await kiosk.page.clock.runFor(46_000);
    expect(await dialog().count()).toBe(2);
    await kiosk.page.clock.runFor(21_000);
    expect(await heading()).toBe('Miten asiointisi sujui?');
    expect(await kiosk.page.content()).not.toContain(number);
  });

  it('asks nothing about prices, times, dates and queue tickets', async () => {
    await send(sheets);
    expect(await heading()).toBe('Kiitos palautteestasi!');
    expect(await sentComment()).toBe(sheets);
  });

  it('is sent unasked where the recognizers could not be loaded', async () => {
    kiosk = await KioskJourney.start(home);
    await kiosk.browser.route(/\/warn-[^/]*\.js$/, (route) => route.abort());
    await kiosk.open();
    await kiosk.rate(3);
    await kiosk.toComment();
    await kiosk.page.locator('textarea').fill(words);
    await kiosk.press('.button-main');
    expect(await heading()).toBe('Kiitos palautteestasi!');
    expect(await sentComment()).toBe(words);
  });

  it('is asked about without a network, once the kiosk has been there', async () => {
    kiosk = await KioskJourney.start(home, { browser: { serviceWorkers: 'allow' } });
    await kiosk.open();
    await kiosk.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await until(async () =>
      expect(
        await kiosk.page.evaluate(`caches.keys().then(async (names) => (await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat().filter((url) => /\\/(warn|address)-/.test(url)).length)`),
      ).toBeGreaterThan(4),
    );
    await kiosk.page.reload();
    await kiosk.page.locator('.face-button').first().waitFor();
    await kiosk.line.close();
    await kiosk.rate(3);
    await kiosk.toComment();
    await kiosk.page.locator('textarea').fill(words);
    await until(async () => {
      await kiosk.press('.button-main');
      expect(await dialog().count()).toBe(1);
    });
    await kiosk.line.open();
  });
});
