import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { OnDone } from '../lists/report-missed.js';

@Injectable()
export class BeginReclassification {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Lets the worker go through the organisation's stored comments once more, by the present classifier and sub-themes: for those on which
   * it failed. A round that is under way goes on as it is.
   * @returns whether a finished round was begun anew.
   */
  async execute(organisation: string, onDone: OnDone): Promise<boolean> {
    return this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<{ begun: boolean }>("select kuule.begin_renewal($1, 'themes') as begun", [organisation]);
      const begun = rows[0]?.begun ?? false;
      if (begun) await onDone(client, organisation);
      return begun;
    });
  }
}
