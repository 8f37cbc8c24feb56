import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { OnDone } from '../lists/report-missed.js';

@Injectable()
export class RemoveSubTheme {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Takes a sub-theme off the organisation's list, as a new revision of it. @throws Problem NOT_FOUND when it is not on it. */
  async execute(organisation: string, key: string, onDone: OnDone): Promise<void> {
    await this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rowCount } = await client.query(
        `select kuule.put_sub_theme($1, $2, null, null, null, null)
         where exists (select from kuule.sub_theme s join kuule.local_list l on l.organisation = s.organisation
                       where s.organisation = $1 and s.key = $2 and s.revision = l.sub_theme_revision)`,
        [organisation, key],
      );
      if (rowCount === 0) throw new Problem('NOT_FOUND');
      await onDone(client, organisation);
    });
  }
}
