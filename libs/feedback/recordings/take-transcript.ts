import type { PoolClient } from 'pg';
import type { TranscriptSource } from '#libs/contract/codes.js';
import { limits } from '#libs/contract/limits.js';
import { sealForWorker } from '../lists/sealed-value.js';
import { transcriptField } from './sealed.js';

export interface Transcript {
  recording: string;
  feedback: string;
  source: TranscriptSource;
  /** Null: nothing was said. */
  text: string | null;
}

/**
 * Makes a transcript the comment of its feedback, sealed like any other; ringing for triage after the commit is the caller's. What is longer than a
 * comment may be is cut between words.
 * @returns false, with nothing stored, when there is one already, the recording is gone, or its feedback is not stored (yet).
 */
export async function takeTranscript(
  client: Pick<PoolClient, 'query'>,
  { recording, feedback, source, text }: Transcript,
): Promise<boolean> {
  const context = { feedback, field: transcriptField };
  const sealed = text === null ? null : await sealForWorker(client, cut(text), context);
  const { rows } = await client.query<{ taken: boolean }>('select kuule.take_transcript($1, $2, $3, $4, $5) as taken', [
    recording,
    source,
    sealed?.sealingKey ?? null,
    sealed?.ephemeralKey ?? null,
    sealed?.sealed ?? null,
  ]);
  return rows[0]?.taken ?? false;
}

/** Whether a transcript will do without a person's ear. @param confidence from 0 to 1; null when it is not known. */
export const isUnderstood = (text: string, confidence: number | null): boolean =>
  text.trim() !== '' && (confidence === null || confidence >= limits.transcriptConfidence);

function cut(text: string): string {
  const signs = [...text.trim()];
  if (signs.length <= limits.commentCodePoints) return signs.join('');
  const whole = signs.slice(0, limits.commentCodePoints).join('');
  return whole.slice(0, Math.max(whole.lastIndexOf(' '), whole.length - 100));
}
