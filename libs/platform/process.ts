/** A process of a larger installation: one module under one database role, on an external database. */
import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, processDatabaseUrl, readConfig, type Config } from './config.js';
import type { Connection, Database } from './database.js';
import { createHttpApplication } from './http.js';
import { closeInTime, endOnSignals } from './lifetime.js';
import { loggerModule } from './logging.js';
import { operationsModule } from './operations.js';
import type { ProcessName } from './roles.js';

export interface ProcessParts {
  database: Database;
  modules: DynamicModule[];
  /** What the process serves besides its controllers. */
  prepare?(app: NestFastifyApplication): Promise<void>;
  /** What is closed after the application and before the database. */
  close?(app: NestFastifyApplication): Promise<void>;
}

@Module({})
class ProcessModule {}

/** Runs a process until it is told to stop. `build` opens its database under its own role and names its modules. */
export async function runProcess(
  name: ProcessName,
  build: (config: Config, connection: Connection) => Promise<ProcessParts>,
): Promise<void> {
  try {
    const config = readConfig();
    if (!config.databaseUrl)
      throw new ConfigError(`DATABASE_URL: the ${name} alone needs an external database; "npm start" brings its own`);
    const parts = await build(config, { connectionString: processDatabaseUrl(config, name) });
    const imports = [loggerModule(config.logLevel), operationsModule(config, parts.database), ...parts.modules];
    const app = await createHttpApplication({ module: ProcessModule, imports }, config);
    await parts.prepare?.(app);
    await app.listen(config.port, config.host);
    console.log(`Kuule ${name} listens on port ${new URL(await app.getUrl()).port}`);
    endOnSignals(async () => {
      await closeInTime(app);
      await parts.close?.(app);
      await parts.database.close();
    });
  } catch (error) {
    // What stops a start is about the installation, never about what people wrote: its sentence is for the operator.
    console.error(`Kuule ${name} did not start.\n${(error as Error).message}`);
    process.exit(1);
  }
}
