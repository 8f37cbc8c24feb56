/** What a visitor tapped arrives, once, whatever happens to network, server and browser on the way. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeInChromium } from '#tests/support/chromium.js';
import { itemsOf, type Fault, type Sent } from '#tests/support/faulty-line.js';
import { KioskJourney, until } from '#tests/support/kiosk.js';
import { KioskHome } from '#tests/support/kiosk-home.js';

const canary = 'Kultarinnan jono seisoi tunnin';
const isBatch = ({ path }: Sent) => path === '/api/v1/feedback/batch';
const faultOfBatches = (fault: (batch: Sent) => Fault | Promise<Fault>) => (sent: Sent) => (isBatch(sent) ? fault(sent) : undefined);

describeInChromium('the outbox of a kiosk', () => {
  let home: KioskHome;
  let kiosk: KioskJourney;
  beforeAll(async () => {
    home = await KioskHome.start();
  });
  afterEach(() => kiosk.stop());
  afterAll(() => home.stop());

  async function start(options?: Parameters<typeof KioskJourney.start>[1]): Promise<void> {
    kiosk = await KioskJourney.start(home, options);
    await kiosk.open();
  }
  const ratings = async () => (await home.stored()).map(({ rating }) => rating);
  const waiting = () => kiosk.records('outbox');
  const untilDelivered = (expected: number[]) =>
    until(async () => {
      expect(await ratings()).toEqual(expected);
      expect(await waiting()).toEqual([]);
    });
  const untilCommented = () =>
    until(async () => {
      const { id, comment } = kiosk.line.batches().flat().at(-1)!;
      expect(comment).toBe(canary);
      expect(await home.stored()).toEqual([expect.objectContaining({ id, rating: 4, hasComment: true })]);
      expect(await waiting()).toEqual([]);
    });
  /** A rating and the end of the visit, for the next visitor. */
  async function visit(rating: number): Promise<void> {
    await kiosk.rate(rating);
    await kiosk.press('.button-quiet');
  }

  it('stores a tap and delivers it with the time of the tap', async () => {
    await start();
    await kiosk.rate(4);
    await untilDelivered([4]);
    const [item] = kiosk.line.batches().flat();
    expect(item).toMatchObject({ rating: 4, language: 'fi', touchpoint: 'library-desk', mode: 'kiosk', questionnaire: 'basic@1' });
    expect(item!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Date.parse(item!.sentAt)).toBeGreaterThanOrEqual(Date.parse(item!.occurredAt));
  });

  it('counts a double tap once', async () => {
    await start();
    await kiosk.page.locator('.face-button[data-key="2"]').dblclick();
    await untilDelivered([2]);
    expect(await kiosk.page.locator('.choice[aria-pressed="true"]').count()).toBe(0);
    expect(await kiosk.page.locator('.choice').count()).toBe(7);
  });

  it('keeps taps without a network, starts again without one, and delivers each once', async () => {
    await start({ browser: { serviceWorkers: 'allow' } });
    await kiosk.page.evaluate('navigator.serviceWorker.ready');
    await kiosk.browser.setOffline(true);
    // A worker of the page that is loaded anew may start before it is told that it is offline.
    await kiosk.line.close();
    await visit(2);
    await visit(5);
    await until(async () => expect(await waiting()).toHaveLength(2));
    await kiosk.page.reload();
    await kiosk.page.locator('.face-button').first().waitFor();
    expect(await ratings()).toEqual([]);
    await kiosk.line.open();
    await kiosk.browser.setOffline(false);
    await untilDelivered([2, 5]);
  });

  it('delivers once what was tapped while the server was dead and the browser was closed since', async () => {
    await start({ browser: { serviceWorkers: 'allow' } });
    await kiosk.page.evaluate('navigator.serviceWorker.ready');
    await kiosk.line.close();
    await kiosk.rate(3);
    await until(async () => expect(await waiting()).toHaveLength(1));
    await kiosk.browser.close();
    await kiosk.launch();
    await kiosk.page.goto(kiosk.address);
    await kiosk.page.locator('.face-button').first().waitFor();
    expect(await waiting()).toHaveLength(1);
    await kiosk.line.open();
    await untilDelivered([3]);
  });

  it('sends the same id again when the answer was lost after the server had stored it', async () => {
    await start();
    kiosk.line.fault = faultOfBatches(() => (kiosk.line.batches().length === 1 ? 'cut' : undefined));
    await kiosk.rate(4);
    await untilDelivered([4]);
    expect(kiosk.line.batches().length).toBeGreaterThan(1);
    expect(
      new Set(
        kiosk.line
          .batches()
          .flat()
          .map(({ id }) => id),
      ).size,
    ).toBe(1);
  });

  it('delivers a comment four hours after its rating, under the same id', async () => {
    kiosk = await KioskJourney.start(home);
    const fourHoursMs = 4 * 3_600_000;
    await kiosk.page.clock.install({ time: Date.now() - fourHoursMs });
    await kiosk.open();
    await kiosk.rate(4);
    await untilDelivered([4]);
    await kiosk.line.close();
    await kiosk.toComment();
    await kiosk.page.locator('textarea').fill(canary);
    await kiosk.press('.button-main');
    await until(async () => expect(await waiting()).toHaveLength(1));
    await kiosk.line.open();
    await untilCommented();
    const last = kiosk.line.batches().flat().at(-1)!;
    expect(Date.parse(last.sentAt) - Date.parse(last.occurredAt)).toBeGreaterThanOrEqual(fourHoursMs);
  });

  it('sends a newer step that was written while an older one was on its way', async () => {
    await start();
    let release = (): void => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    kiosk.line.fault = faultOfBatches(() => held);
    await kiosk.rate(2);
    await kiosk.press('.choice >> nth=0');
    await kiosk.press('.button-main');
    await until(async () => expect((await waiting())[0]).toHaveProperty('sealed'));
    release();
    await untilDelivered([2]);
    const sent = kiosk.line.batches().flat();
    expect(sent.map(({ answers }) => answers)).toEqual([undefined, { reasons: ['time'] }]);
  });

  it.each([
    ['500', { status: 500 }],
    ['429', { status: 429, headers: { 'retry-after': '1' } }],
    ['503 for one item', 'busy'],
    ['404 of something in between', { status: 404, body: '<html>Not found</html>' }],
    ['200 of a sign-in page', { status: 200, body: '<html>Welcome to our network</html>' }],
  ] as const)('keeps what was answered with %s and tries again', async (_name, answer) => {
    await start();
    kiosk.line.fault = faultOfBatches((batch) => {
      if (kiosk.line.batches().length > 1) return undefined;
      return answer === 'busy' ? { status: 200, body: results(batch, { status: 503, code: 'OVERLOADED' }) } : answer;
    });
    await kiosk.rate(1);
    await untilDelivered([1]);
    expect(await kiosk.records('deadLetters')).toEqual([]);
  });

  it('leaves the server alone for as long as it asked', async () => {
    await start();
    kiosk.line.fault = faultOfBatches(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    await visit(1);
    await until(() => expect(kiosk.line.batches()).toHaveLength(1));
    await visit(2);
    await until(async () => expect(await waiting()).toHaveLength(2));
    expect(kiosk.line.batches()).toHaveLength(1);
    kiosk.line.fault = () => undefined;
    await kiosk.page.reload();
    await untilDelivered([1, 2]);
  });

  it.each([
    [409, 'FEEDBACK_CONFLICT'],
    [422, 'INVALID_FIELDS'],
  ])('keeps of what is refused for good (%i) id, rating and code, and no text', async (status, code) => {
    await start();
    kiosk.line.fault = faultOfBatches((batch) => ({ status: 200, body: results(batch, { status, code }) }));
    await kiosk.rate(5);
    await kiosk.toComment();
    await kiosk.page.locator('textarea').fill(canary);
    await kiosk.press('.button-main');
    await until(async () => expect(await waiting()).toEqual([]));
    const { id } = kiosk.line.batches().flat().at(-1)!;
    expect(await kiosk.records('deadLetters')).toEqual([{ id, touchpoint: 'library-desk', rating: 5, status, code }]);
  });

  it('halves a batch that is too large', async () => {
    await start();
    await kiosk.line.close();
    for (const rating of [1, 2, 3]) await visit(rating);
    await until(async () => expect(await waiting()).toHaveLength(3));
    kiosk.line.fault = faultOfBatches((batch) => (itemsOf(batch).length > 1 ? { status: 413 } : undefined));
    await kiosk.line.open();
    await untilDelivered([1, 2, 3]);
  });

  it('keeps everything when the token is revoked, tells staff, and delivers with a new one', async () => {
    await start();
    kiosk.line.fault = () => ({ status: 401 });
    await kiosk.rate(4);
    await kiosk.page.locator('.staff-sign').waitFor();
    expect(await waiting()).toHaveLength(1);
    kiosk.line.fault = () => undefined;
    await kiosk.open();
    await kiosk.page.reload();
    await untilDelivered([4]);
  });

  it('delivers each tap of two tabs once', async () => {
    await start();
    const other = await kiosk.browser.newPage();
    await kiosk.open(other);
    await kiosk.line.close();
    await kiosk.rate(1);
    await kiosk.rate(5, other);
    await until(async () => expect(await waiting()).toHaveLength(2));
    await kiosk.line.open();
    await untilDelivered([1, 5]);
  });

  it('writes a comment to disk only sealed', async () => {
    await start();
    await kiosk.line.close();
    await kiosk.rate(4);
    await kiosk.toComment();
    await kiosk.page.locator('textarea').fill(canary);
    await kiosk.press('.button-main');
    await until(async () => expect((await waiting())[0]).toHaveProperty('sealed'));
    await kiosk.browser.close();
    // What is not sealed would be found.
    expect(await filesWith(kiosk.profile.folder, 'basic@1')).not.toEqual([]);
    expect(await filesWith(kiosk.profile.folder, canary)).toEqual([]);
    await kiosk.launch();
    await kiosk.line.open();
    await kiosk.page.goto(kiosk.address);
    await untilCommented();
  });

  it('holds text in memory, and says so, where the browser cannot seal it', async () => {
    const host = 'kiosk.test';
    await start({ host, browser: { args: [`--host-resolver-rules=MAP ${host} 127.0.0.1`] } });
    await kiosk.line.close();
    await kiosk.rate(4);
    await kiosk.toComment();
    await kiosk.page.getByText('ei ole suojatussa yhteydessä').waitFor();
    await kiosk.page.locator('textarea').fill(canary);
    await kiosk.press('.button-main');
    await until(async () => expect(await waiting()).toHaveLength(1));
    expect(JSON.stringify(await waiting())).not.toContain('Kultarinnan');
    await kiosk.line.open();
    await untilCommented();
  });
});

const results = (batch: Sent, verdict: { status: number; code: string }) =>
  JSON.stringify({ results: itemsOf(batch).map(({ id }) => ({ id, ...verdict })) });

/** Files under `folder` that hold `text`, in either of the encodings that a browser writes. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    if (content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))) found.push(entry.name);
  }
  return found;
}
