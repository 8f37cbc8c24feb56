import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/contract/codes.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { ApiKey } from './entities.js';
import { newToken } from './tokens.js';

export interface NewApiKey {
  /** Organisation id. */
  organisation: string;
  name: string;
  role: Role;
}

@Injectable()
export class CreateApiKey {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Makes a key for scripts that read as the role may. @returns its token, shown once. */
  async execute(key: NewApiKey): Promise<{ id: string; token: string }> {
    const { token, hash } = newToken('api-key');
    const id = randomUUID();
    await this.database.entities([key.organisation], (em) => em.insert(ApiKey, { id, ...key, tokenHash: hash }));
    return { id, token };
  }
}
