/** Transcripts that a provider does not bring but has: fetched from the address that it told, under the rules of recordings. */
import { Injectable, Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { isUnderstood, takeTranscript } from '#libs/feedback/recordings/take-transcript.js';
import { forgetTranscript, Voices } from '#libs/feedback/recordings/voices.js';
import { TriageComments } from '#libs/feedback/triage/triage-comments.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { Outside } from '#libs/platform/outside.js';
import { Secrets } from '#libs/platform/secrets.js';
import { failureOf, FetchFailure } from '../recordings/fetch-failure.js';
import { providerOfLine } from '../recordings/provider-of-line.js';
import { waitSeconds, workOff, type DueRecording } from '../recordings/work-off.js';
import type { Heard } from './transcriber.js';

@Injectable()
export class FetchTranscripts {
  private readonly logger = new Logger('transcription');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly voices: Voices,
    private readonly triage: TriageComments,
    private readonly outside: Outside,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Fetches every transcript that is due; it is the comment of its feedback from then on. One that cannot be had, or in which too little was
   * understood, leaves the recording to the speech service or to people at once.
   */
  async execute(stopping?: AbortSignal): Promise<void> {
    await this.forgetUnneeded();
    await workOff(this.database.pool, 'transcript', (due) => this.fetch(due), stopping);
  }

  /** Somebody was faster, or the recording is gone: the address is asked no more. */
  private async forgetUnneeded(): Promise<void> {
    await this.database.pool.query(
      `update kuule.recording set ${forgetTranscript} where transcript_sealed is not null and (transcribed_at is not null or removed_at is not null)`,
    );
  }

  private async fetch(due: DueRecording): Promise<void> {
    try {
      await this.take(due, await this.ask(due));
    } catch (error) {
      await this.noteFailure(due, error);
    }
  }

  private async ask(due: DueRecording): Promise<Heard> {
    const provider = providerOfLine(due, this.secrets);
    const address = await this.voices.transcriptAddress(due.id);
    const asked = address === undefined ? undefined : provider?.transcript(address);
    if (!provider || !asked) throw new FetchFailure('provider', true);
    const answer = await this.outside.ask(asked.url, {
      headers: asked.headers,
      timeoutMs: limits.recordingFetchMs,
      mostBytes: limits.transcriberAnswerBytes,
      redirects: limits.recordingRedirects,
      isHostAllowed: provider.isHostAllowed,
    });
    if (answer.status !== 200) throw new FetchFailure(`status-${answer.status}`);
    const heard = asked.read(answer.body);
    if (!heard) throw new FetchFailure('no-transcript');
    return heard;
  }

  private async take({ id: recording, feedback }: DueRecording, { text, confidence }: Heard): Promise<void> {
    const isTaken = await this.database.transaction(async (tx) => {
      const taken = isUnderstood(text, confidence) && (await takeTranscript(tx, { recording, feedback, source: 'provider', text }));
      await tx.query(
        `update kuule.recording set ${forgetTranscript}, transcribe_at = case when $2 then transcribe_at else now() end where id = $1`,
        [recording, taken],
      );
      return taken;
    });
    if (isTaken) await this.triage.execute([feedback]);
  }

  private async noteFailure({ id, attempts }: DueRecording, error: unknown): Promise<void> {
    const { reason, isFinal } = failureOf(error);
    const isOver = isFinal || attempts >= limits.transcriptFetchAttempts;
    await this.database.pool.query(
      isOver
        ? `update kuule.recording set ${forgetTranscript}, transcribe_at = least(transcribe_at, now()) where id = $1`
        : 'update kuule.recording set transcript_at = now() + make_interval(secs => $2) where id = $1',
      isOver ? [id] : [id, waitSeconds(attempts)],
    );
    this.logger.warn({
      message: isOver ? 'transcript of the provider not to be had' : 'transcript not fetched',
      attempt: attempts,
      reason,
    });
  }
}
