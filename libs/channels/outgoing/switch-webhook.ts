import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { refuseNone, scopeOf, type OnDone } from './webhook-scope.js';

@Injectable()
export class SwitchWebhook {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Switches a webhook off, or on again. What happens while it is off is not told later; what waited when it went off is sent when it is on
   * again. @throws Problem NOT_FOUND.
   */
  async execute(organisation: string, webhook: string, on: boolean, onDone: OnDone): Promise<void> {
    await this.database.writing(scopeOf(organisation), async (client) => {
      const { rowCount } = await client.query(on ? onSql : offSql, [organisation, webhook]);
      refuseNone(rowCount);
      if (on) await client.query(releaseSql, [organisation, webhook]);
      await onDone(client, organisation, webhook);
    });
  }
}

const offSql = `
  update kuule.webhook set disabled_at = coalesce(disabled_at, now()), disabled_because = coalesce(disabled_because, 'person')
  where organisation = $1 and id = $2`;

const onSql = `
  update kuule.webhook set disabled_at = null, disabled_because = null, failing_since = null, paused_until = null
  where organisation = $1 and id = $2`;

/** Nothing is sent before its touchpoint's rule releases it. */
const releaseSql = `
  update kuule.webhook_message set due_at = greatest(released_at, now())
  where organisation = $1 and webhook = $2 and delivered_at is null and given_up_at is null`;
