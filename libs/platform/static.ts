/** Serves what Vite built for the browsers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const dist = join(import.meta.dirname, '../..');

/** Serves the folder `dist/<name>` below `prefix`. Files with a hash in their name never change; all others are asked for anew. */
export async function serveFolder(
  app: NestFastifyApplication,
  name: string,
  prefix: string,
  headers: Record<string, string> = {},
): Promise<void> {
  const root = join(dist, name);
  if (!existsSync(root)) return;
  await app.register(fastifyStatic, {
    root,
    prefix,
    decorateReply: false,
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/.test(path);
      for (const [header, value] of Object.entries(headers)) void reply.header(header, value);
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
