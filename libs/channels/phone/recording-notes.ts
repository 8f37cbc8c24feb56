/** Where a recording at the provider's is noted, to be fetched. */
import type { PoolClient } from 'pg';

export interface RecordingNote {
  organisation: string;
  line: string;
  call: string;
  /** Stored already: a recording is made after the rating only. */
  feedback: string;
  /** At the provider's; may be there for minutes only. */
  url: string;
  seconds: number | null;
  /** The provider's id of the recording; the same recording may be noted several times. */
  providerId: string;
  /** The provider will send what it understood: nobody else is asked to write it down before. */
  isTranscriptPromised: boolean;
}

export abstract class RecordingNotes {
  /** Notes a recording in the given transaction; a repeat of (line, providerId) changes nothing. */
  abstract note(client: PoolClient, recording: RecordingNote): Promise<void>;
}
