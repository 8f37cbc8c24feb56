import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import type { DeadLetter, OutboxRecord } from '../outbox/record.js';

/** Which kiosk this is: the device's token, and the touchpoint when the device has several. */
export interface Device {
  token: string;
  touchpoint?: string;
}

/** The questionnaire as last received, to open without a network. */
export interface CachedQuestionnaire {
  touchpoint: string;
  etag: string | null;
  questionnaire: TouchpointQuestionnaire;
}

interface Stores extends DBSchema {
  outbox: { key: string; value: OutboxRecord };
  deadLetters: { key: string; value: DeadLetter };
  keys: { key: string; value: CryptoKey };
  device: { key: string; value: Device };
  questionnaire: { key: string; value: CachedQuestionnaire };
}
export type Database = IDBPDatabase<Stores>;

/** The one record of a store that holds a single thing. */
export const only = 'only';

let opened: Promise<Database> | undefined;

/** The browser's database, shared by the page, its outbox worker, and other tabs of the same kiosk. */
export function database(): Promise<Database> {
  opened ??= openDB<Stores>('kuule', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' });
      db.createObjectStore('deadLetters', { keyPath: 'id' });
      db.createObjectStore('keys');
      db.createObjectStore('device');
      db.createObjectStore('questionnaire');
    },
    // A newer version of the page in another tab wants to upgrade: give way, and open anew at the next use.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => (opened = undefined));
  return opened;
}
