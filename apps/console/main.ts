import 'reflect-metadata';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { runProcess } from '#libs/platform/process.js';
import { consoleEntities, consoleModule, prepareConsole } from './console.module.js';

await runProcess('console', async (config, connection) => {
  const database = await ConsoleDatabase.open('console', connection, { entities: consoleEntities });
  return { database, modules: [consoleModule(config, database)], prepare: prepareConsole };
});
