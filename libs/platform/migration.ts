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
