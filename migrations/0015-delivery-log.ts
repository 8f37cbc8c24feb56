/**
 * Makes a line of the delivery log cheaper, of which a busy installation writes thousands a second.
 *
 * Locks: the log and its hooks for a moment each; the collector writes it behind its answers and waits. Data: none is moved.
 * Why no foreign key: hooks are never deleted, the collector logs only what it found by `find_hook`, and the check locked the hook's row
 * once for each line. Why BRIN: lines come in the order of their time, and only the nightly purge looks for it.
 */
import { SqlMigration } from '#libs/platform/migration.js';

export class DeliveryLog extends SqlMigration {
  override sql(): string {
    return `
alter table kuule.hook_delivery drop constraint hook_delivery_organisation_hook_fkey;
drop index kuule.hook_delivery_by_time;
create index hook_delivery_by_time on kuule.hook_delivery using brin (at);
`;
  }
}
