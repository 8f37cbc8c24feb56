/** The web form as people meet it: in a browser without scripts, with them, in a frame, and on paper. */
import type { Frame } from 'playwright-core';
import { describeInChromium } from '#tests/support/chromium.js';
import { ForeignPage, FormJourney } from '#tests/support/form.js';
import { holdBack } from '#tests/support/held-back.js';
import { until } from '#tests/support/kiosk.js';

const number = '040 765 4321';
const words = `Odotin kauan. Soittakaa numeroon ${number}, kiitos.`;

let form: FormJourney;
const heading = () => form.page.locator('h1').textContent();
const focused = () => form.page.evaluate('document.activeElement.className || document.activeElement.tagName');
const value = () => form.page.locator('textarea').inputValue();

describeInChromium('the form in a browser without scripts', () => {
  beforeAll(async () => {
    form = await FormJourney.start();
    await form.launch({ javaScriptEnabled: false });
  });
  beforeEach(() => form.open());
  afterAll(() => form.stop());

  it('goes all the way from the page to the redacted comment', async () => {
    expect(await form.page.locator('.comment-left').innerText()).toBe('Enintään 2000 merkkiä.');
    expect(await form.page.locator('.notice').innerText()).toContain('kunnan kirjaamo, kirjaamo@demo.example');
    await form.rate(2);
    await form.page.getByLabel('Odotus- tai käsittelyaika').check();
    await form.page.getByLabel('Henkilökunta').check();
    await form.page.getByRole('group', { name: 'Asian hoitaminen oli helppoa.' }).getByLabel('3').check();
    await form.write(words);
    await form.send();
    await form.thanked();
    expect(await heading()).toBe('Kiitos palautteestasi!');
    expect(await form.page.locator('main').innerText()).toContain('kunnan kirjaamo');
    expect(await form.triaged()).toBe('Odotin kauan. Soittakaa numeroon [phone], kiitos.');
    expect(await form.stored()).toEqual([
      { rating: 2, mode: 'web', answers: { reasons: ['time', 'staff'], ease: 3 }, language: 'fi', hasComment: true },
    ]);
    expect(await form.kuule.rows('select from kuule.raw_comment')).toEqual([]);
  }, 150_000);

  it('asks what was wrong only where something was', async () => {
    const asked = () => form.page.getByText('Mihin et ollut tyytyväinen?').isVisible();
    expect(await asked()).toBe(false);
    await form.rate(3);
    expect(await asked()).toBe(true);
    await form.rate(4);
    expect(await asked()).toBe(false);
  });

  it('comes back with all that was written when the rating is missing, and says so first', async () => {
    await form.write(`${words}\nToinen rivi.`);
    await form.page.getByRole('group', { name: 'Asian hoitaminen oli helppoa.' }).getByLabel('5').check();
    await form.send();
    expect(await form.page.title()).toMatch(/^Palautetta ei vielä lähetetty/);
    expect(await form.page.locator(':focus').innerText()).toContain('Valitse ensin tähdet');
    expect(await value()).toBe(`${words}\nToinen rivi.`);
    expect(await form.stored()).toEqual([]);
    await form.page.getByRole('link', { name: 'Valitse ensin tähdet' }).click();
    await form.page.keyboard.press('ArrowRight');
    await form.send();
    await form.thanked();
    expect(await form.stored()).toEqual([expect.objectContaining({ rating: 2, answers: { ease: 5 } })]);
  });

  it('comes back when the comment is too long, with every sign of it', async () => {
    const long = '😀'.repeat(2_001);
    await form.rate(4);
    await form.write(long);
    await form.send();
    expect(await form.page.locator('.form-faults').innerText()).toContain('Teksti on liian pitkä');
    expect(await form.page.locator('.comment-left').innerText()).toBe('Teksti on liian pitkä. Poista merkkejä: 1');
    expect(await value()).toBe(long);
    await form.write(long.slice(2));
    await form.send();
    await form.thanked();
  });

  it('amends what was sent when its sender goes back and changes it', async () => {
    await form.rate(4);
    await form.send();
    await form.thanked();
    await form.page.goBack();
    await form.rate(5);
    await form.send();
    await form.thanked();
    expect(await form.stored()).toEqual([expect.objectContaining({ rating: 5 })]);
  });

  it('is answered by keyboard alone', async () => {
    const keys = async (...names: string[]) => {
      for (const name of names) await form.page.keyboard.press(name);
    };
    // Past the languages to the stars; an arrow chooses the next one.
    await keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowRight', 'ArrowRight');
    // The first reason, the scale's "no answer" and its arrow round to 1, the privacy link, the comment, the button.
    await keys('Tab', 'Space', ...Array.from({ length: 7 }, () => 'Tab'), 'ArrowRight', 'Tab', 'Tab');
    await form.page.keyboard.type('Hyvin meni.');
    await keys('Tab', 'Enter');
    await form.thanked();
    expect(await form.stored()).toEqual([
      expect.objectContaining({ rating: 3, answers: { reasons: ['time'], ease: 1 }, hasComment: true }),
    ]);
  });

  it('speaks another language at one press', async () => {
    await form.page.getByRole('link', { name: 'Русский' }).click();
    expect([await heading(), await form.page.locator('html').getAttribute('lang')]).toEqual(['Как прошло ваше посещение?', 'ru']);
    await form.rate(5);
    await form.send();
    await form.thanked();
    expect(await heading()).toBe('Спасибо за ваш отзыв!');
    expect((await form.stored())[0]?.language).toBe('ru');
  });
});

