/**
 * The feedback that the collector has not acknowledged yet, one record each in IndexedDB.
 *
 * Runs in the worker. Text is sealed before it is written and deleted with its record. Where the browser cannot
 * seal (no secure context) the rating is written and the text waits in this worker's memory.
 */
import { database } from '../storage/database.js';
import { newId } from './identifier.js';
import type { DeadLetter, Feedback, OutboxRecord, Text } from './record.js';
import { canSeal, open, seal } from './seal.js';

const unsealed = new Map<string, Text>();

/** Writes all that is known of a feedback, in place of what was written before. Resolves once it is on disk. */
export async function store({ answers, comment, ...rest }: Feedback): Promise<void> {
  const record: OutboxRecord = { ...rest, revision: newId() };
  const text: Text = { answers, comment };
  if (answers || comment !== undefined) {
    if (canSeal()) record.sealed = await seal(record.id, text);
    else unsealed.set(record.id, text);
  }
  const db = await database();
  const write = db.transaction('outbox', 'readwrite', { durability: 'strict' });
  await write.store.put(record);
  await write.done;
}

/** At most `most` records that wait. */
export async function waiting(most: number): Promise<OutboxRecord[]> {
  return (await database()).getAll('outbox', null, most);
}

export async function counts(): Promise<{ waiting: number; refused: number }> {
  const db = await database();
  return { waiting: await db.count('outbox'), refused: await db.count('deadLetters') };
}

/** The text of a record. A key that was lost costs the text, never the rating. */
export async function textOf({ id, sealed }: OutboxRecord): Promise<Text> {
  if (!sealed) return unsealed.get(id) ?? {};
  return open(id, sealed).catch(() => ({}));
}

/** Deletes an acknowledged record with its text, unless a newer revision was written while it was on its way. */
export async function acknowledge({ id, revision }: OutboxRecord): Promise<void> {
  await remove(id, revision);
}

/** Keeps id, rating and code of what the collector refused for good, and deletes the rest. */
export async function refuse({ id, revision, touchpoint, rating }: OutboxRecord, status: number, code: string): Promise<void> {
  await remove(id, revision, { id, touchpoint, rating, status, code });
}

async function remove(id: string, revision: string, letter?: DeadLetter): Promise<void> {
  const write = (await database()).transaction(['outbox', 'deadLetters'], 'readwrite');
  const outbox = write.objectStore('outbox');
  const isCurrent = (await outbox.get(id))?.revision === revision;
  if (isCurrent) {
    await outbox.delete(id);
    if (letter) await write.objectStore('deadLetters').put(letter);
    unsealed.delete(id);
  }
  // An earlier step may have been refused; now the collector has the feedback after all.
  if (!letter) await write.objectStore('deadLetters').delete(id);
  await write.done;
}
