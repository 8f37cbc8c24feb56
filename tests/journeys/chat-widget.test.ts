/** People in a chat rate where they are, on a page of somebody else: by every way of seeing and pressing, in their language. */
import { AxeBuilder } from '@axe-core/playwright';
import { ForeignPage } from '#tests/support/chat-page.js';
import { ChatVisitor } from '#tests/support/chat-visitor.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { holdBack } from '#tests/support/held-back.js';
import { until } from '#tests/support/kiosk.js';
import { eventually } from '#tests/support/kuule.js';

describeInChromium('the chat widget', () => {
  let chat: ChatVisitor;
  beforeAll(async () => {
    chat = await ChatVisitor.arrive();
  });
  afterAll(() => chat.leave());
  beforeEach(() => chat.begin());
  afterEach(() => chat.end());

  it('5.3 item 1: works under a strict policy, by one script tag, and changes nothing else on the page', async () => {
    await chat.page.route('**/chat/widget.js', (route) => route.abort());
    await chat.page.goto(chat.theirs.origin);
    const look = `({ title: document.title, keys: Object.keys(window).join(), stored: sessionStorage.length + localStorage.length,
      html: document.documentElement.outerHTML.replace(/<kuule-feedback.*?<\\/kuule-feedback>/, ''), cookie: document.cookie })`;
    const without = await chat.page.evaluate(look);
    await chat.page.unroute('**/chat/widget.js');
    const asked: string[] = [];
    chat.page.on('request', (request) => asked.push(new URL(request.url()).origin));
    chat.complaints = [];
    await chat.page.goto(chat.theirs.origin);
    await chat.page.locator('.opener').waitFor();
    expect(await chat.page.evaluate(look)).toEqual(without);
    await chat.page.locator('.opener').click();
    await chat.rate(4);
    await chat.page.locator('textarea').fill('Kiitos avusta.');
    await chat.main();
    await chat.page.locator('.thanks').waitFor();
    expect(await chat.page.evaluate(look)).toEqual({ ...(without as object), stored: 1 });
    expect(await chat.browser.cookies()).toEqual([]);
    expect(chat.complaints).toEqual([]);
    expect([...new Set(asked)].sort()).toEqual([chat.theirs.origin, chat.kuule.baseUrl].sort());
    expect(await chat.stored()).toMatchObject([{ rating: 4, mode: 'chat', language: 'fi', comment: true }]);
  });

  it('is an element too, which can stand in the page', async () => {
    chat.theirs.options = { script: '', body: '<main lang="sv"><kuule-feedback touchpoint="city-chat" inline></kuule-feedback></main>' };
    await chat.page.goto(chat.theirs.origin);
    await chat.page.getByRole('region', { name: 'Ge respons' }).waitFor();
    expect(await chat.page.locator('.opener').count()).toBe(0);
    // Nothing was begun by looking.
    expect(await chat.kuule.rows('select from kuule.chat_session')).toEqual([]);
    expect(await chat.focused()).toBe('BODY');
    await chat.rate(5);
    await chat.page.locator('textarea').waitFor();
    await chat.main();
    await chat.page.getByRole('heading', { name: 'Tack' }).waitFor();
    expect(await chat.stored()).toMatchObject([{ rating: 5, language: 'sv', comment: false }]);
  });

  it('5.3 item 2: is completed by keyboard alone, and gives the focus back to its opener', async () => {
    await chat.page.goto(chat.theirs.origin);
    await chat.page.locator('.opener').waitFor();
    for (let stop = 0; stop < 5 && (await chat.focused()) !== 'opener'; stop++) await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await chat.page.locator('.face-button').first().waitFor();
    await until(async () => expect(await chat.focused()).toBe('H2'));
    for (let stop = 0; stop < 3 && (await chat.focused()) !== 'face-button'; stop++) await chat.page.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await chat.page.keyboard.press(key);
    expect(await chat.stored()).toEqual([]);
    await chat.page.keyboard.press('Space');
    await chat.page.locator('.choice').first().waitFor();
    expect(await chat.stored()).toMatchObject([{ rating: 2 }]);
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Space');
    while ((await chat.focused()) !== 'button button-main') await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await chat.page.locator('textarea').waitFor();
    while ((await chat.focused()) !== 'TEXTAREA') await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.type('Odotin kauan.');
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await chat.page.locator('.thanks').waitFor();
    await chat.page.keyboard.press('Escape');
    await chat.page.locator('.panel').waitFor({ state: 'detached' });
    expect(await chat.focused()).toBe('opener');
    expect(await chat.stored()).toMatchObject([{ rating: 2, answers: { reasons: ['time'] }, comment: true }]);
  });

  it('5.3 item 2: tells a screen reader what there is, what is chosen and what was saved; axe finds nothing', async () => {
    await chat.open({ lang: 'en' });
    const axe = async () => {
      const { violations } = await new AxeBuilder({ page: chat.page })
        .include('kuule-feedback')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    const dialog = chat.page.getByRole('dialog', { name: 'Give feedback' });
    expect(await dialog.getByRole('radiogroup', { name: 'How did it go?' }).getByRole('radio').count()).toBe(5);
    await axe();
    await dialog.getByRole('radio', { name: '1 Very badly' }).click();
    await dialog.getByRole('group', { name: 'What were you not satisfied with?' }).waitFor();
    expect(await dialog.getByRole('status').textContent()).toBe('Thank you! Your rating has been saved.');
    await axe();
    await chat.main();
    expect(await dialog.getByRole('textbox', { name: 'Your feedback' }).getAttribute('aria-describedby')).toBeTruthy();
    for (const words of ['You will not get an answer here.', 'registry', 'In an emergency, call 112.', 'demo.example/privacy'])
      expect(await dialog.textContent()).toContain(words);
    await axe();
    await chat.main();
    await dialog.getByRole('heading', { name: 'Thank you for your feedback!' }).waitFor();
    expect(await dialog.getByRole('status').textContent()).toBe('Your feedback has been saved.');
    await axe();
  });

  it('fits 320 pixels, and 1280 at 400 per cent, with targets of 44 pixels', async () => {
    await chat.page.setViewportSize({ width: 320, height: 256 });
    await chat.open();
    await chat.rate(1);
    await chat.page.locator('.choice').first().waitFor();
    const small = await chat.page.evaluate(`[...document.querySelector('kuule-feedback').shadowRoot.querySelectorAll('.panel button')]
      .map((each) => each.getBoundingClientRect()).filter(({ width, height, right }) => width < 44 || height < 44 || right > 320).length`);
    expect(small).toBe(0);
    expect(await chat.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const overflow = `(() => { const panel = document.querySelector('kuule-feedback').shadowRoot.querySelector('.panel'); return panel.scrollWidth - panel.clientWidth; })()`;
    expect(await chat.page.evaluate(overflow)).toBe(0);
    await chat.main();
    await chat.page.locator('textarea').waitFor();
    expect(await chat.page.evaluate(overflow)).toBe(0);
  });

  it('warns of personal data before sending, and sends without it', async () => {
    await chat.open();
    await Promise.all([chat.page.waitForResponse(/\/chat\/assets\/address-/), chat.rate(5)]);
    await chat.page.locator('textarea').fill('Soittakaa 050 123 4567, kiitos.');
    await chat.main();
    expect(await chat.page.locator('dialog[open] q').textContent()).toBe('050 123 4567');
    await chat.page.keyboard.press('Escape');
    await until(async () => expect(await chat.focused()).toBe('TEXTAREA'));
    await chat.main();
    await chat.page.locator('.thanks').waitFor();
    expect(await chat.stored()).toMatchObject([{ rating: 5, comment: true }]);
  });

  it('warns whoever sends at once, before the recognizers have come', async () => {
    await chat.open();
    const recognizers = await holdBack(chat.page, /\/chat\/assets\/address-/);
    await chat.rate(5);
    await recognizers.asked;
    await chat.page.locator('textarea').fill('Soittakaa 050 123 4567, kiitos.');
    await chat.main();
    expect(await chat.page.locator('dialog[open]').count()).toBe(0);
    recognizers.letGo();
    await chat.page.locator('dialog[open] q').waitFor();
    expect(await chat.page.locator('dialog[open] q').textContent()).toBe('050 123 4567');
    expect(await chat.stored()).toMatchObject([{ rating: 5, comment: false }]);
  });

  it.each([
    ['the page', { lang: 'sv-FI' }, 'Ge respons'],
    ['the attribute', { lang: 'fi', script: 'data-touchpoint="city-chat" data-lang="ru"' }, 'Оставить отзыв'],
    ['the browser, where neither is known here', { lang: 'tlh' }, 'Anna palautetta'],
  ] as const)('speaks the language of %s', async (_name, options, words) => {
    chat.theirs.options = options;
    await chat.page.goto(chat.theirs.origin);
    await chat.page.getByRole('button', { name: words }).waitFor();
  });

  it('5.3 item 7: changes its language in the middle of the dialogue, and loses nothing', async () => {
    await chat.open();
    await chat.rate(5);
    await chat.page.locator('textarea').fill('Всё хорошо.');
    await chat.page.getByRole('button', { name: 'Русский' }).click();
    await chat.page
      .getByRole('heading', { name: 'Хотите' })
      .or(chat.page.getByRole('button', { name: 'Отправить' }))
      .first()
      .waitFor();
    expect(await chat.page.locator('textarea').inputValue()).toBe('Всё хорошо.');
    expect(await chat.page.evaluate('document.documentElement.lang')).toBe('fi');
    await chat.page.getByRole('button', { name: 'Отправить' }).click();
    await chat.page.locator('.thanks').waitFor();
    expect(await chat.stored()).toMatchObject([{ language: 'ru', rating: 5 }]);
  });

  it('corrects a rating by going back', async () => {
    await chat.open();
    await chat.rate(1);
    await chat.page.locator('.choice').first().waitFor();
    await chat.page.locator('.actions .button:not(.button-main)').click();
    expect(await chat.page.getByRole('radio', { checked: true }).textContent()).toContain('1');
    await chat.rate(5);
    await chat.page.locator('textarea').waitFor();
    expect(await chat.stored()).toMatchObject([{ rating: 5, answers: {} }]);
  });

  it('5.3 item 9: is refused on a page of an origin that is not allowed, and says so', async () => {
    const stranger = await new ForeignPage(chat.kuule.baseUrl).open();
    await chat.page.goto(stranger.origin);
    await chat.page.locator('.opener').click();
    await until(async () => expect(await chat.page.locator('.trouble').textContent()).toBe('Palautetta ei voi antaa juuri nyt.'));
    expect(await chat.kuule.rows('select from kuule.chat_session')).toEqual([]);
    await stranger.close();
  });

  it('5.3 item 8: masks an identity code that was sent all the same', async () => {
    await chat.open();
    await chat.rate(2);
    await chat.main();
    await chat.page.locator('textarea').fill('Tunnukseni on 131052-308T ja odotin kaksi tuntia.');
    await chat.main();
    await chat.page.locator('dialog[open] .button').nth(1).click();
    await chat.page.locator('.thanks').waitFor();
    const [row] = await eventually('triaged', async () => {
      const found = await chat.kuule.rows<{ text: string }>('select text from kuule.comment_text');
      return found.length > 0 && found;
    });
    expect(row!.text).toContain('odotin kaksi tuntia');
    expect(row!.text).not.toContain('131052');
  });
});