describeInChromium('the form in a browser with scripts', () => {
  const dialog = () => form.page.getByRole('alertdialog');
  beforeAll(async () => {
    form = await FormJourney.start();
    await form.launch();
  });
  beforeEach(() => form.open());
  afterAll(() => form.stop());

  /** With the recognizers there. */
  async function writeAndSend(text: string): Promise<void> {
    await form.page.waitForLoadState('networkidle');
    await form.rate(3);
    await form.write(text);
    await form.send();
  }

  it('counts along, and does not send what is too long', async () => {
    await form.write('😀'.repeat(1_990));
    expect(await form.page.locator('.comment-left').innerText()).toBe('Merkkejä jäljellä: 10');
    await form.rate(3);
    await form.write('x'.repeat(2_001));
    await form.send();
    expect(await focused()).toBe('TEXTAREA');
    expect(form.page.url()).toMatch(/\/f\/e-permit$/);
  });

  it('asks about a telephone number, and sends the comment without it at one press', async () => {
    await writeAndSend(words);
    expect(await dialog().innerText()).toContain(number);
    expect(await focused()).toBe('H2');
    await dialog().getByRole('button', { name: 'Poista ja lähetä' }).click();
    await form.thanked();
    expect(await form.triaged()).toBe('Odotin kauan. Soittakaa numeroon, kiitos.');
  });

  it('sends it as it is when its writer says so, and asks only once', async () => {
    await writeAndSend(words);
    await dialog().getByRole('button', { name: 'Takaisin tekstiin' }).click();
    await until(async () => expect(await focused()).toBe('TEXTAREA'));
    expect(await value()).toBe(words);
    await form.send();
    await form.thanked();
    expect(await form.triaged()).toContain('[phone]');
  });

  it('asks whoever sends at once, before the recognizers have come', async () => {
    const recognizers = await holdBack(form.page, /\/warn-[^/]*\.js$/);
    await form.page.reload();
    await recognizers.asked;
    await form.rate(3);
    await form.write(words);
    await form.send();
    expect(await dialog().count()).toBe(0);
    expect(await form.stored()).toEqual([]);
    recognizers.letGo();
    await dialog().waitFor();
    expect(await dialog().innerText()).toContain(number);
    expect(await form.stored()).toEqual([]);
    await form.page.unrouteAll();
  });

  it('sends unasked where the recognizers could not be loaded', async () => {
    await form.page.route(/\/warn-[^/]*\.js$/, (route) => route.abort());
    await form.page.reload();
    await writeAndSend(words);
    await form.thanked();
  });

  it('keeps nothing in the browser, and asks nobody but us', async () => {
    const asked = new Set<string>();
    form.page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await form.page.reload();
    await writeAndSend('Odotin kauan.');
    await form.thanked();
    expect([...asked]).toEqual([new URL(form.page.url()).origin]);
    expect(await form.browser.cookies()).toEqual([]);
    const kept =
      '(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])()';
    expect(await form.page.evaluate(kept)).toEqual([0, 0, 0, 0]);
  });

  it('takes what was written along into another language', async () => {
    await form.rate(2);
    await form.page.getByLabel('Hinta').check();
    await form.write('Kallista.');
    await form.page.getByRole('link', { name: 'Svenska' }).click();
    await form.page.getByText('Hur gick ditt besök?').waitFor();
    expect([await value(), await form.page.getByLabel('Priset').isChecked()]).toEqual(['Kallista.', true]);
    await form.send();
    await form.thanked();
    expect(await form.stored()).toEqual([{ rating: 2, mode: 'web', answers: { reasons: ['cost'] }, language: 'sv', hasComment: true }]);
  });

  it('runs under its own strict policy', async () => {
    const errors: string[] = [];
    form.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await form.page.reload();
    await writeAndSend(words);
    await dialog().waitFor();
    expect(errors).toEqual([]);
  });
});

