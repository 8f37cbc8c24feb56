import type { AfterTriage } from '../triage/after-triage.js';
import { removeVoices } from './voices.js';

/** A transcript is triaged: the voice goes in the same transaction. */
export const removeTriagedRecordings: AfterTriage = async (tx, comments) => {
  const { rows } = await tx.query<{ id: string }>(
    'select id from kuule.recording where feedback = any($1) and transcribed_at is not null and removed_at is null',
    [comments.map(({ feedback }) => feedback)],
  );
  await removeVoices(
    tx,
    rows.map(({ id }) => id),
  );
};
