import { rm } from 'node:fs/promises';
import { dropTemplate, testServers } from './database.js';

export default async function globalTeardown(): Promise<void> {
  const { external } = testServers();
  if (external) await dropTemplate(external);
  await globalThis.kuuleTestServer?.server.stop();
  if (globalThis.kuuleTestServer) await rm(globalThis.kuuleTestServer.folder, { recursive: true, force: true });
}
