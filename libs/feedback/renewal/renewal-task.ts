/** What a round over stored comments does to them: one file a task, one line in the worker's module. */
import type { PoolClient } from 'pg';

export interface RenewalTask {
  /** Its name in the table, in health and in metrics. */
  readonly name: string;
  /** What each organisation's stored comments should have been made with by now; where that changes, a new round begins. */
  targets(): Promise<Map<string, string>>;
  /** Renews these comments of one organisation (feedback ids) in the transaction, and locks them first. */
  renew(tx: PoolClient, organisation: string, comments: string[]): Promise<Renewed>;
  /** Called in the transaction in which the last comment of a round was renewed. */
  finished?(tx: PoolClient, organisation: string, target: string): Promise<void>;
}

export interface Renewed {
  changed: number;
  /** Left as they were, because the work failed on them. */
  failed: number;
}

/** The tasks that the worker's process has. */
export abstract class RenewalTasks {
  abstract readonly tasks: readonly RenewalTask[];
}

/** Whether version `a` (`3`, `themes-2`, `1.4`) is older than `b`, by the numbers in them. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
