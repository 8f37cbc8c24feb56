/** How fast one thread tells themes, alone and after language and redaction, and what the three libraries hold in memory. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { detectLanguage } from '#libs/language/detect.js';
import { redact } from '#libs/redaction/redact.js';
import { classify } from '#libs/themes/classify.js';
import { decode } from '#libs/themes/model/weights.js';
import { languages, type Language } from '#libs/themes/words.js';
import { readTraining } from '../train/rows.js';
import type { Bench } from './support/bench.js';
import { makeComments } from './support/comments.js';
import { mean, printAim, printTable, rounded } from './support/table.js';

const words = 40;
const count = 2_000;
const rounds = 5;
const aims = { themesPerSecond: 5_000, chainPerSecond: 1_800, megabytes: 250, loadMs: 200 };

interface Comment {
  text: string;
  language: Language;
}

export const themes: Bench = {
  name: 'themes',
  about: `Themes on one thread: comments of ${words} words, alone and after language and redaction`,
  async run() {
    const comments = makeComments(count, { shortest: words, longest: words });
    const classifyAll = (those: readonly Comment[]) => those.forEach(({ text, language }) => classify(text, language));
    const readAll = (those: readonly Comment[]) =>
      those.forEach(({ text }) => {
        const language = detectLanguage(text);
        classify(redact(text, language).text, language);
      });
    const alone = speeds(() => comments, classifyAll);
    const chain = speeds(() => comments, readAll);
    // Halves, so that neither has met the other's words.
    const [half, otherHalf] = halves(trainingComments());
    const aloneOnce = speeds(inTurns(half), classifyAll);
    const chainOnce = speeds(inTurns(otherHalf), readAll);
    const row = (name: string, perSecond: number[]) => [name, rounded(Math.max(...perSecond)), rounded(mean(perSecond))];
    printTable(
      `${count} comments of ${words} words, ${rounds} rounds`,
      ['', 'best/s', 'mean/s'],
      [
        row('themes', alone),
        row('language, redaction, themes', chain),
        row('themes, each text once', aloneOnce),
        row('language, redaction, themes, each text once', chainOnce),
      ],
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

/** Training comments strung together to comments of 40 words: the same sentence never comes back, as hardly any does in life. */
function trainingComments(): Comment[] {
  const byLanguage = languages.map((language) => {
    const all = readTraining(language).flatMap(({ text }) => text.split(' '));
    return Array.from({ length: Math.floor(all.length / words) }, (_, at) => all.slice(at * words, (at + 1) * words).join(' '));
  });
  const shortest = Math.min(...byLanguage.map(({ length }) => length));
  return Array.from({ length: shortest }, (_, at) => languages.map((language, of) => ({ text: byLanguage[of]![at]!, language }))).flat();
}

const halves = <T>(all: readonly T[]): [T[], T[]] => [all.slice(0, all.length / 2), all.slice(all.length / 2)];

/** The next part of `all` in each round, the first of them for warming up. */
function inTurns(all: readonly Comment[]): () => readonly Comment[] {
  const size = Math.floor(all.length / (rounds + 1));
  let round = 0;
  return () => all.slice(round * size, ++round * size);
}

/** Comments a second in each round after the first, which warms the code up; by processor time, as other processes may take turns. */
function speeds(next: () => readonly Comment[], work: (comments: readonly Comment[]) => void): number[] {
  return Array.from({ length: rounds + 1 }, () => {
    const comments = next();
    const began = process.cpuUsage();
    work(comments);
    const { user, system } = process.cpuUsage(began);
    return comments.length / ((user + system) / 1_000_000);
  }).slice(1);
}
