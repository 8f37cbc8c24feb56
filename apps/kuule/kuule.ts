/** The all-in-one: three processes' modules under three database roles in one Node process. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { collectorModule, prepareCollector } from '#apps/collector/collector.module.js';
import { consoleEntities, consoleModule, prepareConsole } from '#apps/console/console.module.js';
import { closeWorker, workerModule } from '#apps/worker/worker.module.js';
import type { Config } from '#libs/platform/config.js';
import { CollectorDatabase, ConsoleDatabase, WorkerDatabase } from '#libs/platform/database.js';
import { createHttpApplication } from '#libs/platform/http.js';
import { hashKey, masterKey } from '#libs/platform/keys.js';
import { closeInTime } from '#libs/platform/lifetime.js';
import { loggerModule } from '#libs/platform/logging.js';
import { operationsModule } from '#libs/platform/operations.js';
import { openStorage, type Storage } from '#libs/platform/storage.js';
import { ChatPageController } from './demo/chat-page.controller.js';
import { seedDemo } from './demo/demo.js';

export interface RunningKuule {
  baseUrl: string;
  summary: string;
  app: NestFastifyApplication;
  stop(): Promise<void>;
}

@Module({})
class KuuleModule {}

interface Databases {
  collector: CollectorDatabase;
  worker: WorkerDatabase;
  console: ConsoleDatabase;
}

export interface KuuleOptions {
  /** A database that is there already. */
  storage?: Storage;
  /** Another module for the analysis thread: what happens when it hangs or dies. */
  analysisFile?: string;
}

/** Starts everything; resolves when the port answers. What was opened before a failure is closed again. */
export async function startKuule(config: Config, options: KuuleOptions = {}): Promise<RunningKuule> {
  const storage = options.storage ?? (await openStorage(config));
  try {
    const databases = await openDatabases(storage);
    const app = await createHttpApplication(rootModule(config, storage, databases, options), config);
    await prepareCollector(app);
    await prepareConsole(app);
    const port = config.port || (await freePort(config.host));
    const baseUrl = addressOf(port, config);
    // Before the port answers: whoever waits for it finds the demonstration there.
    const demo = await seedDemo(databases.console, config, baseUrl);
    await app.listen(port, config.host);
    const stop = async () => {
      await closeInTime(app);
      await closeWorker(app);
      await Promise.all(Object.values(databases).map((database) => database.close()));
      await storage.stop();
    };
    return { baseUrl, summary: [`Kuule    ${baseUrl}/`, ...demo].join('\n'), app, stop };
  } catch (error) {
    await storage.stop();
    throw error;
  }
}

async function openDatabases(storage: Storage): Promise<Databases> {
  const [collector, worker, console] = await Promise.all([
    CollectorDatabase.open('collector', storage.connection('collector'), { max: 8 }),
    WorkerDatabase.open('worker', storage.connection('worker'), { max: 6 }),
    ConsoleDatabase.open('console', storage.connection('console'), { max: 8, entities: consoleEntities }),
  ]);
  return { collector, worker, console };
}

function rootModule(config: Config, storage: Storage, databases: Databases, { analysisFile }: KuuleOptions): DynamicModule {
  const master = masterKey(config);
  const hashes = hashKey(config, master);
  return {
    module: KuuleModule,
    controllers: config.demo && config.databaseUrl === undefined ? [ChatPageController] : [],
    imports: [
      loggerModule(config.logLevel),
      operationsModule(config, databases.console),
      collectorModule(config, databases.collector, hashes),
      workerModule(config, {
        database: databases.worker,
        connection: storage.connection('worker'),
        masterKey: master,
        hashKey: hashes,
        ...(analysisFile && { analysisFile }),
      }),
      consoleModule(config, databases.console),
    ],
  };
}

function addressOf(port: number, config: Config): string {
  if (config.publicUrl) return config.publicUrl.origin;
  const host = ['0.0.0.0', '::', '127.0.0.1'].includes(config.host) ? 'localhost' : config.host;
  return `http://${host}:${port}`;
}

/** A port that nobody listens on, for an installation that leaves the choice to the system. */
async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
