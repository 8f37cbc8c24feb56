import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { CheckRound, CheckStep } from '#libs/contract/figure.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { commentItems, type OnRead } from './list-comments.js';
import type { Scope } from './scope.js';

/** Rounds of comments to check, and how far they have come. */
@Injectable()
export class ReadCheckRound {
  constructor(private readonly database: ConsoleDatabase) {}

  /** The last round of the organisations in view that is not done; null when there is none. */
  async current(scope: Scope): Promise<CheckRound | null> {
    return this.database.reading(scope, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `select r.id from kuule.check_round r where exists (select ${open('r.id', 'r.classifier_version')}) order by r.started_at desc limit 1`,
      );
      return rows[0] ? readRound(client, rows[0].id) : null;
    });
  }

  /** The round with its next comment; `wanted` names one of its comments, decided or not. @throws Problem NOT_FOUND. */
  async step(scope: Scope, id: string, onRead: OnRead, wanted?: string): Promise<CheckStep> {
    return this.database.reading(scope, async (client) => {
      const round = await readRound(client, id);
      const { rows } = await client.query<{ feedback: string }>(
        wanted
          ? 'select feedback from kuule.check_suggestion where round = $1 and feedback = $2'
          : `select s.feedback ${open('$1', '(select classifier_version from kuule.check_round where id = $1)')} order by s.place limit 1`,
        wanted ? [id, wanted] : [id],
      );
      const comment = (rows[0] && (await commentItems(client, [rows[0].feedback]))[0]) ?? null;
      if (wanted && !comment) throw new Problem('NOT_FOUND');
      await onRead(client, comment ? 1 : 0);
      return { round, comment };
    });
  }
}

/** Comments of a round that wait: not checked since, not skipped, with words that the reader may read. */
const open = (round: string, version: string) => `
  from kuule.check_suggestion s join kuule.comment_text x on x.feedback = s.feedback
  where s.round = ${round} and s.skipped_at is null
    and not exists (select from kuule.theme_check k where k.feedback = s.feedback and k.classifier_version = ${version} and k.source = 'suggested')`;

async function readRound(client: PoolClient, id: string): Promise<CheckRound> {
  const { rows } = await client.query<Omit<CheckRound, 'startedAt'> & { startedAt: Date }>(
    `select r.id, r.organisation, r.started_at as "startedAt", r.theme, r.language, count(*)::int as total,
            count(*) filter (where k.feedback is not null)::int as checked,
            count(*) filter (where k.feedback is null and s.skipped_at is not null)::int as skipped
     from kuule.check_round r join kuule.check_suggestion s on s.round = r.id
     left join kuule.theme_check k on k.feedback = s.feedback and k.classifier_version = r.classifier_version and k.source = 'suggested'
     where r.id = $1 group by r.id`,
    [id],
  );
  const row = rows[0];
  if (!row) throw new Problem('NOT_FOUND');
  return { ...row, startedAt: row.startedAt.toISOString() };
}
