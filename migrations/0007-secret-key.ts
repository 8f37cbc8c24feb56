/**
 * The public key that secrets of hooks and lines are sealed to.
 *
 * Locks: creates only. Data: none is moved; the collector writes the one row when it starts.
 * Why: the console stores what a provider signs with, and must not be able to read it back.
 */
import { SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class SecretKey extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    return `
create table kuule.secret_key (
  is_only boolean primary key default true check (is_only),
  public_key bytea not null
);
alter table kuule.secret_key enable row level security;
alter table kuule.secret_key force row level security;
create policy whole_installation on kuule.secret_key using (true) with check (true);
grant select, insert, update on kuule.secret_key to ${roles.collector};
grant select on kuule.secret_key to ${roles.console};
`;
  }
}
