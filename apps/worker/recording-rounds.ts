/** Recordings are fetched within seconds, for a provider may drop them in minutes; a slow speech service holds up no fetching. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DeleteRecordings } from '#libs/channels/recordings/delete-recordings.js';
import { FetchRecordings } from '#libs/channels/recordings/fetch-recordings.js';
import { FetchTranscripts } from '#libs/channels/transcription/fetch-transcripts.js';
import { TranscribeRecordings } from '#libs/channels/transcription/transcribe-recordings.js';
import { limits } from '#libs/contract/limits.js';
import { RemoveUnneeded } from '#libs/feedback/recordings/remove-unneeded.js';
import { safeError } from '#libs/platform/safe-error.js';

/** How long a stop waits for what is under way. */
const patienceMs = 5_000;

@Injectable()
export class RecordingRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('recordings');
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly fetching: FetchRecordings,
    private readonly deleting: DeleteRecordings,
    private readonly transcripts: FetchTranscripts,
    private readonly transcribing: TranscribeRecordings,
    private readonly removing: RemoveUnneeded,
  ) {}

  onApplicationBootstrap(): void {
    this.running = Promise.all([
      this.repeat('fetch', (stopping) => this.fetching.execute(stopping)),
      this.repeat('transcripts', (stopping) => this.transcripts.execute(stopping)),
      this.repeat('transcribe', (stopping) => this.transcribing.execute(stopping)),
      this.repeat('remove', async (stopping) => {
        await this.removing.execute();
        await this.deleting.execute(stopping);
      }),
    ]);
  }

  /** A service that is slow to answer is not waited for: its recording is due again when its claim has run out. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.race([this.running, sleep(patienceMs, undefined, { ref: false })]);
  }

  private async repeat(step: string, work: (stopping: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await work(signal).catch((error: unknown) => this.logger.error({ message: 'round failed', step, error: safeError(error) }));
      await sleep(limits.recordingRoundSeconds * 1_000, undefined, { signal }).catch(() => {});
    }
  }
}
