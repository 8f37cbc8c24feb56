import { ConfigError, readConfig } from '#libs/platform/config.js';
import { migrate } from '#libs/platform/setup.js';
import { withStorage } from '../administration.js';
import type { Command } from '../command.js';

export const migrateDatabase: Command = {
  usage: '',
  does: 'brings the schema up to date, as MIGRATION_DATABASE_URL on an external server',
  options: {},
  async run() {
    const config = readConfig();
    if (config.databaseUrl && !config.migrationDatabaseUrl) {
      throw new ConfigError('MIGRATION_DATABASE_URL: a login that is in the owner role is needed');
    }
    // Opening the embedded database migrates it; one that runs was migrated when it started.
    if (!config.migrationDatabaseUrl) await withStorage(config, async () => console.log('The embedded database is up to date'));
    else console.log(report(await migrate({ connectionString: config.migrationDatabaseUrl }, config.roles)));
  },
};

const report = (applied: string[]) => (applied.length ? `Applied ${applied.join(', ')}` : 'The database is up to date');
