import { ConsoleDatabase } from '#libs/platform/database.js';

export interface Reclassification {
  /** The version that reports go by; null before the first round is through. */
  active: string | null;
  /** The last or present round over stored comments. */
  round: { target: string; total: number; done: number; failed: number; startedAt: Date; finishedAt: Date | null } | null;
}

/** How far an organisation's stored comments are through the present classifier. */
export class ReadReclassification {
  constructor(private readonly database: ConsoleDatabase) {}

  async execute(organisation: string): Promise<Reclassification> {
    return this.database.reading({ organisations: [organisation], reviewing: false }, async (client) => {
      const active = await client.query<{ version: string }>(
        'select themes_version as version from kuule.active_classifier where organisation = $1',
        [organisation],
      );
      const round = await client.query<NonNullable<Reclassification['round']>>(
        `select target, total, done, failed, started_at as "startedAt", finished_at as "finishedAt"
         from kuule.renewal where organisation = $1 and task = 'themes'`,
        [organisation],
      );
      return { active: active.rows[0]?.version ?? null, round: round.rows[0] ?? null };
    });
  }
}
