/**
 * After a switch: the active classifier's marks become the comment's only ones, and those of earlier versions go. Readers see the same
 * before and after; it keeps the tables small, and the next round from stacking a third version on two.
 */
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { WorkerDatabase } from '#libs/platform/database.js';
import type { Renewed, RenewalTask } from './renewal-task.js';

/** While a round is under way, what it has written must stay: then nothing settles. */
const noRound = `not exists (select from kuule.renewal r where r.organisation = a.organisation and r.task = 'themes' and r.finished_at is null)`;

@Injectable()
export class SettlingTask implements RenewalTask {
  readonly name = 'themes-settling';

  constructor(private readonly database: WorkerDatabase) {}

  async targets(): Promise<Map<string, string>> {
    const { rows } = await this.database.pool.query<{ organisation: string; version: string }>(
      `select a.organisation, a.themes_version as version from kuule.active_classifier a
       where exists (select from kuule.reclassification n where n.organisation = a.organisation and n.version = a.themes_version) and ${noRound}`,
    );
    return new Map(rows.map(({ organisation, version }) => [organisation, version]));
  }

  async renew(tx: PoolClient, organisation: string, comments: string[]): Promise<Renewed> {
    await tx.query(
      `with settled as (
         select n.feedback, n.version, n.sentiment, n.urgent
         from kuule.active_classifier a join kuule.reclassification n on n.organisation = a.organisation and n.version = a.themes_version
         where a.organisation = $1 and n.feedback = any ($2) and ${noRound}
       ), comments as (
         update kuule.comment c set themes_version = s.version, sentiment = s.sentiment, urgent = s.urgent from settled s where c.feedback = s.feedback
       ), marks as (
         delete from kuule.theme_mark m using settled s where m.feedback = s.feedback and m.classifier_version <> s.version
       )
       delete from kuule.reclassification n using settled s where n.feedback = s.feedback`,
      [organisation, comments],
    );
    return { changed: 0, failed: 0 };
  }
}
