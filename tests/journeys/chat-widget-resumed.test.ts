/** The chat widget goes on where it was, whatever the line, the tab and the clock do. */
import type { WebSocketRoute } from 'playwright-core';
import { ForgetChatSessions } from '#libs/channels/chat/forget-chat-sessions.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { ChatVisitor } from '#tests/support/chat-visitor.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { until } from '#tests/support/kiosk.js';

describeInChromium('the chat widget', () => {
  let chat: ChatVisitor;
  beforeAll(async () => {
    chat = await ChatVisitor.arrive();
  });
  afterAll(() => chat.leave());
  beforeEach(() => chat.begin());
  afterEach(() => chat.end());

  describe.each(['rating', 'question', 'comment'])('cut at the %s', (step) => {
    it('5.3 item 3: goes on where it was, with one feedback', async () => {
      let cuts = 0;
      await chat.page.routeWebSocket(/chat\/session/, (socket: WebSocketRoute) => {
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
      await chat.open();
      await chat.rate(2);
      await chat.page.locator('.choice').first().click();
      await chat.main();
      await chat.page.locator('textarea').fill('Odotin kauan.');
      await chat.main();
      await chat.page.locator('.thanks').waitFor();
      expect(cuts).toBe(1);
      expect(await chat.stored()).toMatchObject([{ rating: 2, answers: { reasons: ['time'] }, comment: true }]);
      expect(await chat.stored()).toHaveLength(1);
    });
  });

  it('says when there is no network, keeps what was pressed, and sends it when there is one again', async () => {
    // Chromium lets an open socket be when it goes offline: it is cut by hand, and none opens until the network is back.
    const sockets = new Set<WebSocketRoute>();
    let isOffline = false;
    await chat.page.routeWebSocket(/chat\/session/, (socket) => {
      if (isOffline) return void socket.close({ code: 1001 });
      socket.connectToServer();
      sockets.add(socket);
    });
    await chat.open();
    isOffline = true;
    await chat.browser.setOffline(true);
    expect(sockets.size).toBe(1);
    for (const socket of sockets) await socket.close({ code: 1001 });
    await chat.rate(3);
    await chat.page.locator('.trouble').waitFor();
    expect(await chat.page.locator('.choice').count()).toBe(0);
    expect(await chat.stored()).toEqual([]);
    isOffline = false;
    await chat.browser.setOffline(false);
    await chat.page.locator('.choice').first().waitFor();
    await chat.page.locator('.trouble').waitFor({ state: 'detached' });
    expect(await chat.stored()).toMatchObject([{ rating: 3 }]);
  });

  it('5.3 item 4: falls back to HTTP where sockets are blocked, with the same result', async () => {
    const sockets: string[] = [];
    chat.page.on('websocket', (socket) => sockets.push(socket.url()));
    await chat.open({ allowsSockets: false });
    await chat.rate(1);
    await chat.page.locator('.choice').first().click();
    await chat.main();
    await chat.page.locator('textarea').fill('Kaikki hyvin.');
    await chat.main();
    await chat.page.locator('.thanks').waitFor();
    expect(await chat.stored()).toMatchObject([{ rating: 1, answers: { reasons: ['time'] }, mode: 'chat', comment: true }]);
  });

  it('5.3 item 5: goes on after a reload, in a second tab, and on the way back', async () => {
    await chat.open();
    await chat.rate(2);
    await chat.page.locator('.choice').first().waitFor();
    await chat.page.reload();
    await chat.page.locator('.opener').click();
    await chat.page.locator('.choice').first().click();
    const second = await chat.browser.newPage();
    await second.goto(chat.theirs.origin);
    await second.locator('.opener').click();
    await second.locator('.choice').first().waitFor();
    // The first tab goes on, and the second one follows.
    await chat.main();
    await second.locator('textarea').waitFor();
    await chat.page.goto(`${chat.theirs.origin}/elsewhere`);
    await chat.page.goBack();
    if (!(await chat.page.locator('.panel').count())) await chat.page.locator('.opener').click();
    await chat.page.locator('textarea').waitFor();
    await second.locator('textarea').fill('Toisesta välilehdestä.');
    await chat.main(second);
    await second.locator('.thanks').waitFor();
    await chat.page.locator('.thanks').waitFor();
    expect(await chat.stored()).toMatchObject([{ rating: 2, answers: { reasons: ['time'] }, comment: true }]);
  });

  it('5.3 item 5: goes on where a busy tab is that answers late', async () => {
    // Longer than anybody waits for it, and than a session of the second tab's own takes to begin.
    await chat.page.addInitScript(`{
      const tell = BroadcastChannel.prototype.postMessage;
      BroadcastChannel.prototype.postMessage = function (news) { setTimeout(() => tell.call(this, news), 2_000); };
    }`);
    await chat.open();
    await chat.rate(2);
    await chat.page.locator('.choice').first().waitFor();
    const second = await chat.browser.newPage();
    await second.goto(chat.theirs.origin);
    await second.locator('.opener').click();
    await second.locator('.face-button').first().waitFor();
    await second.locator('.choice').first().click();
    await chat.main(second);
    await second.locator('textarea').fill('Toisesta välilehdestä.');
    await chat.main(second);
    await second.locator('.thanks').waitFor();
    expect(await chat.stored()).toMatchObject([{ rating: 2, answers: { reasons: ['time'] }, comment: true }]);
  });

  it('5.3 item 5: goes on after an idle hour', async () => {
    await chat.open();
    await chat.rate(5);
    await chat.page.locator('textarea').fill('Palasin kahvilta.');
    await chat.kuule.rows(
      `update kuule.chat_session set opened_at = opened_at - interval '1 hour', last_step_at = last_step_at - interval '1 hour'`,
    );
    await chat.kuule.rows(
      `update kuule.feedback set received_at = received_at - interval '1 hour', window_until = window_until - interval '1 hour'`,
    );
    await chat.main();
    await chat.page.locator('.thanks').waitFor();
    expect(await chat.stored()).toMatchObject([{ rating: 5, comment: true }]);
  });

  it('begins anew when its session was forgotten, and keeps the words that were written', async () => {
    await chat.open();
    await chat.rate(5);
    await chat.page.locator('textarea').fill('Jäi kesken eilen.');
    await chat.kuule.rows('delete from kuule.chat_session');
    await chat.main();
    await chat.rate(4);
    await until(async () => expect(await chat.page.locator('textarea').inputValue()).toBe('Jäi kesken eilen.'));
  });

  it('5.3 item 6: keeps the rating when it is closed after it; unfinished ones are counted apart', async () => {
    await chat.open();
    await chat.page.keyboard.press('Escape');
    await chat.page.locator('.opener').click();
    await chat.rate(2);
    await chat.page.locator('.choice').first().waitFor();
    await chat.page.close();
    expect(await chat.stored()).toMatchObject([{ rating: 2, comment: false }]);
    await chat.kuule.rows(
      `insert into kuule.chat_session (token_hash, organisation, touchpoint, feedback) select 'x', organisation, touchpoint, gen_random_uuid() from kuule.chat_session`,
    );
    const database = await WorkerDatabase.open('worker', chat.kuule.database.as('worker'), { max: 1 });
    const forget = new ForgetChatSessions(database);
    expect(await forget.execute()).toBe(0);
    await chat.kuule.rows(`update kuule.chat_session set last_step_at = now() - interval '25 hours'`);
    expect(await forget.execute()).toBe(2);
    await database.close();
    expect(await chat.kuule.rows('select unrated, unfinished, finished from kuule.chat_count')).toEqual([
      { unrated: 1, unfinished: 1, finished: 0 },
    ]);
  });

  it('works without storage, without resuming', async () => {
    await chat.page
      .addInitScript(`Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
      window.BroadcastChannel = function () { throw new DOMException('no', 'SecurityError'); };`);
    await chat.open();
    await chat.rate(5);
    await chat.page.locator('textarea').waitFor();
    await chat.main();
    await chat.page.locator('.thanks').waitFor();
    expect(await chat.stored()).toHaveLength(1);
  });
});
