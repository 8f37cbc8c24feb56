import { Injectable, Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { takeTranscript } from '#libs/feedback/recordings/take-transcript.js';
import { Voices } from '#libs/feedback/recordings/voices.js';
import { TriageComments } from '#libs/feedback/triage/triage-comments.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { safeError } from '#libs/platform/safe-error.js';
import { audioType } from '../recordings/audio.js';
import type { Transcriber } from './transcriber.js';

interface Due {
  id: string;
  feedback: string;
  attempts: number;
  language: string | null;
}

/** The service to ask, if the installation has one. */
export abstract class TranscriberChoice {
  abstract readonly transcriber: Transcriber | undefined;
}

/** The service, where there is one, writes down what a line does not keep for people; what a provider promised is waited for first. */
const isByService = `coalesce(l.settings ->> 'transcription', 'service') <> 'manual'`;
const waits = 'r.fetched_at is not null and r.transcribed_at is null and r.offered_at is null and r.removed_at is null';

@Injectable()
export class TranscribeRecordings {
  private readonly logger = new Logger('transcription');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly voices: Voices,
    private readonly triage: TriageComments,
    private readonly choice: TranscriberChoice,
  ) {}

  /**
   * Transcribes what has been fetched and whose rating is stored; a transcript is the comment of its feedback from then on. What the
   * service cannot do, or is not asked to, is offered to people. The rating stands whatever happens here.
   */
  async execute(stopping?: AbortSignal): Promise<void> {
    const { transcriber } = this.choice;
    await this.offerOthers(transcriber !== undefined);
    if (!transcriber) return;
    while (!stopping?.aborted) {
      const [due] = await this.claim();
      if (!due) return;
      await this.transcribe(due, transcriber);
    }
  }

  /** A provider's own transcript may still come while a recording is offered, late: whoever is first counts. */
  private async offerOthers(hasService: boolean): Promise<void> {
    await this.database.pool.query(
      `update kuule.recording r set offered_at = now() from kuule.line l, kuule.feedback f
       where l.id = r.line and f.id = r.feedback and ${waits}
         and (not ${isByService} or (not $1 and r.transcribe_at <= now()))`,
      [hasService],
    );
  }

  private async claim(): Promise<Due[]> {
    const { rows } = await this.database.pool.query<Due>(
      `update kuule.recording r set transcribe_attempts = r.transcribe_attempts + 1, transcribe_at = now() + make_interval(secs => $1)
       from kuule.feedback f
       where f.id = r.feedback and r.id = (
         select r.id from kuule.recording r join kuule.line l on l.id = r.line
         where ${waits} and ${isByService} and r.transcribe_at <= now() and exists (select from kuule.feedback f where f.id = r.feedback)
         order by r.transcribe_at limit 1 for update of r skip locked)
       returning r.id, r.feedback, r.transcribe_attempts as attempts, f.language`,
      [(2 * limits.transcriberMs) / 1_000],
    );
    return rows;
  }

  private async transcribe(due: Due, transcriber: Transcriber): Promise<void> {
    const text = await this.hear(due, transcriber).catch((error: unknown) => {
      this.logger.warn({ message: 'not transcribed', attempt: due.attempts, error: safeError(error) });
      return 'failed' as const;
    });
    if (text === 'failed' && due.attempts < limits.transcriberAttempts) return this.again(due);
    if (text === 'failed' || text === undefined) return this.offer(due);
    const { id: recording, feedback } = due;
    const taken = await this.database.transaction((tx) => takeTranscript(tx, { recording, feedback, source: 'service', text: text.words }));
    if (taken) await this.triage.execute([feedback]);
    else await this.offer(due);
  }

  /** @returns undefined when a person had better listen: nothing was understood, or not well enough. */
  private async hear({ id, language }: Due, transcriber: Transcriber): Promise<{ words: string } | undefined> {
    const audio = await this.voices.open(id);
    if (!audio) return undefined;
    const { text, confidence } = await transcriber.transcribe({ audio, type: audioType(audio) ?? 'audio/wav', language });
    const isSure = confidence === null || confidence >= limits.transcriptConfidence;
    return text !== '' && isSure ? { words: text } : undefined;
  }

  private async again({ id, attempts }: Due): Promise<void> {
    await this.database.pool.query('update kuule.recording set transcribe_at = now() + make_interval(secs => $2) where id = $1', [
      id,
      limits.recordingWaitSeconds * 4 ** attempts,
    ]);
  }

  private async offer({ id }: Due): Promise<void> {
    await this.database.pool.query('update kuule.recording set offered_at = now() where id = $1 and offered_at is null', [id]);
  }
}
