import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { OnLine } from './on-line.js';

@Injectable()
export class CloseLine {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Takes a line out of use; its key is not used again, its calls stay counted. @throws Problem NOT_FOUND when there is no such open line. */
  async execute(organisation: string, key: string, onLine: OnLine): Promise<void> {
    await this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rowCount } = await client.query(
        'update kuule.line set closed_at = now() where organisation = $1 and key = $2 and closed_at is null',
        [organisation, key],
      );
      if (!rowCount) throw new Problem('NOT_FOUND');
      await onLine(client, key);
    });
  }
}
