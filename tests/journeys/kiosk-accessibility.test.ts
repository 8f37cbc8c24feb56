/** Every page of the kiosk, in every state: WCAG 2.2 AA by axe, targets, reflow. */
import { AxeBuilder } from '@axe-core/playwright';
import { describeInChromium } from '#tests/support/chromium.js';
import { KioskJourney } from '#tests/support/kiosk.js';
import { KioskHome } from '#tests/support/kiosk-home.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const leastTargetPx = 64;

/** From one page to the next, all the way; each step ends on the page that it names. */
const pages: [string, (kiosk: KioskJourney) => Promise<void>][] = [
  ['set-up', async (kiosk) => void (await kiosk.page.goto(kiosk.address))],
  ['rating', (kiosk) => kiosk.open()],
  ['reasons', (kiosk) => kiosk.rate(2)],
  ['reasons, one chosen', (kiosk) => kiosk.press('.choice >> nth=1')],
  ['scale', (kiosk) => kiosk.press('.button-main')],
  ['comment', (kiosk) => kiosk.press('.button-main')],
  ['comment, too long', (kiosk) => kiosk.page.locator('textarea').fill('x'.repeat(2_001))],
  [
    'warning before sending',
    async (kiosk) => {
      await kiosk.page.locator('textarea').fill('Soittakaa 040 765 4321 tai malli@posti.example, hetu 131052-308T');
      await kiosk.press('.button-main');
      await kiosk.page.getByRole('alertdialog').waitFor();
    },
  ],
  [
    'comment, gone back to',
    async (kiosk) => {
      await kiosk.press('.send-warning .button-quiet');
      await kiosk.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    },
  ],
  [
    'thanks',
    async (kiosk) => {
      await kiosk.page.locator('textarea').fill('Hyvin meni');
      await kiosk.press('.button-main');
    },
  ],
  [
    'idle warning',
    async (kiosk) => {
      await kiosk.open();
      await kiosk.page.reload();
      await kiosk.rate(4);
      await kiosk.page.locator('.choice').first().waitFor();
      await kiosk.page.evaluate('pace[45_000] = 0');
      // A key starts the time anew, and it is over at once; a click would meet the warning on its way.
      await kiosk.page.keyboard.press('Tab');
      await kiosk.page.getByRole('alertdialog').waitFor();
    },
  ],
];

const everywhere = [
  ['standing kiosk', { width: 1080, height: 1920 }, {}],
  ['400 % zoom', { width: 320, height: 256 }, {}],
] as const;
/** Sizes between those, and forced colours, in the long run only: each costs half a minute. */
const between = [
  ['lying kiosk', { width: 1280, height: 800 }, {}],
  ['phone', { width: 390, height: 844 }, {}],
  ['forced colours', { width: 1280, height: 800 }, { forcedColors: 'active' as const, reducedMotion: 'reduce' as const }],
] as const;

describeInChromium.each(process.env.KUULE_TEST_LONG ? [...everywhere, ...between] : everywhere)(
  'the kiosk on a %s',
  (_name, viewport, media) => {
    let home: KioskHome;
    let kiosk: KioskJourney;
    beforeAll(async () => {
      home = await KioskHome.start();
      kiosk = await KioskJourney.start(home, { browser: { viewport, ...media } });
      await kiosk.page.addInitScript(pace);
    });
    afterAll(async () => {
      await kiosk.stop();
      await home.stop();
    });

    it.each(pages)('has an accessible page: %s', async (_page, go) => {
      await go(kiosk);
      await kiosk.page.locator('h1').first().waitFor();
      const heading = await kiosk.page.title();
      const { violations, passes } = await new AxeBuilder({ page: kiosk.page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
      expect(await kiosk.page.title()).toBe(heading);
      expect(await tooSmall(kiosk)).toEqual([]);
      expect(await kiosk.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });
  },
);

/** Thanks and warning stand until they have been examined: timers of these lengths (ms) run for others. */
const pace = `
  globalThis.pace = { 2_500: 1e9, 20_000: 1e9 };
  const real = setTimeout;
  globalThis.setTimeout = (run, ms, ...rest) => real(run, pace[ms] ?? ms, ...rest);
`;

/** Buttons and fields that are smaller than a finger needs. */
async function tooSmall({ page }: KioskJourney): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('button, input, textarea')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width < ${leastTargetPx} || box.height < ${leastTargetPx})
    .map(({ target, box }) => target.className + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`);
}
