import { Repeater } from './repeater.js';

interface Line {
  step: string;
}

/** Steps that a test holds: each waits until it is let go. */
class HeldStep {
  begun = 0;
  underWay = 0;
  mostAtOnce = 0;
  signal: AbortSignal | undefined;
  private begins = Promise.withResolvers<void>();
  private ends = Promise.withResolvers<void>();

  readonly step = async (stopping: AbortSignal) => {
    this.signal = stopping;
    this.begun++;
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.underWay);
    this.begins.resolve();
    await this.ends.promise;
    this.underWay--;
  };

  /** Resolves when the step has begun for the next time. */
  begin(): Promise<void> {
    return this.begins.promise;
  }

  /** Ends the step that is under way, and holds the one after it. */
  end(): void {
    const { resolve } = this.ends;
    this.begins = Promise.withResolvers();
    this.ends = Promise.withResolvers();
    resolve();
  }
}

describe('a repeater', () => {
  const lines: Line[] = [];
  const logger = { error: (line: Line) => void lines.push(line) };
  let repeater: Repeater;
  beforeEach(() => {
    lines.length = 0;
    repeater = new Repeater(logger);
  });
  afterEach(() => repeater.stop(0));

  /** Resolves after so many further rounds of 1 ms. */
  const rounds = async (count: number) => {
    for (let left = count; left > 0; left--) {
      const one = Promise.withResolvers<void>();
      other.push(one.resolve);
      await one.promise;
    }
  };
  const other: (() => void)[] = [];
  const beat = async () => other.shift()?.();

  it('never does the same twice at once, and the steps of a round in their order', async () => {
    const first = new HeldStep();
    const second = new HeldStep();
    repeater.every(1, { first: first.step, second: second.step });
    repeater.every(1, { beat });
    for (let round = 1; round <= 3; round++) {
      await first.begin();
      await rounds(5);
      expect([first.begun, second.begun]).toEqual([round, round - 1]);
      first.end();
      await second.begin();
      await rounds(5);
      expect([first.begun, second.begun]).toEqual([round, round]);
      second.end();
    }
    expect([first.mostAtOnce, second.mostAtOnce]).toEqual([1, 1]);
  });

  it('goes on after a failure, and says it once in a while without its message', async () => {
    let failed = 0;
    const fail = () => {
      failed++;
      throw new RangeError('Aino Virtanen, 040 123 4567');
    };
    repeater.every(1, { sync: fail, async: async () => fail(), beat });
    await rounds(4);
    expect(failed).toBeGreaterThanOrEqual(6);
    expect(lines.map(({ step }) => step)).toEqual(['sync', 'async']);
    expect(lines[0]).toMatchObject({ message: 'round failed', error: { name: 'RangeError' } });
    expect(JSON.stringify(lines)).not.toMatch(/Aino|040/);
  });

  it('stops when the step under way has ended, and begins no other', async () => {
    const first = new HeldStep();
    const second = new HeldStep();
    repeater.every(1, { first: first.step, second: second.step });
    await first.begin();
    let isOver = false;
    const stopped = repeater.stop().then(() => (isOver = true));
    expect(first.signal?.aborted).toBe(true);
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    first.end();
    await stopped;
    expect([first.begun, second.begun]).toEqual([1, 0]);
  });

  it('waits no longer than it was told for what does not end', async () => {
    const step = new HeldStep();
    repeater.every(1, { step: step.step });
    await step.begin();
    await repeater.stop(1);
    expect(step.underWay).toBe(1);
  });

  it('wakes at once to stop, however long a round is away', async () => {
    const step = new HeldStep();
    repeater.every(2_000_000_000, { step: step.step });
    await repeater.stop();
    expect(step.begun).toBe(0);
  });
});
