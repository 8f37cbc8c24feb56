import { Client } from 'pg';
import { ConfigError, readConfig, type Config } from '#libs/platform/config.js';
import { processes, setupStatements, type ProcessName } from '#libs/platform/roles.js';
import { setUpRoles } from '#libs/platform/setup.js';
import type { Command } from '../command.js';

export const setup: Command = {
  usage: '[--sql]',
  does: 'creates the database roles as MIGRATION_DATABASE_URL, or prints the SQL for somebody who may',
  options: { sql: { type: 'boolean' } },
  async run({ sql }) {
    const config = readConfig();
    const passwords = rolePasswords(config);
    if (sql) {
      const statements = setupStatements(config.roles, databaseName(config), passwords);
      console.log(statements.map((statement) => `${statement};`).join('\n'));
      return;
    }
    if (!config.migrationDatabaseUrl) {
      throw new ConfigError('MIGRATION_DATABASE_URL: a login that may create roles is needed; or print the SQL with setup --sql');
    }
    await setUpRoles({ connectionString: config.migrationDatabaseUrl }, config.roles, passwords);
    console.log(`Roles are ready: ${Object.values(config.roles).join(', ')}`);
  },
};

/** Each process's own password, or the one in DATABASE_URL for all. */
function rolePasswords(config: Config): Partial<Record<ProcessName, string>> {
  const shared = config.databaseUrl ? decodeURIComponent(new URL(config.databaseUrl).password) : '';
  return Object.fromEntries(processes.map((name) => [name, config.rolePasswords[name] ?? shared]).filter(([, password]) => password));
}

/** The database of the URL; like PostgreSQL's own clients, the user's name where it says none. */
function databaseName({ migrationDatabaseUrl, databaseUrl }: Config): string {
  const url = migrationDatabaseUrl ?? databaseUrl;
  return url ? (new Client({ connectionString: url }).database ?? 'kuule') : 'kuule';
}
