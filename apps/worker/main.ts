import 'reflect-metadata';
import { WorkerDatabase } from '#libs/platform/database.js';
import { hashKey, masterKey } from '#libs/platform/keys.js';
import { runProcess } from '#libs/platform/process.js';
import { closeWorker, workerModule } from './worker.module.js';

await runProcess('worker', async (config, connection) => {
  const database = await WorkerDatabase.open('worker', connection);
  const module = workerModule(config, {
    database,
    connection,
    masterKey: masterKey(config),
    hashKey: config.hashKey ? hashKey(config) : undefined,
  });
  return { database, modules: [module], close: closeWorker };
});
