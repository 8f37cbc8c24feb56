/** How fast one thread redacts beside other redactors, how much they find, and how long a comment can make ours work that was written to do so. */
import { redact } from '#libs/redaction/redact.js';
import { readRows } from '../evaluate/read/rows.js';
import type { Bench } from './support/bench.js';
import { makeComments, type BenchComment } from './support/comments.js';
import { printAccuracy } from './redaction/accuracy.js';
import { hostileComments } from './redaction/hostile.js';
import { loadPeers, type Contender } from './redaction/peers.js';
import { mean, percentile, printAim, printTable, rounded } from './support/table.js';

const words = 40;
const count = 2_000;
const rounds = 5;
/** A slow peer is not asked about all of them. */
const longestRoundMs = 3_000;

const kuule: Contender = { name: 'Kuule', find: (text, language) => redact(text, language).spans };

export const redaction: Bench = {
  name: 'redaction',
  about: `Redaction on one thread: comments of ${words} words beside npm's peers, labelled files, and hostile comments of 2,000 characters`,
  takesFiles: true,
  async run(files) {
    const contenders = [kuule, ...(await loadPeers())];
    const usual = makeComments(count, { shortest: words, longest: words });
    const best: number[] = [];
    const rows: (string | number)[][] = [];
    for (const contender of contenders) {
      const perSecond = await speeds(contender, usual);
      best.push(Math.max(...perSecond));
      rows.push([contender.name, rounded(Math.max(...perSecond)), rounded(mean(perSecond))]);
    }
    printTable(`Comments of ${words} words, ${rounds} rounds, per second of processor time`, ['', 'best/s', 'mean/s'], rows);
    printAim('comments a second', rounded(best[0]!), '', { atLeast: 5_000 });
    if (best.length > 1) printAim('times the slowest peer', rounded(best[0]! / Math.min(...best.slice(1)), 1), '×', { atLeast: 20 });
    console.log();
    for (const file of files) {
      console.log(file);
      await printAccuracy(contenders, readRows(file));
    }
    printHostile();
  },
};

/** Comments a second in each round, after one to warm up. */
async function speeds(contender: Contender, comments: readonly BenchComment[]): Promise<number[]> {
  const perSecond: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [began, busy] = [performance.now(), busyMs()];
    let done = 0;
    while (done < comments.length && (done < 20 || performance.now() - began < longestRoundMs)) {
      const { text, language } = comments[done++]!;
      await contender.find(text, language);
    }
    perSecond.push(done / ((busyMs() - busy) / 1_000));
  }
  return perSecond.slice(1);
}

function printHostile(): void {
  const all: number[] = [];
  const rows = Object.entries(hostileComments()).map(([kind, texts]) => {
    const ms = texts.flatMap((text) => ['fi', 'sv', 'en', 'ru', 'other'].map((language) => timed(() => redact(text, language))));
    all.push(...ms);
    return [kind, rounded(percentile(ms, 0.5), 2), rounded(percentile(ms, 0.99), 2), rounded(Math.max(...ms), 2)];
  });
  rows.push(['all', rounded(percentile(all, 0.5), 2), rounded(percentile(all, 0.99), 2), rounded(Math.max(...all), 2)]);
  printTable('Kuule: milliseconds for a hostile comment of 2,000 characters, the least of three runs', ['', 'p50', 'p99', 'most'], rows);
  printAim('p99 of hostile comments', rounded(percentile(all, 0.99), 2), ' ms', { below: 5 });
}

/** The least of three runs: processor time is counted in steps of milliseconds, and a busy machine only ever adds. */
function timed(work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** Milliseconds that this thread has computed: time that others had the processor is none of a redactor's. */
function busyMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
