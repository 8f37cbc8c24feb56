/** Open lines by key, with their secrets opened; kept in memory for a few seconds. */
import { Injectable } from '@nestjs/common';
import type { LineSettings, Provider } from '#libs/contract/line.js';
import { BriefMemory } from '#libs/platform/brief-memory.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Secrets } from '#libs/platform/secrets.js';

export interface Line {
  id: string;
  organisation: string;
  key: string;
  /** Key of the touchpoint. */
  touchpoint: string;
  provider: Provider;
  settings: LineSettings;
  secret: string;
  /** Good until then; null when it is not good any more. */
  former: { secret: string; until: Date } | null;
}

interface Row extends Omit<Line, 'secret' | 'former'> {
  secret: Buffer;
  formerSecret: Buffer | null;
  formerUntil: Date | null;
}

@Injectable()
export class Lines {
  private readonly memory = new BriefMemory<Line | undefined>(1_000);

  constructor(
    private readonly database: CollectorDatabase,
    private readonly secrets: Secrets,
  ) {}

  /** The open line with this key, at most a few seconds old; undefined when there is none. */
  find(key: string): Promise<Line | undefined> {
    return this.memory.get(key, () => this.read(key));
  }

  private async read(key: string): Promise<Line | undefined> {
    const { rows } = await this.database.pool.query<Row>(
      `select l.id, l.organisation, l.key, t.key as touchpoint, l.provider, l.settings, l.secret,
         l.former_secret as "formerSecret", l.former_until as "formerUntil"
       from kuule.line l join kuule.touchpoint t on t.id = l.touchpoint where l.key = $1 and l.closed_at is null`,
      [key],
    );
    const row = rows[0];
    if (!row) return undefined;
    const { formerSecret, formerUntil, ...line } = row;
    const former = formerSecret && formerUntil ? { secret: this.secrets.open(formerSecret, row.id), until: formerUntil } : null;
    return { ...line, secret: this.secrets.open(row.secret, row.id), former };
  }
}
