/** The sealed bytes of recordings: put away when they come, opened for a transcriber or a listener. The worker's alone. */
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { WorkerDatabase } from '#libs/platform/database.js';
import { sealForWorker } from '../lists/sealed-value.js';
import { Keyring } from '../triage/keyring.js';
import { sourceContext, transcriptContext, voiceContext, type RecordingSource } from './sealed.js';

interface SealedRow {
  key: string;
  ephemeralKey: Buffer;
  sealed: Buffer;
}

@Injectable()
export class Voices {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly keyring: Keyring,
  ) {}

  /** Seals and stores a recording that has just been fetched. */
  async put(recording: string, bytes: Buffer): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { sealingKey, ephemeralKey, sealed } = await sealForWorker(tx, bytes, voiceContext(recording));
      const { rowCount } = await tx.query(
        'update kuule.recording set fetched_at = now(), failure = null, delete_at = now() where id = $1 and fetched_at is null and removed_at is null',
        [recording],
      );
      // Two workers on one recording, or retention before them: the second finds it done.
      if (rowCount === 0) return;
      await tx.query('insert into kuule.raw_recording (recording, sealing_key, ephemeral_key, sealed) values ($1, $2, $3, $4)', [
        recording,
        sealingKey,
        ephemeralKey,
        sealed,
      ]);
    });
  }

  /** @returns undefined when it is gone. @throws when its row was changed or its key is gone. */
  async open(recording: string): Promise<Buffer | undefined> {
    const { rows } = await this.database.pool.query<SealedRow>(
      'select sealing_key as key, ephemeral_key as "ephemeralKey", sealed from kuule.raw_recording where recording = $1',
      [recording],
    );
    return rows[0] && (await this.opener(rows[0].key)).openBytes(rows[0], voiceContext(recording));
  }

  /** Where the recording is at its provider; undefined when that is not needed any more. */
  async source(recording: string): Promise<RecordingSource | undefined> {
    const { rows } = await this.database.pool.query<SealedRow>(
      `select source_key as key, source_ephemeral_key as "ephemeralKey", source_sealed as sealed from kuule.recording
       where id = $1 and source_sealed is not null`,
      [recording],
    );
    if (!rows[0]) return undefined;
    return JSON.parse((await this.opener(rows[0].key)).open(rows[0], sourceContext(recording))) as RecordingSource;
  }

  /** Where the provider has what was said; undefined when that is not needed any more. */
  async transcriptAddress(recording: string): Promise<string | undefined> {
    const { rows } = await this.database.pool.query<SealedRow>(
      `select transcript_key as key, transcript_ephemeral_key as "ephemeralKey", transcript_sealed as sealed from kuule.recording
       where id = $1 and transcript_sealed is not null`,
      [recording],
    );
    return rows[0] && (await this.opener(rows[0].key)).open(rows[0], transcriptContext(recording));
  }

  private async opener(key: string) {
    const opener = await this.keyring.opener(key);
    if (!opener) throw new Error('The private half of its key is gone');
    return opener;
  }
}

/** The source goes with the last need to ask the provider; a part of an update of kuule.recording. */
export const forgetSource = 'source_key = null, source_ephemeral_key = null, source_sealed = null';

/** Likewise where the provider has a transcript. */
export const forgetTranscript = 'transcript_key = null, transcript_ephemeral_key = null, transcript_sealed = null';

/** Deletes the bytes of these recordings and says so. */
export async function removeVoices(tx: Pick<PoolClient, 'query'>, recordings: readonly string[]): Promise<void> {
  if (recordings.length === 0) return;
  await tx.query('delete from kuule.raw_recording where recording = any($1)', [recordings]);
  await tx.query('update kuule.recording set removed_at = now() where id = any($1) and removed_at is null', [recordings]);
}
