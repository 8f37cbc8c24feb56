/** One visitor after another at a kiosk: by touch or key, in their language, leaving nothing behind. */
import { describeInChromium } from '#tests/support/chromium.js';
import { KioskJourney, until } from '#tests/support/kiosk.js';
import { KioskHome } from '#tests/support/kiosk-home.js';

const reasons = 'Mihin et ollut tyytyväinen?';
const ease = 'Asian hoitaminen oli helppoa.';
const words = 'Odotin kauan tiskillä';

describeInChromium('a visit at a kiosk', () => {
  let home: KioskHome;
  let kiosk: KioskJourney;
  beforeAll(async () => {
    home = await KioskHome.start();
  });
  afterEach(() => kiosk.stop());
  afterAll(() => home.stop());

  async function start(options?: Parameters<typeof KioskJourney.start>[1]): Promise<void> {
    kiosk = await KioskJourney.start(home, options);
    await kiosk.page.clock.install();
    await kiosk.open();
  }
  const heading = () => kiosk.page.locator('h1').textContent();
  const seconds = (count: number) => kiosk.page.clock.runFor(count * 1000);
  const focused = () => kiosk.page.evaluate('document.activeElement.tagName');
  async function key(name: string): Promise<void> {
    await kiosk.page.waitForTimeout(550);
    await kiosk.page.keyboard.press(name);
  }

  describe('setting up', () => {
    it('takes the token out of the address bar and keeps it', async () => {
      await start();
      expect(kiosk.page.url()).toBe(kiosk.address);
      await kiosk.page.goto(kiosk.address);
      await kiosk.page.locator('.face-button').first().waitFor();
      expect(await kiosk.page.evaluate('history.length')).toBeLessThanOrEqual(3);
    });

    it('says what to do without a token, and takes a pasted address', async () => {
      kiosk = await KioskJourney.start(home);
      await kiosk.page.goto(kiosk.address);
      expect(await heading()).toBe('Ota kioski käyttöön');
      await kiosk.page.getByLabel('Kioskin osoite').fill('library');
      await kiosk.page.keyboard.press('Enter');
      await kiosk.page.locator('[aria-invalid="true"]').waitFor();
      await kiosk.page.getByLabel('Kioskin osoite').fill(`${kiosk.address}#device=${kiosk.home.deviceToken}`);
      await kiosk.press('.button-main');
      await kiosk.page.locator('.face-button').first().waitFor();
    });

    it('says so when the token is not accepted', async () => {
      kiosk = await KioskJourney.start(home);
      await kiosk.page.goto(`${kiosk.address}#device=${'x'.repeat(32)}`);
      await kiosk.page.getByText('Laitteen tunnus ei kelpaa').waitFor();
      await kiosk.page.getByLabel('Kioskin osoite').fill(kiosk.home.deviceToken);
      await kiosk.press('.button-main');
      await kiosk.page.locator('.face-button').first().waitFor();
    });
  });

  describe('the journey', () => {
    it('goes from face to thanks, locks the buttons meanwhile, and begins anew', async () => {
      await start();
      await kiosk.rate(2);
      await kiosk.page.locator('.saved').waitFor();
      expect(await kiosk.page.getByRole('status').textContent()).toBe('Kiitos! Arviosi on tallennettu.');
      await kiosk.press('.choice >> nth=0');
      await kiosk.press('.choice >> nth=3');
      await kiosk.press('.button-main');
      await kiosk.press('.choice >> nth=4');
      await kiosk.press('.button-main');
      await kiosk.page.locator('textarea').fill(words);
      await kiosk.press('.button-main');
      expect(await heading()).toBe('Kiitos palautteestasi!');
      expect(await kiosk.page.locator('button:visible').count()).toBe(0);
      await key('1');
      await seconds(3);
      expect(await heading()).toBe('Miten asiointisi sujui?');
      const answers = { reasons: ['time', 'information'], ease: 5 };
      await until(async () => expect(await home.stored()).toEqual([expect.objectContaining({ rating: 2, answers, hasComment: true })]));
    });

    it('asks after a good rating only what is asked of all, and lets a rating be corrected under its id', async () => {
      await start();
      await kiosk.rate(5);
      expect(await heading()).toBe(ease);
      await kiosk.press('[data-key="back"]');
      expect(await kiosk.page.locator('.face-button[aria-pressed="true"]').getAttribute('data-key')).toBe('5');
      await kiosk.rate(3);
      expect(await heading()).toBe(reasons);
      await until(async () => expect((await home.stored()).map(({ rating }) => rating)).toEqual([3]));
    });

    it('goes all the way by keyboard', async () => {
      await start();
      await key('3');
      expect(await heading()).toBe(reasons);
      expect(await focused()).toBe('H1');
      await key('Tab');
      await key('Space');
      expect(await kiosk.page.locator('.choice[aria-pressed="true"]').count()).toBe(1);
      await key('Escape');
      expect(await heading()).toBe('Miten asiointisi sujui?');
      for (let press = 0; press < 4; press++) await key('Tab');
      await key('Enter');
      for (let press = 0; press < 6 && (await heading()) === ease; press++) {
        await key('Tab');
        if ((await kiosk.page.evaluate('document.activeElement.className')) === 'button button-main') await key('Enter');
      }
      expect(await heading()).toBe('Haluatko kertoa lisää?');
      await key('Tab');
      await kiosk.page.keyboard.type('12 minuuttia');
      expect(await kiosk.page.locator('textarea').inputValue()).toBe('12 minuuttia');
      await key('Tab');
      await key('Enter');
      expect(await heading()).toBe('Kiitos palautteestasi!');
      await until(async () => expect(await home.stored()).toEqual([expect.objectContaining({ rating: 4, hasComment: true })]));
    });

    it('ignores what a held key repeats', async () => {
      await start();
      await kiosk.page.evaluate(`for (const repeat of [false, true, true])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '4', repeat, bubbles: true, cancelable: true }))`);
      await until(async () => expect((await home.stored()).map(({ rating }) => rating)).toEqual([4]));
      expect(await heading()).toBe(ease);
    });

    it('counts code points, refuses a longer comment and says how much is too much', async () => {
      await start();
      await kiosk.rate(5);
      await kiosk.toComment();
      await kiosk.page.locator('textarea').fill('😀'.repeat(2_003));
      await kiosk.page.getByText('Poista merkkejä: 3').waitFor();
      await kiosk.press('.button-main');
      expect(await focused()).toBe('TEXTAREA');
      await kiosk.page.locator('textarea').fill('😀'.repeat(2_000));
      await kiosk.press('.button-main');
      await until(async () => expect(await home.stored()).toEqual([expect.objectContaining({ hasComment: true })]));
    });
  });

  describe('languages', () => {
    it('speaks the chosen language on every page and falls back to the first one for the next visitor', async () => {
      await start();
      await kiosk.press('.language[lang="ru"]');
      expect(await kiosk.page.evaluate('document.documentElement.lang')).toBe('ru');
      expect(await heading()).toBe('Как прошло ваше посещение?');
      await kiosk.rate(5);
      await kiosk.press('.button-quiet');
      expect(await kiosk.page.evaluate('document.documentElement.lang')).toBe('fi');
      await until(async () => expect(await home.stored()).toEqual([expect.objectContaining({ language: 'ru' })]));
    });

    it("marks an organisation's text with its own language", async () => {
      await start({ touchpoint: 'town-hall' });
      await kiosk.press('.language[lang="en"]');
      expect(await kiosk.page.getByText('Kaupungintalo').getAttribute('lang')).toBe('fi');
    });
  });

  describe('idling', () => {
    it('warns, and goes on at one tap with nothing lost', async () => {
      await start();
      await kiosk.rate(4);
      await kiosk.toComment();
      await kiosk.page.locator('textarea').fill(words);
      await seconds(46);
      await kiosk.page.getByRole('alertdialog').waitFor();
      await kiosk.press('.idle-warning .button');
      await kiosk.page.getByRole('alertdialog').waitFor({ state: 'detached' });
      expect(await kiosk.page.locator('textarea').inputValue()).toBe(words);
      expect(await focused()).toBe('TEXTAREA');
    });

    it('stands for 20 seconds and then leaves no trace', async () => {
      await start();
      await kiosk.press('.language[lang="sv"]');
      await kiosk.rate(4);
      await kiosk.toComment();
      await kiosk.page.locator('textarea').fill(words);
      await seconds(46);
      await kiosk.page.getByRole('alertdialog').waitFor();
      await seconds(18);
      expect(await kiosk.page.getByRole('alertdialog').count()).toBe(1);
      await seconds(2);
      expect(await heading()).toBe('Miten asiointisi sujui?');
      expect(await focused()).toBe('H1');
      expect(await kiosk.page.content()).not.toContain(words);
      await kiosk.rate(5);
      await kiosk.toComment();
      expect(await kiosk.page.locator('textarea').inputValue()).toBe('');
      await kiosk.page.keyboard.press('Control+z');
      expect(await kiosk.page.locator('textarea').inputValue()).toBe('');
      await kiosk.page.goBack();
      await kiosk.page.goForward();
      await kiosk.page.locator('.face-button').first().waitFor();
      expect(await kiosk.page.content()).not.toContain(words);
      await until(async () => expect(await kiosk.records('outbox')).toEqual([]));
      expect((await home.stored()).map(({ rating, hasComment }) => ({ rating, hasComment }))).toEqual([
        { rating: 4, hasComment: false },
        { rating: 5, hasComment: false },
      ]);
    });

    it('does not warn where nobody has touched anything', async () => {
      await start();
      await seconds(600);
      expect(await kiosk.page.getByRole('alertdialog').count()).toBe(0);
    });
  });

  it('reads the page aloud from recordings until it is told to stop', async () => {
    await start();
    const read: string[] = [];
    kiosk.page.on('request', (request) => request.url().endsWith('.ogg') && read.push(request.url()));
    await kiosk.press('.listen');
    await until(() => expect(read.length).toBeGreaterThanOrEqual(2));
    await kiosk.press('.listen');
    const { length } = read;
    await kiosk.rate(5);
    expect(read.length - length).toBe(0);
  });

  it('asks nothing of anyone but its own server', async () => {
    await start();
    const strangers: string[] = [];
    kiosk.page.on('request', (request) => !request.url().startsWith(kiosk.line.origin) && strangers.push(request.url()));
    const complaints: string[] = [];
    kiosk.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await kiosk.page.reload();
    await kiosk.rate(1);
    await kiosk.toComment();
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await kiosk.browser.cookies()).toEqual([]);
  });
});
