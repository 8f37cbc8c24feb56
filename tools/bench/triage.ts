/** How fast comments are triaged, from the first one sent to the last one stored, on both queue backends. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { BatchResult } from '#libs/contract/feedback.js';
import type { Bench } from './support/bench.js';
import { peakMemory } from './support/child.js';
import { makeComments, type BenchComment } from './support/comments.js';
import { inFreshHome, type Home } from './support/home.js';
import { mean, printAim, printTable, rounded } from './support/table.js';

const count = 10_000;
const perBatch = 100;
const sendersAtOnce = 4;
const rounds = 2;
const patienceMs = 180_000;
const redisUrl = process.env.KUULE_TEST_REDIS_URL || 'redis://127.0.0.1:6379/15';

interface Measured {
  perSecond: number;
  /** Seconds from the first comment sent to the last one answered. */
  sending: number;
  peak: number;
  /** Milliseconds by stage. */
  stages: Record<string, number>;
}

export const triage: Bench = {
  name: 'triage',
  about: `${count} comments of 15 to 40 words, from the first one sent to the last one stored, by the all-in-one process`,
  async run() {
    const comments = makeComments(count);
    const results: Record<string, Measured[]> = { postgres: [] };
    if (await isFreeRedis()) results.redis = [];
    else console.log(`Redis is left out: ${redisUrl} (KUULE_TEST_REDIS_URL) does not answer, or is not empty.\n`);
    for (let round = 0; round < rounds; round++) {
      for (const [queue, measured] of Object.entries(results)) measured.push(await measure(queue, comments));
    }
    for (const [queue, measured] of Object.entries(results)) print(queue, measured);
  },
};

/** Only a database that nobody uses is taken: it is emptied afterwards. */
async function isFreeRedis(): Promise<boolean> {
  const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return (await redis.dbsize()) === 0;
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

async function measure(queue: string, comments: BenchComment[]): Promise<Measured> {
  try {
    return await inFreshHome({ QUEUE_URL: queue === 'redis' ? redisUrl : 'postgres:' }, (home) => measureIn(home, comments));
  } finally {
    if (queue === 'redis') {
      const redis = new Redis(redisUrl);
      await redis.flushdb();
      redis.disconnect();
    }
  }
}

async function measureIn(home: Home, comments: BenchComment[]): Promise<Measured> {
  const began = performance.now();
  await sendAll(home, comments);
  const sending = performance.now() - began;
  while ((await home.count('select count(*) from kuule.raw_comment')) > 0) {
    if (performance.now() - began > patienceMs) throw new Error('Triage did not end in time');
    await sleep(50);
  }
  const seconds = (performance.now() - began) / 1_000;
  const stored = await home.count(
    'select count(*) from kuule.feedback f join kuule.comment_text t on t.feedback = f.id where f.triaged_at is not null',
  );
  if (stored !== comments.length) throw new Error(`${stored} of ${comments.length} comments were stored`);
  const peak = peakMemory(home.kuule.process);
  return { perSecond: stored / seconds, sending: sending / 1_000, peak, stages: await stageTimes(home) };
}

async function sendAll(home: Home, comments: BenchComment[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(comments.length / perBatch) }, (_, at) =>
    comments.slice(at * perBatch, (at + 1) * perBatch),
  );
  const sendNext = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await sendBatch(home, batch);
  };
  await Promise.all(Array.from({ length: sendersAtOnce }, sendNext));
}

async function sendBatch({ kuule, credentials }: Home, batch: BenchComment[]): Promise<void> {
  const items = batch.map(({ text, language }, at) => ({
    id: randomUUID(),
    touchpoint: 'city-chat',
    rating: 1 + (at % 5),
    comment: text,
    language,
  }));
  const response = await fetch(`${kuule.url}/api/v1/feedback/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${credentials.serverKey}` },
    body: JSON.stringify({ items }),
  });
  const { results } = (await response.json()) as { results?: BatchResult[] };
  if (!results?.every(({ status }) => status === 201)) throw new Error(`A batch was answered ${response.status}`);
}

/** From the process's own metrics. */
async function stageTimes({ kuule }: Home): Promise<Record<string, number>> {
  const text = await (await fetch(`${kuule.url}/metrics`)).text();
  const lines = text.matchAll(/^kuule_triage_seconds_total\{stage="([a-z]+)"\} ([\d.e+-]+)$/gm);
  return Object.fromEntries(Array.from(lines, ([, stage = '', seconds]) => [stage, Number(seconds) * 1_000]));
}

function print(queue: string, measured: Measured[]): void {
  const speeds = measured.map(({ perSecond }) => perSecond);
  const peak = Math.max(...measured.map((each) => each.peak));
  const columns = ['round', 'comments/s', 'sending s', 'peak memory MB'];
  const rows = measured.map((each, at) => [at + 1, rounded(each.perSecond), rounded(each.sending, 1), rounded(each.peak)]);
  printTable(`queue on ${queue}`, columns, rows);
  const stages = Object.keys(measured[0]?.stages ?? {});
  const ms = stages.map((stage) => mean(measured.map((each) => each.stages[stage] ?? 0)));
  const all = ms.reduce((sum, each) => sum + each, 0);
  const shares = stages.map((stage, at) => [stage, `${rounded((100 * (ms[at] ?? 0)) / all)} %`, rounded((ms[at] ?? 0) / count, 3)]);
  printTable('share of triage time', ['stage', 'share', 'ms a comment'], shares);
  printAim('comments a second, mean', rounded(mean(speeds)), '', { atLeast: 800 });
  printAim('comments a second, best', rounded(Math.max(...speeds)), '', { atLeast: 800 });
  printAim('peak memory of the Node process', rounded(peak), ' MB', { below: 400 });
  console.log('');
}
