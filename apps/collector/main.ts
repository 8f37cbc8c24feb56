import 'reflect-metadata';
import { CollectorDatabase } from '#libs/platform/database.js';
import { hashKey } from '#libs/platform/keys.js';
import { runProcess } from '#libs/platform/process.js';
import { collectorModule, prepareCollector } from './collector.module.js';

await runProcess('collector', async (config, connection) => {
  const database = await CollectorDatabase.open('collector', connection);
  return {
    database,
    modules: [collectorModule(config, database, hashKey(config))],
    prepare: prepareCollector,
  };
});
