import { Injectable, Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { forgetSource, Voices } from '#libs/feedback/recordings/voices.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { Outside, OutsideError } from '#libs/platform/outside.js';
import { safeError } from '#libs/platform/safe-error.js';
import { Secrets } from '#libs/platform/secrets.js';
import { providerOfLine, type LineRow } from './provider-of-line.js';
import { leaseSeconds, waitSeconds } from './waits.js';

interface Due extends LineRow {
  id: string;
  attempts: number;
}

/** An address that is not the provider's: nothing of ours is there, and nobody is to be asked again. */
const notTheProviders = new Set(['address', 'scheme', 'host']);

/** What became of a deletion: `unknown` where there is nobody to ask, as the provider's API has none. */
type Outcome = 'deleted' | 'unknown' | { failed: string };

@Injectable()
export class DeleteRecordings {
  private readonly logger = new Logger('recordings');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly voices: Voices,
    private readonly outside: Outside,
    private readonly secrets: Secrets,
  ) {}

  /** Has every recording that is here, lost or not wanted deleted at its provider. After the last try it is left there, counted and logged. */
  async execute(stopping?: AbortSignal): Promise<void> {
    while (!stopping?.aborted) {
      const due = await this.claim();
      await Promise.all(due.map(async (each) => this.note(each, await this.delete(each))));
      if (due.length < limits.recordingsAtOnce) return;
    }
  }

  private async claim(): Promise<Due[]> {
    const { rows } = await this.database.pool.query<Due>(
      `update kuule.recording r set delete_attempts = r.delete_attempts + 1, delete_at = now() + make_interval(secs => $2)
       from kuule.line l
       where l.id = r.line and r.id in (
         select d.id from kuule.recording d
         where d.deleted_at_provider_at is null and d.source_sealed is not null and d.delete_at <= now()
           and (d.fetched_at is not null or d.lost_at is not null or d.removed_at is not null)
         order by d.delete_at limit $1 for update skip locked)
       returning r.id, r.delete_attempts as attempts, l.id as line, l.provider, l.credentials, l.settings`,
      [limits.recordingsAtOnce, leaseSeconds],
    );
    return rows;
  }

  private async delete(due: Due): Promise<Outcome> {
    try {
      const source = await this.voices.source(due.id);
      const provider = providerOfLine(due, this.secrets);
      const asked = source && provider?.deletion(source);
      if (!asked || !provider) return 'unknown';
      const { status } = await this.outside.ask(asked.url, {
        method: 'DELETE',
        headers: asked.headers,
        timeoutMs: limits.recordingFetchMs,
        mostBytes: limits.recordingBytes,
        isHostAllowed: provider.isHostAllowed,
      });
      // What is not there any more needs no deletion.
      return (status >= 200 && status < 300) || status === 404 || status === 410 ? 'deleted' : { failed: `status-${status}` };
    } catch (error) {
      if (error instanceof OutsideError && notTheProviders.has(error.reason)) return 'unknown';
      return { failed: error instanceof OutsideError ? error.reason : safeError(error).name };
    }
  }

  private async note({ id, attempts }: Due, outcome: Outcome): Promise<void> {
    const { pool } = this.database;
    if (outcome === 'deleted') {
      await pool.query(`update kuule.recording set deleted_at_provider_at = now(), ${forgetSource} where id = $1`, [id]);
    } else if (outcome === 'unknown') {
      await pool.query(`update kuule.recording set delete_attempts = 0, ${forgetSource} where id = $1`, [id]);
    } else if (attempts >= limits.recordingAttempts) {
      await pool.query(`update kuule.recording set ${forgetSource} where id = $1`, [id]);
      this.logger.error({ message: 'recording left at its provider', reason: outcome.failed });
    } else {
      await pool.query('update kuule.recording set delete_at = now() + make_interval(secs => $2) where id = $1', [
        id,
        waitSeconds(attempts),
      ]);
      this.logger.warn({ message: 'recording not deleted at its provider', attempt: attempts, reason: outcome.failed });
    }
  }
}
