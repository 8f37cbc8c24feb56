/** The hooks that are in use, by the key in their address; kept in memory, with their secrets opened, for a few seconds. */
import { Injectable } from '@nestjs/common';
import { GroupCommit } from '#libs/feedback/intake/group-commit.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Secrets } from '#libs/platform/secrets.js';

export interface Hook {
  id: string;
  organisation: string;
  /** Touchpoint id and key. */
  touchpoint: string;
  touchpointKey: string;
  profile: string;
  secrets: { id: string; value: string; endsAt: Date | null }[];
}

interface Row extends Omit<Hook, 'secrets' | 'touchpointKey'> {
  wanted: string;
  touchpoint_key: string;
  secret: string | null;
  sealed: Buffer | null;
  ends_at: Date | null;
}

const freshMs = 5_000;
/** Keys come from outside: what is remembered of them is bounded. */
const mostRemembered = 10_000;
const shapeOfKey = /^[\w-]{22}$/;

@Injectable()
export class HookRecords {
  private readonly remembered = new Map<string, { at: number; hook: Hook }>();
  private readonly lookUp = new GroupCommit<string, Row[]>((keys) => this.readRows(keys));

  constructor(
    private readonly database: CollectorDatabase,
    private readonly secrets: Secrets,
  ) {}

  /** The hook of this key, at most a few seconds old; undefined when there is none, or it is disabled. @throws Problem OVERLOADED. */
  async find(key: string): Promise<Hook | undefined> {
    if (!shapeOfKey.test(key)) return undefined;
    const known = this.remembered.get(key);
    if (known && Date.now() - known.at < freshMs) return known.hook;
    this.remembered.delete(key);
    const hook = await this.read(key, known?.hook.secrets ?? []);
    if (!hook) return undefined;
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(key, { at: Date.now(), hook });
    return hook;
  }

  /** @param opened earlier: a sealed secret never changes, and to open one costs more than all the rest of a delivery. */
  private async read(key: string, opened: Hook['secrets']): Promise<Hook | undefined> {
    const rows = await this.lookUp.add(key);
    const [first] = rows;
    if (!first) return undefined;
    const { id, organisation, touchpoint, touchpoint_key: touchpointKey, profile } = first;
    const secrets = rows.flatMap(({ secret, sealed, ends_at: endsAt }) =>
      secret && sealed
        ? [{ id: secret, value: opened.find((each) => each.id === secret)?.value ?? this.secrets.open(sealed, secret), endsAt }]
        : [],
    );
    return { id, organisation, touchpoint, touchpointKey, profile, secrets };
  }

  /** The rows of each key. Hooks that are remembered since the same time are asked for at the same time, too. */
  private async readRows(keys: string[]): Promise<Row[][]> {
    const { rows } = await this.database.pool.query<Row>({
      name: 'find-hooks',
      text: 'select wanted, found.* from unnest($1::text[]) as wanted, kuule.find_hook(wanted) as found',
      values: [[...new Set(keys)]],
    });
    return keys.map((key) => rows.filter(({ wanted }) => wanted === key));
  }
}

/** The secrets that hold at a time. */
export const secretsAt = ({ secrets }: Hook, now: Date): string[] =>
  secrets.filter(({ endsAt }) => endsAt === null || endsAt > now).map(({ value }) => value);
