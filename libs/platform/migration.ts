import { Migration } from '@mikro-orm/migrations';
import { rolesWithPrefix, type DatabaseRoles } from './roles.js';

/** A migration written in SQL that may name the database roles, whatever their prefix on this server. */
export abstract class SqlMigration extends Migration {
  /** The statements, in order. `roles` are quoted names, ready for GRANT and CREATE POLICY. */
  abstract sql(roles: DatabaseRoles): string;

  override up(): void {
    this.addSql(this.sql(rolesWithPrefix(process.env.KUULE_DB_ROLE_PREFIX)));
  }
}

/**
 * Row security of a table with an organisation: the console sees its own rows, the owner and the processes named serve all. The owner
 * needs a policy too: foreign keys and SECURITY DEFINER functions run as the owner, and row security is forced on it.
 */
export const securedByOrganisation = (table: string, roles: DatabaseRoles, serving: readonly ('collector' | 'worker')[]): string => `
alter table kuule.${table} enable row level security;
alter table kuule.${table} force row level security;
create policy own on kuule.${table} to ${roles.console}
  using (organisation = any ((select kuule.organisations())::uuid[])) with check (organisation = any ((select kuule.organisations())::uuid[]));
create policy serving on kuule.${table} to ${[roles.owner, ...serving.map((name) => roles[name])].join(', ')} using (true) with check (true);
`;

/** A text `t` that the transaction's reader may see: their organisation's, and a restricted one for a reviewing role only. */
export const mayRead = `t.organisation = any ((select kuule.organisations())::uuid[])
    and (not t.restricted or current_setting('kuule.reviewing', true) = 'on')`;
