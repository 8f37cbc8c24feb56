import 'reflect-metadata';
import { WorkerDatabase } from '#libs/platform/database.js';
import { masterKey } from '#libs/platform/keys.js';
import { runProcess } from '#libs/platform/process.js';
import { closeWorker, workerModule } from './worker.module.js';

await runProcess('worker', async (config, connection) => {
  const database = await WorkerDatabase.open('worker', connection);
  const module = workerModule({
    database,
    connection,
    masterKey: masterKey(config),
    queueUrl: config.queueUrl,
    dataFolder: config.dataFolder,
  });
  return { database, modules: [module], close: closeWorker };
});
