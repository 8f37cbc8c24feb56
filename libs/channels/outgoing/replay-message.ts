import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { refuseNone, scopeOf, type OnDone } from './webhook-scope.js';

@Injectable()
export class ReplayMessage {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Sends a message once more, delivered or not, under the same id and with the whole schedule of retries before it.
   * @throws Problem NOT_FOUND when the log has it no longer, or it is held back still.
   */
  async execute(organisation: string, webhook: string, message: string, onDone: OnDone): Promise<void> {
    await this.database.writing(scopeOf(organisation), async (client) => {
      const { rowCount } = await client.query(
        `update kuule.webhook_message set due_at = now(), attempts = 0, delivered_at = null, given_up_at = null
         where organisation = $1 and webhook = $2 and id = $3 and released_at <= now()`,
        [organisation, webhook, message],
      );
      refuseNone(rowCount);
      await onDone(client, organisation, webhook);
    });
  }
}
