/** How fast one thread tells themes, alone and after language and redaction, and what the three libraries hold in memory. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { detectLanguage } from '#libs/language/detect.js';
import { redact } from '#libs/redaction/redact.js';
import { classify } from '#libs/themes/classify.js';
import { decode } from '#libs/themes/model/weights.js';
import type { Bench } from './support/bench.js';
import { makeComments } from './support/comments.js';
import { mean, printAim, printTable, rounded } from './support/table.js';

const words = 40;
const count = 2_000;
const rounds = 5;
const aims = { themesPerSecond: 5_000, chainPerSecond: 1_800, megabytes: 250, loadMs: 200 };

export const themes: Bench = {
  name: 'themes',
  about: `Themes on one thread: comments of ${words} words, alone and after language and redaction`,
  async run() {
    const comments = makeComments(count, { shortest: words, longest: words });
    const alone = speeds(() => comments.forEach(({ text, language }) => classify(text, language)));
    const chain = speeds(() =>
      comments.forEach(({ text }) => {
        const language = detectLanguage(text);
        classify(redact(text, language).text, language);
      }),
    );
    const row = (name: string, perSecond: number[]) => [name, rounded(Math.max(...perSecond)), rounded(mean(perSecond))];
    printTable(
      `${count} comments of ${words} words, ${rounds} rounds`,
      ['', 'best/s', 'mean/s'],
      [row('themes', alone), row('language, redaction, themes', chain)],
    );
    printAim('themes, best round', rounded(Math.max(...alone)), '/s', { atLeast: aims.themesPerSecond });
    printAim('language, redaction and themes, best round', rounded(Math.max(...chain)), '/s', { atLeast: aims.chainPerSecond });
    const file = new URL('../../libs/themes/model/weights.bin', import.meta.url);
    const began = performance.now();
    decode(readFileSync(file));
    printAim('loading the weights of themes', rounded(performance.now() - began, 1), ' ms', { below: aims.loadMs });
    printAim('memory of a process with the three libraries loaded', memoryLoaded(), ' MB', { below: aims.megabytes });
    console.log();
  },
};

/** MB of a process of its own that has loaded the three libraries and read a comment in each language. */
function memoryLoaded(): number {
  const url = (path: string) => JSON.stringify(new URL(`../../libs/${path}.js`, import.meta.url).href);
  const texts = makeComments(8).map(({ text, language }) => [text, language]);
  const script = `
    const { detectLanguage } = await import(${url('language/detect')});
    const { redact } = await import(${url('redaction/redact')});
    const { classify } = await import(${url('themes/classify')});
    for (const [text, language] of ${JSON.stringify(texts)}) classify(redact(text, detectLanguage(text)).text, language);
    console.log(process.memoryUsage().rss);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return rounded(Number(stdout) / 2 ** 20);
}

/** Comments a second in each round after the first, which warms the code up; by processor time, as other processes may take turns. */
function speeds(work: () => void): number[] {
  return Array.from({ length: rounds + 1 }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return count / ((user + system) / 1_000_000);
  }).slice(1);
}
