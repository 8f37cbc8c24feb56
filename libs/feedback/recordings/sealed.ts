/** What belongs to a recording and is sealed to the worker: where it is at the provider, and its bytes. */
import type { SealContext } from '#libs/platform/sealing.js';

/** Where a recording is: enough to fetch it and to have it deleted. */
export interface RecordingSource {
  url: string;
  /** The provider's own id of the recording, where deletion needs it. */
  providerId: string | null;
}

export const sourceContext = (recording: string): SealContext => ({ feedback: recording, field: 'recording-source' });
export const transcriptContext = (recording: string): SealContext => ({ feedback: recording, field: 'transcript-source' });
export const voiceContext = (recording: string): SealContext => ({ feedback: recording, field: 'recording' });

/** The field of a raw comment that somebody spoke: recognisable as such until it is triaged. */
export const transcriptField = 'transcript';
