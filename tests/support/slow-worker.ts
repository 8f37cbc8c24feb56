/** The worker's process with an analysis that takes its time, so that a test can kill it in the middle. */
import 'reflect-metadata';
import { join } from 'node:path';
import { closeWorker, workerModule } from '#apps/worker/worker.module.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { hashKey, masterKey } from '#libs/platform/keys.js';
import { runProcess } from '#libs/platform/process.js';

await runProcess('worker', async (config, connection) => {
  const database = await WorkerDatabase.open('worker', connection);
  const analysisFile = join(import.meta.dirname, 'troubled-analysis.js');
  const module = workerModule(config, {
    database,
    connection,
    masterKey: masterKey(config),
    hashKey: config.hashKey ? hashKey(config) : undefined,
    analysisFile,
  });
  return { database, modules: [module], close: closeWorker };
});
