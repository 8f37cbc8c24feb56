/**
 * Analysis in a thread of its own: a comment that hangs it is stopped without stopping the process, and neither the intake's nor
 * the worker's event loop waits for it.
 */
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { limits } from '#libs/contract/limits.js';
import type { Again } from '#libs/redaction/redact-again.js';
import type { AnalysisAnswer, AnalysisRequest, RenewalRequest } from './analysis.js';

/** A group may take this much more than one comment is allowed, for each of its comments. */
const groupMsPerComment = 50;

const timeFor = ({ length }: readonly unknown[]) =>
  AbortSignal.timeout(limits.analysisMsPerComment + groupMsPerComment * Math.max(0, length - 1));

export class Analyser {
  private readonly pool: Piscina;
  private known: AnalysisAnswer['versions'] | undefined;

  /** @param file the thread's module; another one only in tests of what happens when it hangs or dies. */
  constructor(file = join(import.meta.dirname, 'analysis.js')) {
    this.pool = new Piscina({
      filename: file,
      minThreads: 1,
      maxThreads: 1,
      concurrentTasksPerWorker: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      // Twice what the models and a group need; without a bound the thread takes what the machine has before it cleans up.
      resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 8 },
      env: {},
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
    return (await this.pool.run(requests, { signal: timeFor(requests) })) as AnalysisAnswer;
  }

  /** Redacts stored comments once more, within the same time. @throws as `analyse`. */
  async renew(requests: RenewalRequest[]): Promise<Again[]> {
    return (await this.pool.run(requests, { name: 'renew', signal: timeFor(requests) })) as Again[];
  }

  /** The forms of a reported value that are to be looked for, as token sequences. @throws as `analyse`. */
  async formsOf(value: string, language: string): Promise<string[][]> {
    return (await this.pool.run({ value, language }, { name: 'formsOf', signal: timeFor([value]) })) as string[][];
  }

  /** Of the code in the thread; asked without a limit of time, as it may have to load the models first. */
  async versions(): Promise<AnalysisAnswer['versions']> {
    this.known ??= ((await this.pool.run([])) as AnalysisAnswer).versions;
    return this.known;
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