describeInChromium('the form in a frame', () => {
  let foreign: ForeignPage;
  beforeAll(async () => {
    form = await FormJourney.start();
    await form.launch();
    foreign = await ForeignPage.open(`${form.kuule.baseUrl}/f/e-permit`);
    await form.kuule.rows("update kuule.touchpoint set allowed_origins = array[$1] where key = 'e-permit'", [foreign.origin]);
  });
  afterAll(async () => {
    await foreign.close();
    await form.stop();
  });
  const frame = (): Frame => form.page.frames()[1]!;

  it('is answered on a page of an allowed origin', async () => {
    await form.open(foreign.origin);
    await frame().locator('.star-choice').nth(3).click();
    await frame().locator('button[type=submit]').click();
    await frame().waitForURL(/\/thanks\?/);
    expect(await form.stored()).toEqual([expect.objectContaining({ rating: 4, mode: 'web' })]);
  });

  it('is not shown on any other page', async () => {
    await form.open(foreign.origin.replace('127.0.0.1', 'localhost'));
    expect(await frame().locator('form').count()).toBe(0);
    expect(await form.page.locator('h1').textContent()).toBe('Done');
  });
});

describeInChromium('the poster', () => {
  beforeAll(async () => {
    form = await FormJourney.start({ KUULE_PUBLIC_URL: 'https://kuule.example' });
    await form.launch();
  });
  afterAll(() => form.stop());
  it('leads to the form in every language of the touchpoint, on one sheet', async () => {
    await form.open('/f/e-permit/poster?phone=0100%20123%20456');
    const said = await form.page.locator('.poster').innerText();
    for (const part of ['Miten asiointisi sujui?', 'Hur gick ditt besök?', 'How did your visit go?', 'Как прошло ваше посещение?'])
      expect(said).toContain(part);
    for (const part of [
      'kuule.example/f/e-permit',
      '0100 123 456',
      'avaa osoite tai soita:',
      'Sähköinen lupapalvelu · E-tjänsten för tillstånd',
    ])
      expect(said).toContain(part);
    expect(await form.page.locator('.qr-code').getAttribute('aria-label')).toBe('https://kuule.example/f/e-permit');
    const pdf = (await form.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('bears no number but a telephone number', async () => {
    await form.open(`/f/e-permit/poster?phone=${encodeURIComponent('0700 <b>win</b>')}`);
    expect(await form.page.locator('.poster-phone').count()).toBe(0);
    expect(await form.page.locator('.poster').innerText()).toContain('Lue koodi puhelimella tai avaa osoite:');
  });
});
