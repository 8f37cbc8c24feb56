/** One embedded server for the whole run, with a migrated template; each test file copies its own database from it. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedServer } from '#libs/platform/embedded/server.js';
import { prepareTemplate, sharedName, type TestServer } from './database.js';

declare global {
  // Handed from the global set-up to the global teardown, which run in the same process.
  var kuuleTestServer: { server: EmbeddedServer; folder: string } | undefined;
}

export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kt-'));
  const server = await EmbeddedServer.start(folder);
  globalThis.kuuleTestServer = { server, folder };
  const embedded: TestServer = { admin: server.connection('postgres', 'postgres'), prefix: 'kuule' };
  await prepareTemplate(embedded);
  const servers: Record<string, TestServer> = { embedded };
  if (process.env.KUULE_TEST_DATABASE_URL) {
    servers.external = { admin: { connectionString: process.env.KUULE_TEST_DATABASE_URL }, prefix: `kt${process.pid}` };
    await prepareTemplate(servers.external);
  } else {
    console.warn('Skipped: tests on an external PostgreSQL. Set KUULE_TEST_DATABASE_URL to a superuser of a server ≥ 15 to run them.');
  }
  if (!process.env.KUULE_TEST_REDIS_URL) {
    console.warn('Skipped: tests on Redis. Set KUULE_TEST_REDIS_URL (such as redis://127.0.0.1:6379/15) to run them.');
  }
  process.env[sharedName] = JSON.stringify(servers);
}
