/**
 * Makes a line of the delivery log cheaper once more: of its three indices, the one by which a replay is known cost most of it.
 *
 * Locks: the log, while the new index is built (seconds for millions of lines); the collector writes it behind its answers and waits.
 * Data: none is moved.
 * Why a hash index: a delivery's name is a keyed hash already, its hook in it, so that every line went to another place of the ordered one,
 * past a dozen comparisons of two columns. Nobody asks for deliveries in the order of their hashes.
 * Why in part: a replay is known by what the delivery first came to. Its repeats, of one name and perhaps thousands, would be in the way.
 */
import { SqlMigration } from '#libs/platform/migration.js';

export class KnownDeliveries extends SqlMigration {
  override sql(): string {
    return `
drop index kuule.hook_delivery_by_name;
create index hook_delivery_by_name on kuule.hook_delivery using hash (delivery)
  where verdict in ('created', 'amended', 'comment-kept', 'unchanged', 'invitation', 'closed', 'conflict');
`;
  }
}
