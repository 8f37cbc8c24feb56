/**
 * Analysis in a thread of its own: a comment that hangs it is stopped without stopping the process, and neither the intake's nor
 * the worker's event loop waits for it.
 */
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { limits } from '#libs/contract/limits.js';
import type { Again } from '#libs/redaction/redact-again.js';
import type { AnalysisAnswer, AnalysisRequest, ReclassificationRequest, Reclassified, RenewalRequest } from './analysis.js';

/** A group may take this much more than one comment is allowed, for each of its comments. */
const groupMsPerComment = 50;

/** A thread that waits for something, rather than computing, is given up after this many times its processor time. */
const waitingFactor = 10;

/** Milliseconds of processor time that a group may take. */
const timeFor = (length: number) => limits.analysisMsPerComment + groupMsPerComment * Math.max(0, length - 1);

export class Analyser {
  private readonly pool: Piscina;
  private known: AnalysisAnswer['versions'] | undefined;
  /** Ends when the thread is free: one group after the other, so that none is charged for the one before. */
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param file the thread's module; another one only in tests of what happens when it hangs or dies.
   * @param themesFolder where the installation's own weights are, if it has any.
   */
  constructor(file = join(import.meta.dirname, 'analysis.js'), themesFolder?: string) {
    this.pool = new Piscina({
      filename: file,
      minThreads: 1,
      maxThreads: 1,
      concurrentTasksPerWorker: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      // Twice what the models and a group need; without a bound the thread takes what the machine has before it cleans up.
      resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 8 },
      env: {},
      workerData: { themesFolder },
    });
  }

  /** Loads the models, so that the first comment does not wait for them. */
  async warmUp(): Promise<void> {
    await this.versions();
  }

  /**
   * Analyses a group within its time.
   * @throws when the thread hangs, dies or throws; which comment it was is not known for a group of several.
   */
  async analyse(requests: AnalysisRequest[]): Promise<AnalysisAnswer> {
    return this.run<AnalysisAnswer>('default', requests, requests.length);
  }

  /** Redacts stored comments once more, within the same time. @throws as `analyse`. */
  async renew(requests: RenewalRequest[]): Promise<Again[]> {
    return this.run<Again[]>('renew', requests, requests.length);
  }

  /** Classifies stored comments once more, within the same time. @throws as `analyse`. */
  async reclassify(requests: ReclassificationRequest[]): Promise<Reclassified[]> {
    return this.run<Reclassified[]>('reclassify', requests, requests.length);
  }

  /** The forms of a reported value that are to be looked for, as token sequences. @throws as `analyse`. */
  async formsOf(value: string, language: string): Promise<string[][]> {
    return this.run<string[][]>('formsOf', { value, language }, 1);
  }

  /** Of the code in the thread; asked without a limit of time, as it may have to load the models first. */
  async versions(): Promise<AnalysisAnswer['versions']> {
    this.known ??= ((await this.pool.run([])) as AnalysisAnswer).versions;
    return this.known;
  }

  /** Runs one task of the thread in its turn. The thread is there and its models are loaded before the time of a comment begins. */
  private run<T>(name: string, input: unknown, length: number): Promise<T> {
    const mine = this.turn.then(async () => {
      await this.pool.run([]);
      const patience = this.patience(timeFor(length));
      try {
        return (await this.pool.run(input, { name, signal: patience.signal })) as T;
      } finally {
        patience.end();
      }
    });
    this.turn = mine.catch(() => {});
    return mine;
  }

  /**
   * Aborts when the thread has used up `ms` of processor time: on a busy machine the clock of the wall would set innocent comments
   * aside. A task that only waits is given up by the clock, after `waitingFactor` times as long.
   */
  private patience(ms: number): { signal: AbortSignal; end: () => void } {
    const given = new AbortController();
    const before = this.processorMs();
    const look = setInterval(async () => {
      if ((await this.processorMs()) - (await before) > ms) given.abort();
    }, ms / 10);
    const wait = setTimeout(() => given.abort(), ms * waitingFactor);
    const end = () => {
      clearInterval(look);
      clearTimeout(wait);
    };
    return { signal: given.signal, end };
  }

  /** Processor time that the thread has used up so far; 0 when it has just died, and its task fails by itself. */
  private async processorMs(): Promise<number> {
    const usage = await this.pool.threads[0]?.cpuUsage().catch(() => undefined);
    return usage ? (usage.user + usage.system) / 1_000 : 0;
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
