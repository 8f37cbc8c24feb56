/** The console's HTTP API on a test's own database, with two organisations in it. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { consoleEntities, consoleModule } from '#apps/console/console.module.js';
import { CreateApiKey } from '#libs/access/create-api-key.js';
import { CreatePerson } from '#libs/access/create-person.js';
import { CreateOrganisation } from '#libs/catalogue/create-organisation.js';
import type { Role } from '#libs/contract/codes.js';
import { readConfig, type Config } from '#libs/platform/config.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { createHttpApplication } from '#libs/platform/http.js';
import { loggerModule } from '#libs/platform/logging.js';
import type { TestDatabase } from './database.js';

export const openConsoleDatabase = (database: TestDatabase): Promise<ConsoleDatabase> =>
  ConsoleDatabase.open('console', database.as('console'), { entities: consoleEntities, max: 4 });

/** The application, ready for `inject`. */
export async function startConsole(database: ConsoleDatabase, change: Partial<Config> = {}): Promise<NestFastifyApplication> {
  const config = { ...readConfig({}), ...change };
  const root = consoleModule(config, database);
  const app = await createHttpApplication({ ...root, imports: [...(root.imports ?? []), loggerModule('silent')] }, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** An organisation with one person of a role and an API key. */
export async function makeOrganisation(database: ConsoleDatabase, key: string, email: string, role: Role = 'manager') {
  const { id: organisation } = await new CreateOrganisation(database).execute({ key, name: { fi: key } });
  const person = await new CreatePerson(database).execute({ organisation, email, name: 'Testi Henkilö', role });
  const apiKey = await new CreateApiKey(database).execute({ organisation, name: 'script', role: 'manager' });
  return { organisation, person, apiKey };
}
