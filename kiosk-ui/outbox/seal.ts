import { database, only } from '../storage/database.js';
import type { Sealed, Text } from './record.js';

/** False without a secure context (plain http from another host): then text may only be held in memory. */
export const canSeal = () => globalThis.crypto?.subtle !== undefined;

/** The device's own key. Not extractable: a copy of the profile's files holds it only in the browser's wrapping. */
async function key(): Promise<CryptoKey> {
  const db = await database();
  const known = await db.get('keys', only);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  // Another tab may have been first; the first one stays.
  const write = db.transaction('keys', 'readwrite');
  const first = await write.store.get(only);
  if (!first) await write.store.put(made, only);
  await write.done;
  return first ?? made;
}

/** Encrypts `text` for the record `id` with AES-256-GCM; the id is bound in, so that sealed text cannot move to another record. */
export async function seal(id: string, text: Text): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(text));
  const additionalData = new TextEncoder().encode(id);
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, await key(), plain) };
}

/** Opens what `seal` made; called by the sender alone, never by a page. Throws when the key is gone. */
export async function open(id: string, { iv, data }: Sealed): Promise<Text> {
  const additionalData = new TextEncoder().encode(id);
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, await key(), data);
  return JSON.parse(new TextDecoder().decode(plain)) as Text;
}
