import { Injectable, Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { forgetSource, Voices } from '#libs/feedback/recordings/voices.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { Outside, OutsideError } from '#libs/platform/outside.js';
import { safeError } from '#libs/platform/safe-error.js';
import { Secrets } from '#libs/platform/secrets.js';
import { providerOfLine } from './provider-of-line.js';
import { waitSeconds, workOff, type DueRecording } from './work-off.js';

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
    await workOff(this.database.pool, 'delete', async (due) => this.note(due, await this.delete(due)), stopping);
  }

  private async delete(due: DueRecording): Promise<Outcome> {
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

  private async note({ id, attempts }: DueRecording, outcome: Outcome): Promise<void> {
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
