/** People in a chat rate where they are: on a page of somebody else, whatever the line does. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page, WebSocketRoute } from 'playwright-core';
import { ForgetChatSessions } from '#libs/channels/chat/forget-chat-sessions.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { ForeignPage, type ChatPageOptions } from '#tests/support/chat-page.js';
import { BrowserProfile, describeInChromium } from '#tests/support/chromium.js';
import { holdBack } from '#tests/support/held-back.js';
import { until } from '#tests/support/kiosk.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';

interface Stored {
  id: string;
  rating: number;
  answers: Record<string, unknown>;
  language: string;
  mode: string;
  comment: boolean;
}

describeInChromium('the chat widget', () => {
  let kuule: TestKuule;
  let theirs: ForeignPage;
  let profile: BrowserProfile;
  let browser: BrowserContext;
  let page: Page;
  /** What the browser complained of. */
  let complaints: string[];

  beforeAll(async () => {
    kuule = await startTestKuule();
    theirs = await new ForeignPage(kuule.baseUrl).open();
    await kuule.rows('update kuule.touchpoint set allowed_origins = $1', [[theirs.origin]]);
  });
  afterAll(async () => {
    await theirs.close();
    await kuule.stop();
  });
  beforeEach(async () => {
    await kuule.empty('feedback', 'chat_session', 'chat_count');
    theirs.options = {};
    profile = await BrowserProfile.create();
    browser = await profile.open({ locale: 'fi-FI', viewport: { width: 900, height: 800 } });
    page = await freshPage();
  });
  afterEach(async () => {
    await browser.close();
    await profile.delete();
  });

  async function freshPage(): Promise<Page> {
    const fresh = await browser.newPage();
    complaints = [];
    fresh.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    fresh.on('pageerror', (error) => complaints.push(error.message));
    return fresh;
  }

  const stored = () =>
    kuule.rows<Stored>(
      'select id, rating, answers, language, mode, comment_received_at is not null as comment from kuule.feedback order by received_at',
    );
  const open = async (options: ChatPageOptions = {}) => {
    theirs.options = options;
    await page.goto(theirs.origin);
    await page.locator('.opener').click();
    await page.locator('.face-button').first().waitFor();
  };
  const rate = (rating: number, on = page) => on.locator(`.face-button[data-key="${rating}"]`).click();
  const main = (on = page) => on.locator('.actions .button-main').click();
  const focused = () =>
    page.evaluate(
      '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at?.className || at?.tagName; })()',
    );

  it('5.3 item 1: works under a strict policy, by one script tag, and changes nothing else on the page', async () => {
    await page.route('**/chat/widget.js', (route) => route.abort());
    await page.goto(theirs.origin);
    const look = `({ title: document.title, keys: Object.keys(window).join(), stored: sessionStorage.length + localStorage.length,
      html: document.documentElement.outerHTML.replace(/<kuule-feedback.*?<\\/kuule-feedback>/, ''), cookie: document.cookie })`;
    const without = await page.evaluate(look);
    await page.unroute('**/chat/widget.js');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    complaints = [];
    await page.goto(theirs.origin);
    await page.locator('.opener').waitFor();
    expect(await page.evaluate(look)).toEqual(without);
    await page.locator('.opener').click();
    await rate(4);
    await page.locator('textarea').fill('Kiitos avusta.');
    await main();
    await page.locator('.thanks').waitFor();
    expect(await page.evaluate(look)).toEqual({ ...(without as object), stored: 1 });
    expect(await browser.cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    expect([...new Set(asked)].sort()).toEqual([theirs.origin, kuule.baseUrl].sort());
    expect(await stored()).toMatchObject([{ rating: 4, mode: 'chat', language: 'fi', comment: true }]);
  });

  it('is an element too, which can stand in the page', async () => {
    theirs.options = { script: '', body: '<main lang="sv"><kuule-feedback touchpoint="city-chat" inline></kuule-feedback></main>' };
    await page.goto(theirs.origin);
    await page.getByRole('region', { name: 'Ge respons' }).waitFor();
    expect(await page.locator('.opener').count()).toBe(0);
    // Nothing was begun by looking.
    expect(await kuule.rows('select from kuule.chat_session')).toEqual([]);
    expect(await focused()).toBe('BODY');
    await rate(5);
    await page.locator('textarea').waitFor();
    await main();
    await page.getByRole('heading', { name: 'Tack' }).waitFor();
    expect(await stored()).toMatchObject([{ rating: 5, language: 'sv', comment: false }]);
  });

  it('5.3 item 2: is completed by keyboard alone, and gives the focus back to its opener', async () => {
    await page.goto(theirs.origin);
    await page.locator('.opener').waitFor();
    for (let stop = 0; stop < 5 && (await focused()) !== 'opener'; stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.face-button').first().waitFor();
    await until(async () => expect(await focused()).toBe('H2'));
    for (let stop = 0; stop < 3 && (await focused()) !== 'face-button'; stop++) await page.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    expect(await stored()).toEqual([]);
    await page.keyboard.press('Space');
    await page.locator('.choice').first().waitFor();
    expect(await stored()).toMatchObject([{ rating: 2 }]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    while ((await focused()) !== 'button button-main') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('textarea').waitFor();
    while ((await focused()) !== 'TEXTAREA') await page.keyboard.press('Tab');
    await page.keyboard.type('Odotin kauan.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.thanks').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').count()).toBe(0);
    expect(await focused()).toBe('opener');
    expect(await stored()).toMatchObject([{ rating: 2, answers: { reasons: ['time'] }, comment: true }]);
  });

  it('5.3 item 2: tells a screen reader what there is, what is chosen and what was saved; axe finds nothing', async () => {
    await open({ lang: 'en' });
    const axe = async () => {
      const { violations } = await new AxeBuilder({ page })
        .include('kuule-feedback')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    const dialog = page.getByRole('dialog', { name: 'Give feedback' });
    expect(await dialog.getByRole('radiogroup', { name: 'How did it go?' }).getByRole('radio').count()).toBe(5);
    await axe();
    await dialog.getByRole('radio', { name: '1 Very badly' }).click();
    await dialog.getByRole('group', { name: 'What were you not satisfied with?' }).waitFor();
    expect(await dialog.getByRole('status').textContent()).toBe('Thank you! Your rating has been saved.');
    await axe();
    await main();
    expect(await dialog.getByRole('textbox', { name: 'Your feedback' }).getAttribute('aria-describedby')).toBeTruthy();
    for (const words of ['You will not get an answer here.', 'registry', 'In an emergency, call 112.', 'demo.example/privacy'])
      expect(await dialog.textContent()).toContain(words);
    await axe();
    await main();
    await dialog.getByRole('heading', { name: 'Thank you for your feedback!' }).waitFor();
    expect(await dialog.getByRole('status').textContent()).toBe('Your feedback has been saved.');
    await axe();
  });

  it('fits 320 pixels, and 1280 at 400 per cent, with targets of 44 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open();
    await rate(1);
    await page.locator('.choice').first().waitFor();
    const small = await page.evaluate(`[...document.querySelector('kuule-feedback').shadowRoot.querySelectorAll('.panel button')]
      .map((each) => each.getBoundingClientRect()).filter(({ width, height, right }) => width < 44 || height < 44 || right > 320).length`);
    expect(small).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const overflow = `(() => { const panel = document.querySelector('kuule-feedback').shadowRoot.querySelector('.panel'); return panel.scrollWidth - panel.clientWidth; })()`;
    expect(await page.evaluate(overflow)).toBe(0);
    await main();
    await page.locator('textarea').waitFor();
    expect(await page.evaluate(overflow)).toBe(0);
  });

  it('warns of personal data before sending, and sends without it', async () => {
    await open();
    await Promise.all([page.waitForResponse(/\/chat\/assets\/address-/), rate(5)]);
    await page.locator('textarea').fill('Soittakaa 050 123 4567, kiitos.');
    await main();
    expect(await page.locator('dialog[open] q').textContent()).toBe('050 123 4567');
    await page.keyboard.press('Escape');
    await until(async () => expect(await focused()).toBe('TEXTAREA'));
    await main();
    await page.locator('.thanks').waitFor();
    expect(await stored()).toMatchObject([{ rating: 5, comment: true }]);
  });

  it('warns whoever sends at once, before the recognizers have come', async () => {
    await open();
    const recognizers = await holdBack(page, /\/chat\/assets\/address-/);
    await rate(5);
    await recognizers.asked;
    await page.locator('textarea').fill('Soittakaa 050 123 4567, kiitos.');
    await main();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    recognizers.letGo();
    await page.locator('dialog[open] q').waitFor();
    expect(await page.locator('dialog[open] q').textContent()).toBe('050 123 4567');
    expect(await stored()).toMatchObject([{ rating: 5, comment: false }]);
  });

  describe.each(['rating', 'question', 'comment'])('cut at the %s', (step) => {
    it('5.3 item 3: goes on where it was, with one feedback', async () => {
      let cuts = 0;
      await page.routeWebSocket(/chat\/session/, (socket: WebSocketRoute) => {
        const server = socket.connectToServer();
        socket.onMessage((message) => server.send(message));
        server.onMessage((message) => {
          const { state } = JSON.parse(String(message)) as { state: { next: string } };
          const after = { rating: 'question', question: 'comment', comment: 'thanks' }[step];
          // The server has stored it; its answer is lost.
          if (!cuts && state.next === after) {
            cuts++;
            void socket.close({ code: 1011 });
            void server.close();
          } else socket.send(message);
        });
      });
      await open();
      await rate(2);
      await page.locator('.choice').first().click();
      await main();
      await page.locator('textarea').fill('Odotin kauan.');
      await main();
      await page.locator('.thanks').waitFor();
      expect(cuts).toBe(1);
      expect(await stored()).toMatchObject([{ rating: 2, answers: { reasons: ['time'] }, comment: true }]);
      expect(await stored()).toHaveLength(1);
    });
  });

  it('says when there is no network, keeps what was pressed, and sends it when there is one again', async () => {
    // Chromium lets an open socket be when it goes offline: it is cut by hand, and none opens until the network is back.
    const sockets = new Set<WebSocketRoute>();
    let isOffline = false;
    await page.routeWebSocket(/chat\/session/, (socket) => {
      if (isOffline) return void socket.close({ code: 1001 });
      socket.connectToServer();
      sockets.add(socket);
    });
    await open();
    isOffline = true;
    await browser.setOffline(true);
    expect(sockets.size).toBe(1);
    for (const socket of sockets) await socket.close({ code: 1001 });
    await rate(3);
    await page.locator('.trouble').waitFor();
    expect(await page.locator('.choice').count()).toBe(0);
    expect(await stored()).toEqual([]);
    isOffline = false;
    await browser.setOffline(false);
    await page.locator('.choice').first().waitFor();
    expect(await page.locator('.trouble').count()).toBe(0);
    expect(await stored()).toMatchObject([{ rating: 3 }]);
  });

  it('5.3 item 4: falls back to HTTP where sockets are blocked, with the same result', async () => {
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await open({ allowsSockets: false });
    await rate(1);
    await page.locator('.choice').first().click();
    await main();
    await page.locator('textarea').fill('Kaikki hyvin.');
    await main();
    await page.locator('.thanks').waitFor();
    expect(await stored()).toMatchObject([{ rating: 1, answers: { reasons: ['time'] }, mode: 'chat', comment: true }]);
  });

  it('5.3 item 5: goes on after a reload, in a second tab, and on the way back', async () => {
    await open();
    await rate(2);
    await page.locator('.choice').first().waitFor();
    await page.reload();
    await page.locator('.opener').click();
    await page.locator('.choice').first().click();
    const second = await browser.newPage();
    await second.goto(theirs.origin);
    await second.locator('.opener').click();
    await second.locator('.choice').first().waitFor();
    // The first tab goes on, and the second one follows.
    await main();
    await second.locator('textarea').waitFor();
    await page.goto(`${theirs.origin}/elsewhere`);
    await page.goBack();
    if (!(await page.locator('.panel').count())) await page.locator('.opener').click();
    await page.locator('textarea').waitFor();
    await second.locator('textarea').fill('Toisesta välilehdestä.');
    await main(second);
    await second.locator('.thanks').waitFor();
    await page.locator('.thanks').waitFor();
    expect(await stored()).toMatchObject([{ rating: 2, answers: { reasons: ['time'] }, comment: true }]);
  });

  it('5.3 item 5: goes on where a busy tab is that answers late', async () => {
    // Longer than anybody waits for it, and than a session of the second tab's own takes to begin.
    await page.addInitScript(`{
      const tell = BroadcastChannel.prototype.postMessage;
      BroadcastChannel.prototype.postMessage = function (news) { setTimeout(() => tell.call(this, news), 2_000); };
    }`);
    await open();
    await rate(2);
    await page.locator('.choice').first().waitFor();
    const second = await browser.newPage();
    await second.goto(theirs.origin);
    await second.locator('.opener').click();
    await second.locator('.face-button').first().waitFor();
    await second.locator('.choice').first().click();
    await main(second);
    await second.locator('textarea').fill('Toisesta välilehdestä.');
    await main(second);
    await second.locator('.thanks').waitFor();
    expect(await stored()).toMatchObject([{ rating: 2, answers: { reasons: ['time'] }, comment: true }]);
  });

  it('5.3 item 5: goes on after an idle hour', async () => {
    await open();
    await rate(5);
    await page.locator('textarea').fill('Palasin kahvilta.');
    await kuule.rows(
      `update kuule.chat_session set opened_at = opened_at - interval '1 hour', last_step_at = last_step_at - interval '1 hour'`,
    );
    await kuule.rows(
      `update kuule.feedback set received_at = received_at - interval '1 hour', window_until = window_until - interval '1 hour'`,
    );
    await main();
    await page.locator('.thanks').waitFor();
    expect(await stored()).toMatchObject([{ rating: 5, comment: true }]);
  });

  it('begins anew when its session was forgotten, and keeps the words that were written', async () => {
    await open();
    await rate(5);
    await page.locator('textarea').fill('Jäi kesken eilen.');
    await kuule.rows('delete from kuule.chat_session');
    await main();
    await rate(4);
    await until(async () => expect(await page.locator('textarea').inputValue()).toBe('Jäi kesken eilen.'));
  });

  it('5.3 item 6: keeps the rating when it is closed after it; unfinished ones are counted apart', async () => {
    await open();
    await page.keyboard.press('Escape');
    await page.locator('.opener').click();
    await rate(2);
    await page.locator('.choice').first().waitFor();
    await page.close();
    expect(await stored()).toMatchObject([{ rating: 2, comment: false }]);
    await kuule.rows(
      `insert into kuule.chat_session (token_hash, organisation, touchpoint, feedback) select 'x', organisation, touchpoint, gen_random_uuid() from kuule.chat_session`,
    );
    const database = await WorkerDatabase.open('worker', kuule.database.as('worker'), { max: 1 });
    const forget = new ForgetChatSessions(database);
    expect(await forget.execute()).toBe(0);
    await kuule.rows(`update kuule.chat_session set last_step_at = now() - interval '25 hours'`);
    expect(await forget.execute()).toBe(2);
    await database.close();
    expect(await kuule.rows('select unrated, unfinished, finished from kuule.chat_count')).toEqual([
      { unrated: 1, unfinished: 1, finished: 0 },
    ]);
  });

  it.each([
    ['the page', { lang: 'sv-FI' }, 'Ge respons'],
    ['the attribute', { lang: 'fi', script: 'data-touchpoint="city-chat" data-lang="ru"' }, 'Оставить отзыв'],
    ['the browser, where neither is known here', { lang: 'tlh' }, 'Anna palautetta'],
  ] as const)('speaks the language of %s', async (_name, options, words) => {
    theirs.options = options;
    await page.goto(theirs.origin);
    await page.getByRole('button', { name: words }).waitFor();
  });

  it('5.3 item 7: changes its language in the middle of the dialogue, and loses nothing', async () => {
    await open();
    await rate(5);
    await page.locator('textarea').fill('Всё хорошо.');
    await page.getByRole('button', { name: 'Русский' }).click();
    await page
      .getByRole('heading', { name: 'Хотите' })
      .or(page.getByRole('button', { name: 'Отправить' }))
      .first()
      .waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Всё хорошо.');
    expect(await page.evaluate('document.documentElement.lang')).toBe('fi');
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.locator('.thanks').waitFor();
    expect(await stored()).toMatchObject([{ language: 'ru', rating: 5 }]);
  });

  it('corrects a rating by going back', async () => {
    await open();
    await rate(1);
    await page.locator('.choice').first().waitFor();
    await page.locator('.actions .button:not(.button-main)').click();
    expect(await page.getByRole('radio', { checked: true }).textContent()).toContain('1');
    await rate(5);
    await page.locator('textarea').waitFor();
    expect(await stored()).toMatchObject([{ rating: 5, answers: {} }]);
  });

  it('works without storage, without resuming', async () => {
    await page.addInitScript(`Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
      window.BroadcastChannel = function () { throw new DOMException('no', 'SecurityError'); };`);
    await open();
    await rate(5);
    await page.locator('textarea').waitFor();
    await main();
    await page.locator('.thanks').waitFor();
    expect(await stored()).toHaveLength(1);
  });

  it('5.3 item 9: is refused on a page of an origin that is not allowed, and says so', async () => {
    const stranger = await new ForeignPage(kuule.baseUrl).open();
    await page.goto(stranger.origin);
    await page.locator('.opener').click();
    await until(async () => expect(await page.locator('.trouble').textContent()).toBe('Palautetta ei voi antaa juuri nyt.'));
    expect(await kuule.rows('select from kuule.chat_session')).toEqual([]);
    await stranger.close();
  });

  it('5.3 item 8: masks an identity code that was sent all the same', async () => {
    await open();
    await rate(2);
    await main();
    await page.locator('textarea').fill('Tunnukseni on 131052-308T ja odotin kaksi tuntia.');
    await main();
    await page.locator('dialog[open] .button').nth(1).click();
    await page.locator('.thanks').waitFor();
    const [row] = await eventually('triaged', async () => {
      const found = await kuule.rows<{ text: string }>('select text from kuule.comment_text');
      return found.length > 0 && found;
    });
    expect(row!.text).toContain('odotin kaksi tuntia');
    expect(row!.text).not.toContain('131052');
  });
});
