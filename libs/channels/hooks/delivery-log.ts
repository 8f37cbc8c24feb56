/**
 * What became of deliveries, for the administrator, and by which a replay is known. It is written behind the answers, in groups: the
 * feedback is the truth and has been committed by then, and its id alone already keeps a replay from becoming another one.
 */
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { HookVerdict } from '#libs/contract/hook.js';
import { limits } from '#libs/contract/limits.js';
import { GroupCommit } from '#libs/feedback/intake/group-commit.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { safeError } from '#libs/platform/safe-error.js';
import type { Hook } from './hook-records.js';

export interface LoggedDelivery {
  hook: Hook;
  /** The keyed hash of what the provider calls it, in hex. */
  delivery: string;
  verdict: HookVerdict;
  at: Date;
  /** False for what is counted only. */
  isListed: boolean;
}

type Named = Pick<LoggedDelivery, 'hook' | 'delivery'>;

interface Count {
  hook: Hook;
  /** Since 1970, in UTC. */
  day: number;
  verdict: HookVerdict;
  n: number;
}

/** After these a delivery is done with: the same one once more changes nothing. Lines of these alone are in the index by name. */
const done: readonly HookVerdict[] = ['created', 'amended', 'comment-kept', 'unchanged', 'invitation', 'closed', 'conflict'];
/** Lines are what other collectors know a replay by. Of counts nothing hangs: the longer they are added up, the fewer rows are updated. */
const lineMs = 100;
const countMs = 2_000;
const mostWaiting = 20_000;
const dayMs = 86_400_000;

const nameOf = ({ hook, delivery }: Named): string => `${hook.id} ${delivery}`;

@Injectable()
export class DeliveryLog implements BeforeApplicationShutdown {
  private readonly logger = new Logger('hooks');
  private lines: LoggedDelivery[] = [];
  private lineTimer: NodeJS.Timeout | undefined;
  /** By hook, day and verdict. */
  private counts = new Map<string, Count>();
  private countTimer: NodeJS.Timeout | undefined;
  /** Done with, and not yet in the database: when they came first. */
  private readonly recent = new Map<string, Date>();
  private writing: Promise<void> = Promise.resolve();
  private readonly lookUp = new GroupCommit<Named, Date | undefined>((items) => this.readTaken(items));

  constructor(private readonly database: CollectorDatabase) {}

  /** When this delivery was first taken, within the days that the log is kept; undefined when it was not. */
  async takenAt(named: Named): Promise<Date | undefined> {
    return this.recent.get(nameOf(named)) ?? this.lookUp.add(named);
  }

  record(delivery: LoggedDelivery): void {
    this.count(delivery);
    // Under a flood, or without a database, the log may have gaps; memory may not run out.
    if (!delivery.isListed || this.lines.length >= mostWaiting) return;
    this.lines.push(delivery);
    if (done.includes(delivery.verdict) && !this.recent.has(nameOf(delivery))) this.recent.set(nameOf(delivery), delivery.at);
    this.lineTimer ??= setTimeout(() => void this.writeNext(() => this.writeLines()), lineMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.write();
  }

  /** Writes at once what waits. */
  async write(): Promise<void> {
    await this.writeNext(() => this.writeLines());
    await this.writeNext(() => this.writeCounts());
  }

  private count({ hook, verdict, at }: LoggedDelivery): void {
    const day = Math.floor(at.getTime() / dayMs);
    const key = `${hook.id} ${day} ${verdict}`;
    const count = this.counts.get(key);
    if (count) count.n++;
    else this.counts.set(key, { hook, day, verdict, n: 1 });
    this.countTimer ??= setTimeout(() => void this.writeNext(() => this.writeCounts()), countMs);
  }

  /** One after another: two at once would only wait for each other's rows. */
  private writeNext(write: () => Promise<void>): Promise<void> {
    return (this.writing = this.writing.then(write));
  }

  private async writeLines(): Promise<void> {
    clearTimeout(this.lineTimer);
    this.lineTimer = undefined;
    const lines = this.lines.splice(0);
    if (!lines.length) return;
    await this.insertLines(lines).catch(this.tell('deliveries not logged', lines.length));
    for (const each of lines) this.recent.delete(nameOf(each));
  }

  private async writeCounts(): Promise<void> {
    clearTimeout(this.countTimer);
    this.countTimer = undefined;
    const counts = [...this.counts.values()];
    this.counts = new Map();
    if (counts.length) await this.addCounts(counts).catch(this.tell('deliveries not counted', counts.length));
  }

  private tell(message: string, count: number): (error: unknown) => void {
    return (error) => this.logger.warn({ message, count, error: safeError(error) });
  }

  private async readTaken(items: Named[]): Promise<(Date | undefined)[]> {
    const { rows } = await this.database.pool.query<{ at: Date | null }>({
      name: 'taken-deliveries',
      // Nothing but the name is a condition: of a log that nobody has analysed while it grows, the planner would read all of a hook's lines.
      text: `select (
               select min(d.at) filter (where d.hook = n.hook and d.at > now() - make_interval(days => $3)) from kuule.hook_delivery d
               where d.delivery = n.delivery and d.verdict in (${done.map((verdict) => `'${verdict}'`).join()})
             ) as at
             from unnest($1::uuid[], $2::bytea[]) with ordinality as n (hook, delivery, place)
             order by place`,
      values: [items.map(({ hook }) => hook.id), items.map(bytesOf), limits.hookLogDays],
    });
    return rows.map(({ at }) => at ?? undefined);
  }

  private async insertLines(lines: LoggedDelivery[]): Promise<void> {
    const column = <T>(value: (line: LoggedDelivery) => T) => lines.map(value);
    await this.database.pool.query({
      name: 'log-deliveries',
      text: `insert into kuule.hook_delivery (organisation, hook, delivery, verdict, at)
             select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[], $5::timestamptz[])`,
      values: [
        column(({ hook }) => hook.organisation),
        column(({ hook }) => hook.id),
        column(bytesOf),
        column(({ verdict }) => verdict),
        column(({ at }) => at),
      ],
    });
  }

  private async addCounts(counts: Count[]): Promise<void> {
    const column = <T>(value: (count: Count) => T) => counts.map(value);
    await this.database.pool.query({
      name: 'count-deliveries',
      // In the same order in every collector, so that they wait for each other and never lock.
      text: `insert into kuule.hook_count (organisation, hook, day, verdict, n)
             select organisation, hook, date '1970-01-01' + day, verdict, n
             from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::bigint[]) as given (organisation, hook, day, verdict, n)
             order by hook, day, verdict
             on conflict (hook, day, verdict) do update set n = hook_count.n + excluded.n`,
      values: [
        column(({ hook }) => hook.organisation),
        column(({ hook }) => hook.id),
        column(({ day }) => day),
        column(({ verdict }) => verdict),
        column(({ n }) => n),
      ],
    });
  }
}

/** As PostgreSQL reads a bytea. */
const bytesOf = ({ delivery }: Named): string => `\\x${delivery}`;
