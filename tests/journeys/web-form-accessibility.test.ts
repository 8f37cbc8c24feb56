/** Every page of the web form, in every state: WCAG 2.2 AA by axe, targets, reflow, larger text. */
import { AxeBuilder } from '@axe-core/playwright';
import { describeInChromium } from '#tests/support/chromium.js';
import { FormJourney } from '#tests/support/form.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const leastTargetPx = 24;
let form: FormJourney;

/** Each opens or changes the page, and leaves it in the state that it names. */
const states: [string, () => Promise<void>][] = [
  ['empty', () => form.open()],
  ['rated low', () => form.rate(1)],
  ['too long', () => form.write('x'.repeat(2_001))],
  [
    'warning before sending',
    async () => {
      await form.page.waitForLoadState('networkidle');
      await form.write('Soittakaa 040 765 4321 tai malli@posti.example, hetu 131052-308T');
      await form.send();
      await form.page.getByRole('alertdialog').waitFor();
    },
  ],
  [
    'come back with faults, in Russian',
    async () => {
      await form.open('/f/e-permit?lang=ru');
      await form.send();
      await form.page.locator('.form-faults').waitFor();
    },
  ],
  ['thanks', () => form.open('/f/e-permit/thanks?lang=sv')],
  ['no such form', () => form.open('/f/nothing-here')],
  ['poster', () => form.open('/f/e-permit/poster?phone=0100%20123%20456')],
];

const everywhere = [
  ['desktop', { width: 1440, height: 900 }, {}, 100],
  ['400 % zoom', { width: 320, height: 256 }, {}, 100],
] as const;
/** In the long run only. */
const further = [
  ['phone, text at 200 %', { width: 390, height: 844 }, {}, 200],
  ['forced colours', { width: 1280, height: 800 }, { forcedColors: 'active' as const }, 100],
] as const;

describeInChromium.each(process.env.KUULE_TEST_LONG ? [...everywhere, ...further] : everywhere)(
  'the web form on a %s',
  (_name, viewport, media, textPercent) => {
    beforeAll(async () => {
      form = await FormJourney.start();
      await form.launch({ viewport, ...media });
    });
    afterAll(() => form.stop());

    it.each(states)('has an accessible page: %s', async (_state, go) => {
      await go();
      await form.page.evaluate(`document.documentElement.style.fontSize = '${textPercent}%'`);
      const { violations, passes } = await new AxeBuilder({ page: form.page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
      expect(await form.page.locator('h1').count()).toBe(1);
      expect(await form.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await tooSmall()).toEqual([]);
    });
  },
);

/** Fields, buttons and links out of a sentence that are smaller than WCAG 2.5.8 allows. */
function tooSmall(): Promise<string[]> {
  return form.page.evaluate(`[...document.querySelectorAll('button, input:not([type=hidden]), textarea, nav a')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width < ${leastTargetPx} || box.height < ${leastTargetPx})
    .map(({ target, box }) => target.outerHTML + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`);
}
