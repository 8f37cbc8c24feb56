/** A visitor language is one file: complete, recorded, and known to the kiosk by being there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basicQuestionnaire } from '#libs/catalogue/questionnaires.js';
import { describeInChromium } from '#tests/support/chromium.js';
import { KioskJourney } from '#tests/support/kiosk.js';
import { KioskHome } from '#tests/support/kiosk-home.js';

type Texts = Record<string, string>;
const folder = 'kiosk-ui/locales';
const tags = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []));
const read = (tag: string): Texts => JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8'));
const places = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('the kiosk’s locales', () => {
  const model = read('fi');

  it.each(tags)('%s has every text, each with its places', (tag) => {
    const texts = read(tag);
    expect(Object.keys(texts)).toEqual(Object.keys(model));
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(places(text)).toEqual(places(model[key]!));
    }
  });

  it('has a recording of everything it says, and no others', () => {
    const { stdout, status } = spawnSync(process.execPath, ['--no-warnings', 'kiosk-ui/audio/render.mjs', '--check'], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('has a recording of the questionnaire that every organisation starts with', () => {
    const added: Record<string, string[]> = JSON.parse(readFileSync('kiosk-ui/audio/added.json', 'utf8'));
    for (const { text, choices = [] } of basicQuestionnaire.questions) {
      for (const [tag, words] of [text, ...choices.map((choice) => choice.text)].flatMap(Object.entries)) {
        // What stands in brackets at a question's end is shown, and said, apart from it.
        const said = (words as string).split(/ ?[()]/).filter(Boolean);
        expect(added[tag]).toEqual(expect.arrayContaining(said));
      }
    }
  });
});

describeInChromium('a pseudo-locale', () => {
  const tag = 'en-XA';
  let copy: string;
  let home: KioskHome;
  let kiosk: KioskJourney;

  beforeAll(async () => {
    mkdirSync('dist', { recursive: true });
    copy = mkdtempSync('dist/pseudo-locale-');
    for (const part of ['kiosk-ui', 'libs/contract', 'libs/redaction']) cpSync(part, join(copy, part), { recursive: true });
    const texts = Object.entries(read('en')).map(([key, text]) => [key, key === 'name' ? 'Pseudo' : `[${text} one two three]`]);
    writeFileSync(join(copy, folder, `${tag}.json`), JSON.stringify(Object.fromEntries(texts)));
    const vite = [
      'node_modules/vite/bin/vite.js',
      'build',
      join(copy, 'kiosk-ui'),
      '--outDir',
      '../built',
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    execFileSync(process.execPath, vite, { stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } });
    home = await KioskHome.start();
    kiosk = await KioskJourney.start(home, {
      folder: join(copy, 'built'),
      touchpoint: 'town-hall',
      browser: { viewport: { width: 320, height: 640 } },
    });
  });
  afterAll(async () => {
    await kiosk?.stop();
    await home?.stop();
    rmSync(copy, { recursive: true, force: true });
  });

  it('is one more file, and longer words still fit', async () => {
    await kiosk.open();
    await kiosk.press(`.language[lang="${tag}"]`);
    expect(await kiosk.page.locator('h1').textContent()).toBe('[How did your visit go? one two three]');
    await kiosk.rate(1);
    await kiosk.toComment();
    expect(await kiosk.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
