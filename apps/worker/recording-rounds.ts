/** Recordings are fetched within seconds, for a provider may drop them in minutes; a slow speech service holds up no fetching. */
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DeleteRecordings } from '#libs/channels/recordings/delete-recordings.js';
import { FetchRecordings } from '#libs/channels/recordings/fetch-recordings.js';
import { FetchTranscripts } from '#libs/channels/transcription/fetch-transcripts.js';
import { TranscribeRecordings } from '#libs/channels/transcription/transcribe-recordings.js';
import { limits } from '#libs/contract/limits.js';
import { RemoveUnneeded } from '#libs/feedback/recordings/remove-unneeded.js';
import { Repeater, type Step } from '#libs/platform/repeater.js';

/** How long a stop waits for what is under way. */
const patienceMs = 5_000;

@Injectable()
export class RecordingRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater = new Repeater(new Logger('recordings'));

  constructor(
    private readonly fetching: FetchRecordings,
    private readonly deleting: DeleteRecordings,
    private readonly transcripts: FetchTranscripts,
    private readonly transcribing: TranscribeRecordings,
    private readonly removing: RemoveUnneeded,
  ) {}

  onApplicationBootstrap(): void {
    const every = (steps: Record<string, Step>) => this.repeater.every(limits.recordingRoundSeconds * 1_000, steps);
    every({ fetch: (stopping) => this.fetching.execute(stopping) });
    every({ transcripts: (stopping) => this.transcripts.execute(stopping) });
    every({ transcribe: (stopping) => this.transcribing.execute(stopping) });
    every({ remove: () => this.removing.execute(), delete: (stopping) => this.deleting.execute(stopping) });
  }

  /** A service that is slow to answer is not waited for: its recording is due again when its claim has run out. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.repeater.stop(patienceMs);
  }
}
