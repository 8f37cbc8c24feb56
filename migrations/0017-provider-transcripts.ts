/**
 * Lets the collector end the wait for a transcript that the provider promised and could not make.
 *
 * Locks: none that anybody waits for. Data: none is moved.
 * Why: a recording that the provider writes down is kept from the speech service and from people for a while (`transcribe_at`). The
 * provider's callback comes to the collector, which until now could tell nobody that it brought nothing.
 */
import { SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class ProviderTranscripts extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    return `grant update (transcribe_at) on kuule.recording to ${roles.collector};`;
  }
}
