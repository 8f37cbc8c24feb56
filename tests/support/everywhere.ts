/** Everything that an installation holds, for tests that look in it for what must be nowhere. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { testServers, withAdmin, type TestDatabase } from './database.js';

/** Every row of every table of ours, the queue's too. */
export async function everyRow(database: TestDatabase): Promise<string> {
  return withAdmin(database.as('superuser'), async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const found = await Promise.all(tables.map(({ name }) => client.query<{ row: string }>(`select t::text as row from ${name} t`)));
    return found.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n');
  });
}

/** Every key of the queue's Redis and what is in it. */
export async function everyKey(url: string): Promise<string> {
  const redis = new Redis(url);
  const keys = await redis.keys('*');
  const found = await Promise.all(
    keys.map(async (key) => {
      const type = await redis.type(key);
      if (type === 'hash') return JSON.stringify(await redis.hgetall(key));
      if (type === 'stream') return JSON.stringify(await redis.xrange(key, '-', '+'));
      if (type === 'list') return JSON.stringify(await redis.lrange(key, 0, -1));
      if (type === 'zset') return JSON.stringify(await redis.zrange(key, '0', '-1'));
      return String(await redis.get(key));
    }),
  );
  await redis.quit();
  return [...keys, ...found].join('\n');
}

/** The embedded server's own files, write-ahead log and dead rows with them, and its log. */
export async function everyFile(database: TestDatabase): Promise<Buffer[]> {
  await withAdmin(database.as('superuser'), (client) => client.query('checkpoint'));
  const folder = dirname(testServers().embedded.admin.host ?? '');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map((file) => readFile(file).catch(() => Buffer.alloc(0))));
}
