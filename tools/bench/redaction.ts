/** How fast one thread redacts, and how long a comment can make it work that was written to do so. */
import { redact } from '#libs/redaction/redact.js';
import type { Bench } from './support/bench.js';
import { makeComments } from './support/comments.js';
import { hostileComments } from './redaction/hostile.js';
import { mean, percentile, printTable, rounded } from './support/table.js';

const words = 40;
const count = 2_000;
const rounds = 5;

/** What is measured alike. Peers from npm are not among our packages; one that is installed is one entry here. */
const contenders: Record<string, (text: string, language: string) => unknown> = { Kuule: redact };

export const redaction: Bench = {
  name: 'redaction',
  about: `Redaction on one thread: comments of ${words} words, and hostile ones of 2,000 characters`,
  async run() {
    const usual = makeComments(count, { shortest: words, longest: words });
    const speeds = Object.entries(contenders).map(([name, contender]) => {
      const perSecond = Array.from({ length: rounds + 1 }, () => {
        const began = performance.now();
        for (const { text, language } of usual) contender(text, language);
        return count / ((performance.now() - began) / 1_000);
      }).slice(1);
      return [name, rounded(Math.max(...perSecond)), rounded(mean(perSecond))];
    });
    printTable(`${count} comments of ${words} words, ${rounds} rounds`, ['', 'best/s', 'mean/s'], speeds);
    console.log('No peers are installed to compare with.\n');
    for (const [name, contender] of Object.entries(contenders)) printHostile(name, contender);
  },
};

function printHostile(name: string, contender: (text: string, language: string) => unknown): void {
  const all: number[] = [];
  const rows = Object.entries(hostileComments()).map(([kind, texts]) => {
    const ms = texts.flatMap((text) => ['fi', 'sv', 'en', 'ru', 'other'].map((language) => timed(() => contender(text, language))));
    all.push(...ms);
    return [kind, rounded(percentile(ms, 0.5), 2), rounded(percentile(ms, 0.99), 2), rounded(Math.max(...ms), 2)];
  });
  rows.push(['all', rounded(percentile(all, 0.5), 2), rounded(percentile(all, 0.99), 2), rounded(Math.max(...all), 2)]);
  printTable(`${name}: milliseconds a hostile comment of 2,000 characters`, ['', 'p50', 'p99', 'most'], rows);
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
