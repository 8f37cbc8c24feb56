import { Injectable, Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { Voices } from '#libs/feedback/recordings/voices.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { Outside } from '#libs/platform/outside.js';
import { Secrets } from '#libs/platform/secrets.js';
import { audioType } from './audio.js';
import { failureOf, FetchFailure } from './fetch-failure.js';
import { providerOfLine } from './provider-of-line.js';
import { waitSeconds, workOff, type DueRecording } from './work-off.js';

@Injectable()
export class FetchRecordings {
  private readonly logger = new Logger('recordings');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly voices: Voices,
    private readonly outside: Outside,
    private readonly secrets: Secrets,
  ) {}

  /** Fetches every recording that is due. A try that fails is made again later; after the last one the recording is lost and its rating stays. */
  async execute(stopping?: AbortSignal): Promise<void> {
    await workOff(this.database.pool, 'fetch', (due) => this.fetch(due), stopping);
  }

  private async fetch(due: DueRecording): Promise<void> {
    try {
      await this.voices.put(due.id, await this.ask(due));
    } catch (error) {
      await this.noteFailure(due, error);
    }
  }

  private async ask(due: DueRecording): Promise<Buffer> {
    const provider = providerOfLine(due, this.secrets);
    const source = await this.voices.source(due.id);
    if (!provider || !source) throw new FetchFailure('provider', true);
    const { url, headers } = provider.audio(source);
    const answer = await this.outside.ask(url, {
      headers,
      timeoutMs: limits.recordingFetchMs,
      mostBytes: limits.recordingBytes,
      redirects: limits.recordingRedirects,
      isHostAllowed: provider.isHostAllowed,
    });
    if (answer.status !== 200) throw new FetchFailure(`status-${answer.status}`);
    if (!audioType(answer.body)) throw new FetchFailure('no-audio');
    return answer.body;
  }

  private async noteFailure({ id, attempts }: DueRecording, error: unknown): Promise<void> {
    const { reason, isFinal } = failureOf(error);
    const isLost = attempts >= limits.recordingAttempts || isFinal;
    await this.database.pool.query(
      `update kuule.recording set failure = $2, fetch_at = now() + make_interval(secs => $3), lost_at = case when $4 then now() end,
         delete_at = now() where id = $1 and fetched_at is null`,
      [id, reason, waitSeconds(attempts), isLost],
    );
    if (isLost) this.logger.error({ message: 'recording lost', reason });
    else this.logger.warn({ message: 'recording not fetched', attempt: attempts, reason });
  }
}
