import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { hashToken } from './tokens.js';

@Injectable()
export class SignOut {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Closes the session; one that is closed or was never opened changes nothing. */
  async execute(token: string): Promise<void> {
    await this.database.pool.query('select kuule.close_session($1)', [hashToken(token)]);
  }
}
