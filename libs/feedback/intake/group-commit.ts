/** Group commit: what arrives within two milliseconds becomes one statement, one transaction, one fsync. */
import { limits } from '#libs/contract/limits.js';
import { Problem } from '#libs/platform/problem.js';

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Groups being stored at the same time; more would only make each smaller and the disk busier. */
const groupsAtOnce = 4;

export class GroupCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private storing = 0;
  private timer: NodeJS.Timeout | undefined;
  private idle: (() => void)[] = [];

  /** @param store stores a group; its results are in the order of the items, and an Error among them refuses that item alone. */
  constructor(private readonly store: (items: Item[]) => Promise<(Result | Error)[]>) {}

  /**
   * Resolves after the commit of the group that the item was in.
   * @throws Problem OVERLOADED when too much is waiting already; the item was not taken.
   */
  async add(item: Item): Promise<Result> {
    if (this.waiting.length >= limits.waitingRows) throw new Problem('OVERLOADED', undefined, undefined, limits.retryAfterSeconds);
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.waiting.length >= limits.groupRows) this.flush();
      else this.timer ??= setTimeout(() => this.flush(), limits.groupMs);
    });
  }

  /** Resolves when everything that was taken is stored or refused. */
  async drain(): Promise<void> {
    this.flush();
    if (this.storing === 0 && this.waiting.length === 0) return;
    await new Promise<void>((done) => this.idle.push(done));
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.waiting.length > 0 && this.storing < groupsAtOnce) void this.commit(this.waiting.splice(0, limits.groupRows));
  }

  private async commit(group: Waiting<Item, Result>[]): Promise<void> {
    this.storing++;
    try {
      const results = await this.store(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result instanceof Error) reject(result);
        else resolve(result as Result);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      this.storing--;
      if (this.waiting.length > 0) this.flush();
      else if (this.storing === 0) for (const done of this.idle.splice(0)) done();
    }
  }
}
