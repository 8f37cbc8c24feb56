import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Bell } from '#libs/platform/queue.js';
import { isUnderstood, takeTranscript } from './take-transcript.js';

export interface ProvidersTranscript {
  organisation: string;
  call: string;
  /** Empty when the provider could not do it. */
  text: string;
  /** From 0 to 1; null when the provider does not say. */
  confidence: number | null;
}

@Injectable()
export class TakeProvidersTranscript {
  constructor(
    private readonly database: CollectorDatabase,
    private readonly bell: Bell,
  ) {}

  /**
   * Takes the transcript that a provider's callback brings. Empty or of low confidence, it is left, and the recording goes to the speech
   * service or to people at once. @returns whether it was taken; a second one is not.
   */
  async execute(transcript: ProvidersTranscript): Promise<boolean> {
    const feedback = await this.database.transaction(async (client) => {
      const taken = await take(client, transcript);
      if (taken && this.bell.isInTransaction) await client.query("select kuule.ring('triage', $1)", [[taken]]);
      return taken;
    });
    if (feedback) await this.bell.ring([feedback]);
    return feedback !== undefined;
  }
}

/** @returns the feedback whose comment it became. */
async function take(client: PoolClient, { organisation, call, text, confidence }: ProvidersTranscript): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string; feedback: string }>(
    'select id, feedback from kuule.recording where organisation = $1 and call = $2 and transcribed_at is null',
    [organisation, call],
  );
  const [found] = rows;
  if (!found) return undefined;
  const isTaken =
    isUnderstood(text, confidence) &&
    (await takeTranscript(client, { recording: found.id, feedback: found.feedback, source: 'provider', text }));
  if (isTaken) return found.feedback;
  await client.query('update kuule.recording set transcribe_at = now() where id = $1', [found.id]);
  return undefined;
}
