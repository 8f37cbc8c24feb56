import { randomUUID } from 'node:crypto';
import { newToken } from '#libs/access/tokens.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { ServerKey } from './entities.js';

export interface NewServerKey {
  /** Organisation id. */
  organisation: string;
  name: string;
}

export class CreateServerKey {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Makes a key for a server that sends feedback for any touchpoint of the organisation. @returns its token, shown once. */
  async execute(key: NewServerKey): Promise<{ id: string; token: string }> {
    const { token, hash } = newToken('server-key');
    const id = randomUUID();
    await this.database.entities([key.organisation], (em) => em.insert(ServerKey, { id, ...key, tokenHash: hash }));
    return { id, token };
  }
}
